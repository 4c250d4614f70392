/** Where something that floats over `element` must stand: inside an open dialog, or it would lie under it, inert. */
export function topLayerOf(element: Element): HTMLElement {
  return element.closest('dialog') ?? document.body;
}
