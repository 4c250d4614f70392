/** No inline script or style, no eval, nothing from or to another origin. Images from `blob:` and `data:` for exports. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // The browser's own viewer of an attached PDF; a blob is typed by what its bytes are and is never a page.
  'frame-src blob:',
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');
