/** What tests share: one database server, one application context, a clock that can be set, a counter of SQL statements. */
@NullMarked
package kg.birikme.support;

import org.jspecify.annotations.NullMarked;
