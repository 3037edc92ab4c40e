/** Tests of the whole house: its modules, its addresses, its words. */
@NullMarked
package kg.birikme.architecture;

import org.jspecify.annotations.NullMarked;
