/** The questions that Strapi's edit view asks about AI even where AI is off and no route answers them. */
export const AI_QUESTIONS = ['getAiFeatureConfig', 'getAILocalizationJobsByDocument'] as const;
