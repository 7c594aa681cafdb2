/** The check of a Word document. Admin only. */

/** One rule of the layout, and how a document keeps it. */
export interface DocumentRuleAnswer {
  /** Stable: `margin-left`. */
  id: string;
  title: string;
  /** Where the rule stands: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3". */
  law: string;
  /** The demand of the rule. */
  required: string;
  /** `error`: the law says so; `advice`: custom, or not checked against the law. */
  severity: 'error' | 'advice';
  outcome: 'kept' | 'broken' | 'not-applicable';
  /** The value found instead, with its unit; null unless broken. */
  found: string | null;
  /** Where, at most ten places; empty where the fault has no place. */
  where: string[];
  /** Places beyond those. */
  more: number;
}

export interface DocumentCheckAnswer {
  data: {
    /** Numbers of rules; `errors` are those of the broken ones whose severity is `error`. */
    summary: { kept: number; broken: number; notApplicable: number; errors: number };
    rules: DocumentRuleAnswer[];
  };
}
