/** Where the gap list stands on the page, for what leads to it. */
export const GAPS_ID = 'gaps';
