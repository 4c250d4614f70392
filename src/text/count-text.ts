const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `1 day`, `2.5 days`, `1,000 actions`. What is written as 1 is one: 1.04 days read as 1 day. */
export function countText(count: number, one: string, many = `${one}s`): string {
  const text = number.format(count);
  return `${text} ${text === '1' ? one : many}`;
}
