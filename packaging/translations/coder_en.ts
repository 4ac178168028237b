<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Adjudicating</name>
  <message numerus="yes">
   <source>%n passage(s) taken over into the consensus</source>
   <translation>
    <numerusform>%n passage taken over into the consensus</numerusform>
    <numerusform>%n passages taken over into the consensus</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BlindWorkspace</name>
  <message numerus="yes">
   <source>%n passage(s) hidden</source>
   <translation>
    <numerusform>%n passage hidden</numerusform>
    <numerusform>%n passages hidden</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Changing</name>
  <message numerus="yes">
   <source>%Ln had it already.</source>
   <translation>
    <numerusform>%Ln had it already.</numerusform>
    <numerusform>%Ln had it already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages coded with “{code}”.</source>
   <translation>
    <numerusform>%Ln passage coded with “{code}”.</numerusform>
    <numerusform>%Ln passages coded with “{code}”.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages have “{code}” now.</source>
   <translation>
    <numerusform>%Ln passage has “{code}” now.</numerusform>
    <numerusform>%Ln passages have “{code}” now.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message numerus="yes">
   <source>%n codes</source>
   <translation>
    <numerusform>%n code</numerusform>
    <numerusform>%n codes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CodebookWork</name>
  <message numerus="yes">
   <source>“{name}” deleted with %n codings.</source>
   <translation>
    <numerusform>“{name}” deleted with %n coding.</numerusform>
    <numerusform>“{name}” deleted with %n codings.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{name}” merged; %n codings moved.</source>
   <translation>
    <numerusform>“{name}” merged; %n coding moved.</numerusform>
    <numerusform>“{name}” merged; %n codings moved.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message numerus="yes">
   <source>all %n document(s)</source>
   <translation>
    <numerusform>all %n document</numerusform>
    <numerusform>all %n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>too rare: %n decision(s)</source>
   <translation>
    <numerusform>too rare: %n decision</numerusform>
    <numerusform>too rare: %n decisions</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CompareWorkspace</name>
  <message numerus="yes">
   <source>%n coder(s)</source>
   <translation>
    <numerusform>%n coder</numerusform>
    <numerusform>%n coders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message numerus="yes">
   <source>%n coding(s) to check…</source>
   <translation>
    <numerusform>%n coding to check…</numerusform>
    <numerusform>%n codings to check…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) chosen</source>
   <translation>
    <numerusform>%n document chosen</numerusform>
    <numerusform>%n documents chosen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DocumentWork</name>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) finished.</source>
   <translation>
    <numerusform>%n document finished.</numerusform>
    <numerusform>%n documents finished.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s) open again.</source>
   <translation>
    <numerusform>%n document open again.</numerusform>
    <numerusform>%n documents open again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n mask(s) of {code} no longer hide the words they hid. Look at them first.</source>
   <translation>
    <numerusform>%n mask of {code} no longer hides the words it hid. Look at it first.</numerusform>
    <numerusform>%n masks of {code} no longer hide the words they hid. Look at them first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n did not</source>
   <translation>
    <numerusform>, %n did not</numerusform>
    <numerusform>, %n did not</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{code} has the corrected text. %n coding(s) found their place again</source>
   <translation>
    <numerusform>{code} has the corrected text. %n coding found its place again</numerusform>
    <numerusform>{code} has the corrected text. %n codings found their place again</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Everything</name>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FactsPanel</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindWorkspace</name>
  <message numerus="yes">
   <source>%Ln hits</source>
   <translation>
    <numerusform>%Ln hit</numerusform>
    <numerusform>%Ln hits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages copied with their places.</source>
   <translation>
    <numerusform>%Ln passage copied with its place.</numerusform>
    <numerusform>%Ln passages copied with their places.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln selected</source>
   <translation>
    <numerusform>%Ln selected</numerusform>
    <numerusform>%Ln selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %Ln documents</source>
   <translation>
    <numerusform>in %Ln document</numerusform>
    <numerusform>in %Ln documents</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>JobsBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LibraryWorkspace</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n chosen</numerusform>
    <numerusform>%n chosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Stopped. %n document(s) are in.</source>
   <translation>
    <numerusform>Stopped. %n document is in.</numerusform>
    <numerusform>Stopped. %n documents are in.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MaskingWork</name>
  <message numerus="yes">
   <source>%n passage(s) hidden in all documents.</source>
   <translation>
    <numerusform>%n passage hidden in all documents.</numerusform>
    <numerusform>%n passages hidden in all documents.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message numerus="yes">
   <source>Which code takes over the %n codings of “{name}”? Passages that carry both keep one coding, with both memos. You can undo this.</source>
   <translation>
    <numerusform>Which code takes over the %n coding of “{name}”? A passage that carries both keeps one coding, with both memos. You can undo this.</numerusform>
    <numerusform>Which code takes over the %n codings of “{name}”? Passages that carry both keep one coding, with both memos. You can undo this.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OtherCodeDialog</name>
  <message numerus="yes">
   <source>%Ln passages, whoever coded them, get this code instead of theirs. You can undo this.</source>
   <translation>
    <numerusform>%Ln passage, whoever coded it, gets this code instead of its own. You can undo this.</numerusform>
    <numerusform>%Ln passages, whoever coded them, get this code instead of theirs. You can undo this.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PassageModel</name>
  <message numerus="yes">
   <source>{title}, %Ln passages</source>
   <translation>
    <numerusform>{title}, %Ln passage</numerusform>
    <numerusform>{title}, %Ln passages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PeriodsPage</name>
  <message numerus="yes">
   <source>%n dated document(s) lie in no period.</source>
   <translation>
    <numerusform>%n dated document lies in no period.</numerusform>
    <numerusform>%n dated documents lie in no period.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ProvenancePage</name>
  <message numerus="yes">
   <source>Sources of %n document(s) taken in.</source>
   <translation>
    <numerusform>Sources of %n document taken in.</numerusform>
    <numerusform>Sources of %n documents taken in.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name}: %n document(s).</source>
   <translation>
    <numerusform>{name}: %n document.</numerusform>
    <numerusform>{name}: %n documents.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>QuestionBar</name>
  <message numerus="yes">
   <source>and %n below</source>
   <translation>
    <numerusform>and %n below</numerusform>
    <numerusform>and %n below</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RecogniseDialog</name>
  <message numerus="yes">
   <source>%n document(s) have pages that are pictures.</source>
   <translation>
    <numerusform>%n document has pages that are pictures.</numerusform>
    <numerusform>%n documents have pages that are pictures.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReportOfExport</name>
  <message numerus="yes">
   <source>%n file(s) written:</source>
   <translation>
    <numerusform>%n file written:</numerusform>
    <numerusform>%n files written:</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SealDialog</name>
  <message numerus="yes">
   <source>%n older backup(s) still hold everything in plain.</source>
   <translation>
    <numerusform>%n older backup still holds everything in plain.</numerusform>
    <numerusform>%n older backups still hold everything in plain.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message numerus="yes">
   <source>Name the sub-codes. The %n codings stay with “{name}” until you go through them and choose the sub-code for each.</source>
   <translation>
    <numerusform>Name the sub-codes. The %n coding stays with “{name}” until you choose the sub-code for it.</numerusform>
    <numerusform>Name the sub-codes. The %n codings stay with “{name}” until you go through them and choose the sub-code for each.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SuggestionsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n open</numerusform>
    <numerusform>%n open</numerusform>
   </translation>
  </message>
 </context>
</TS>
