// The three scales of a finding. They are independent: severity is the harm, confidence how sure we are,
// tier what the finding may do. The order of each tuple is its ranking, worst or strongest first.

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** `gate` may fail a build, `review` is worth a person's look, `context` is true but not actionable alone. */
export const TIERS = ['gate', 'review', 'context'] as const;
export type Tier = (typeof TIERS)[number];

/** Whether `severity` is as bad as `threshold` or worse. */
export function isAtLeastSeverity(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Whether `confidence` is as strong as `threshold` or stronger. */
export function isAtLeastConfidence(confidence: Confidence, threshold: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(threshold);
}
