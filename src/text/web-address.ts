/** Text as a link only where it is a web address: a `javascript:` link in somebody's file must stay text. */
export function webAddressOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text.trim())) return null;
  return URL.canParse(text) ? new URL(text).href : null;
}
