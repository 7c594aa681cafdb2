export {
  ACTS,
  BODIES,
  goneFrom,
  isGone,
  isInForce,
  isToCome,
  onlineTermsOn,
  TERMS,
  windowBasisOn,
  type Act,
  type Dated,
  type DatedName,
} from './law';
