/// The summary document of one conversation: what both people agreed to keep, as PDF, as text and as JSON, and the screen
/// that shows it before it is saved. Read [SummarySource] first (what may stand in it), then [Block] (how it is said) and
/// [Pdf]. Every kind of step has one section here; [StepSections] is the only place that knows which.
///
/// Nothing private ever gets past [SummarySource]: private results, jots, intentions and working notes are left out
/// there, so that no renderer has to think of it.
@NullMarked
package nl.klankbord.report;

import org.jspecify.annotations.NullMarked;
