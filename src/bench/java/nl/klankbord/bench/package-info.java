/// How fast the product is beside the bare library call: [SaveBench], [SearchBench], [PdfBench]. They measure, they assert
/// nothing, and they are no part of the tests. All of them together take about three minutes:
///
///     mvn -q -Pbench test-compile exec:exec
///
/// [LineBench] has no library beside it: it says what drawing a line costs within one frame of the screen, and with
/// `-prof gc` that a move of the mouse leaves nothing behind.
///
/// Times depend on the computer, and those of saving on its disk; what says something is each pair beside each other.
@NullMarked
package nl.klankbord.bench;

import org.jspecify.annotations.NullMarked;
