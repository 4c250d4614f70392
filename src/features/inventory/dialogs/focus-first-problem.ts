/** A field that could not be read keeps its text and says why; the form goes there instead of on. */
export function focusFirstProblem(form: HTMLFormElement | null): boolean {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  return field != null;
}
