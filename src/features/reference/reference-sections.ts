/** The sections of the page, in reading order; `id` is the anchor in the address. */
export const SECTIONS = [
  { id: 'strategy', title: 'The strategy' },
  { id: 'technique', title: 'The technique' },
  { id: 'analytics', title: 'The two analytics' },
  { id: 'checklist', title: 'The checklist' },
  { id: 'observability', title: 'What can be seen' },
  { id: 'limits', title: 'Structural limits' },
  { id: 'caveats', title: 'What a score cannot say' },
  { id: 'retention', title: 'Retention profiles' },
  { id: 'releases', title: 'Across releases' },
  { id: 'software', title: 'Known examples' },
  { id: 'verify', title: 'Check it yourself' },
  { id: 'references', title: 'References' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
