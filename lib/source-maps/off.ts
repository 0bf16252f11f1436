/**
 * Import it before what is loaded at every start: reading the source maps of 300 small files takes Node longer than reading
 * the files. Import `on` before what a user writes, so that a mistake there is told with its line.
 */
export const wanted = process.sourceMapsEnabled;

process.setSourceMapsEnabled(false);
