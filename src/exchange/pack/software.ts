/** Who made a file, as it says of itself; a test holds it to `package.json`. */
export const SOFTWARE = 'Telltale 0.1.0';
