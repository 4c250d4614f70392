/**
 * How a change of a scenario stands to the record of today: as when it was made (`fits`); the record has come to say the
 * same (`already`); the record says something else than then, and the scenario stands (`changed`); or there is nothing
 * left to change (`gone`, not applied).
 */
export type Fit = 'fits' | 'already' | 'changed' | 'gone';
