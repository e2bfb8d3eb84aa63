// What a check says of a value.

/**
 * `proven`: the value itself proves the finding. `example`: it looks like one, but its checksum fails. `harmless`: it is
 * one, and opens nothing: it has ended, or is public by design.
 */
export type CheckOutcome = 'reject' | 'pass' | 'proven' | 'example' | 'harmless';
