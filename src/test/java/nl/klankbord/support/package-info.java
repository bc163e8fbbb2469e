/// What tests share: a toolkit without a display, tasks that run at once, ports in memory.
@NullMarked
package nl.klankbord.support;

import org.jspecify.annotations.NullMarked;
