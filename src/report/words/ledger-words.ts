/** The state of the ledger, where there is something to say. */
export const LEDGER_WORDS = {
  present: '',
  absent: 'no ledger yet',
  ignored: 'ledger ignored: this plan cannot be applied',
} as const;
