/** How a page model becomes a PDF: the template, the fonts, the colour profile and the converter. */
@NullMarked
package kg.birikme.paper.render;

import org.jspecify.annotations.NullMarked;
