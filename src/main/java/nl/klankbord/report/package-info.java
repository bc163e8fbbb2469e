/// The summary document of one conversation: what both people agreed to keep, as PDF, as text and as JSON, and the screen
/// that shows it before it is saved. Read [SummarySource] first (what may stand in it), then [Block] (how it is said) and
/// [Pdf]. Every kind of step has one section here; [StepSections] is the only place that knows which.
///
/// Nothing private ever gets past [SummarySource]: private results, jots, intentions and working notes are left out
/// there, so that no renderer has to think of it.
///
/// A limit: a right-to-left script such as Hebrew or Arabic is printed with its letters in typed order from left to right.
/// Nothing is left out and the file stays valid, but on paper such words read backwards; the text and the JSON have them
/// right. The module of the PDF library that puts them in order brings ICU4J with it, more than 14 MB.
@NullMarked
package nl.klankbord.report;

import org.jspecify.annotations.NullMarked;
