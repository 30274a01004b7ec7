<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand and pen</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/window/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amend</name>
    <message>
        <source>A signed visit stays as it is. A new version of it is begun as a copy, a draft that you change and sign. Both are kept, and both print.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend this visit</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the new version</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what has to be amended, and why.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaMenu</name>
    <message>
        <source>By the rule</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined, free</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examined</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>EMERGENCY</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a visit that is gone</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluated</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored a backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a file</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgraded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not let in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>About {0}, with all visits</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All patients: type a name or ID</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the audit</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this kind.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient of this name or ID.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older lines</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole audit …</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is not whole: line {0} was changed, taken out or cut off. Keep this file as it is, and compare it with a backup.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is whole: {0} lines, none changed or taken out.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 365 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painmap makes one at the first opening of each day and opens it to see that it is whole. Seven days, five weeks and twelve months stay. A backup is encrypted as the file is, and opens on any computer with a passphrase of that day or with the recovery code.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from another place</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as a backup of its own.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} is whole, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file becomes what it was: {0}. What is there now is backed up first.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before encryption</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyPicker</name>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to choose another body</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} cm</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BorderOptions</name>
    <message>
        <source>Close the border</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the border</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says “now”</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested, not painful</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Borders</name>
    <message>
        <source>Draw the border as a line. Then tap on the painful side.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the border on the skin.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap on the skin.</source>
        <extracomment>ui/borders/points_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm above {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm below {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalmChips</name>
    <message>
        <source>{0} more areas</source>
        <extracomment>ui/map/calm_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>A border is not erased: draw it anew, or delete its trial under ⋯.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body chart</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} cm</source>
        <extracomment>ui/chart/chart_captions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartStrip</name>
    <message>
        <source>Head</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Assessed: {0}.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the list is assessed.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: {0}</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: only % of skin, no cm²</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicFiles</name>
    <message>
        <source>Try again</source>
        <extracomment>ui/window/clinic_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source> Unverified.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting was changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number between {0} and {1} is needed.</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allodynia testing</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exam of this type is asked for {0} of these. None of them is needed to sign.</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting and pattern</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default list</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default. {0}</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken. {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painmap settings.json</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the settings</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature and girth</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme of new visits has no names for some areas of the pattern: {0}. They cannot be marked as examined, so that such a visit gets no pattern. Choose the same scheme for both.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed here holds for new visits and for results of drafts. An old visit keeps the rule it was signed with.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored here cannot be read by this release. It stays as it is until another value is chosen.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the clinic</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it came</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} g</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} g, pain from {1}, {2} above pain at rest</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} settings were changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: back to the default</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that was printed when this file was started. Small letters and missing dashes do no harm. That it was used is noted in the audit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine groups of four</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed with this visit and with a comparison</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>1 finding is the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit cannot be compared with itself: choose another one.</source>
        <extracomment>ui/compare/compare_state.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border moved {0} cm (95 %: {1} to {2})</source>
        <extracomment>ui/compare/verdict_block.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both over each other, each as strong as chosen (3)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier, later and change beside each other (1)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard {0}</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs: what changed</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart, divided by a handle that is dragged (2)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change alone (4)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier visit as long as 5 or the button is held</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all trials</source>
        <extracomment>ui/compare/compare_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas, scale, versions</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0} cm</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring distances…</source>
        <extracomment>ui/compare/compare_panel.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {0}</source>
        <extracomment>ui/compare/compare_row.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working out scores…</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} findings are the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: see all findings below.</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>All charts zoom and move together</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows where the border moved</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>All trials together</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial at the earlier visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial at the later visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionsBar</name>
    <message>
        <source>Acclimatisation, position</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as infrared</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>% of skin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of skin only: no height noted</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 area was examined at one visit only: {areas}. It is not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trial, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 °C: wording of the sign in the Budapest criteria. Others use 0.6 or 2.2 °C.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 g and 3 of 10: Spicher. One above pain at rest is not verified.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: Yunus and Masi 1985, and clinics&apos; own wording. 5: Sherry 2020, a median split.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of the border from</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of the border to</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits or letters.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body temperature lies between 30 and 43 °C (86 and 109 °F).</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A border needs at least three points.</source>
        <extracomment>core/hints.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A border that moves so far is variable</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A convention: the index names neither hands and feet nor joints.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb felt cool or warm is remarked on where it measures otherwise by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of different words is needed, each of 1 to {n} letters.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of key, name and grams is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of looks and names is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of some of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is text.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number between {low} and {high} is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the file is damaged: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least 10 letters or digits; four words are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs more than three different letters or digits.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo that a visit shows is missing.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at most {n} letters.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring goes round an arm or a leg. Draw a line or points here.</source>
        <extracomment>core/hints.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing: there is no such {parent}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site has one to three readings.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skin temperature lies between 5 and 45 °C (41 and 113 °F).</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature is a number.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds a sign that the clinic&apos;s server cannot keep.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of at most {n} letters is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMPS</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANALYZE</source>
        <extracomment>storage/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASSD</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acclimatisation</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initial to tell them apart.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected areas of {n}</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <extracomment>core/content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allodynography</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the folder, or move the file to a folder of your own.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas assessed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas entered and left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas were counted by rule {then} on {day}, by rule {now} on {other}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas were counted by {then} on {day}, by {now} on {other}: their numbers are not comparable.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: {scheme}, rule {rule}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms begin at the shoulder, legs at the hip.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far apart as is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}). {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic file, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic for the right. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to change your role. Nothing was changed.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to let you in again.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after it to switch TLS on. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its certificate. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to upgrade them: “db upgrade”.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the server: backups are made there.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read and write it and its folder.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assent of the child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas: cells {cells}, regions {regions}, bodies {bodies}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomic signs not assessed: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomic signs present: the clinician decides between diffuse AMPS and CRPS in more than one limb.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomic signs that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomic signs without a mapped area.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of hand</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards in time: from {day} to {other}. The signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of little finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beighton score of flexible joints, from</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beighton score {least} to {most} of 9, not all assessed</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beighton score {n} of 9</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond what is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}): {aspects}. {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicep is the map&apos;s word for the upper arm, front and back.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body: {body}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border above {mark}, cm</source>
        <extracomment>core/level_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border around a limb</source>
        <extracomment>core/level_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border displacement by layer, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border displacement, {layer}, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border now {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border shift: how far the borders of two trials lie apart. Along the limb, side by side, where every border goes round it, as the levels are; otherwise straight through space on the same part of the body.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border tested</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border then {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border {then} ({resized} at the later size) → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border {then} → {now} cm {side} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border {then} → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both arms, or both legs, are</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaths</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: cannot be said yet</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: not met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By area of skin that can be compared. Jaccard: shared of all; Dice: twice the shared of the sum; then in now: how much of the earlier zone the later one holds.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: front of the scalp and ear go with the head, the front of neck, shoulder and hip with neck, shoulder and hip, the middle back with the upper back, the genital area with the pelvis.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: jaw and ear go with the face, groin and genital area with the pubic area.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHOIR&apos;s first female map numbers 112 to 117 differently: 112 is 116 here, 113 is 117, 114 is 112, 115 is 113, 116 is 114, 117 is 115. Convert before comparing; there is one list of segments, never one for each sex.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHOIR-74</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {least} to {most} of 16, not all assessed</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {n} of 16</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS in more than one limb</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS type 1</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sit for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can stand for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can walk for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capillary refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried history confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried layers confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it as it is; only signed visits are amended.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write there.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or have the database made first.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your name and password, and ask whoever looks after the server.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Painmap wrote. Nothing was changed.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a limb or an area, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase, and it is encrypted before it is opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder less deep.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or start a new clinic file. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: without its keys that file opens with its recovery code alone.</source>
        <extracomment>storage/making.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>ui/clinic/settings_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>ui/clinic/settings_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it was tolerated, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the patterns.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what kind of event this is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference, elbow crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference, instep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference, knuckles</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference, outer ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference, upper edge of kneecap</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumference, wrist crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumferences</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and circumference</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour appears</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it letter by letter with the print: nine groups of four.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {one} on {day}, {two} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its disk, or choose the file in its new place.</source>
        <extracomment>storage/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by two schemes; both visits are shown by that of the later.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by {scheme}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted with lower arm and lower leg in the WPI</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off {n}, unverified.</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days missed in a month</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desensitisation</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference along a limb that is marked, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the sides that suggests a sign, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different stimulus: {stimulus} on {day}, {stimuli} on {other}: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffuse from this number of areas</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed for children: 4 to 7 of 9 have been used.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults.</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults; none is validated for children.</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: visit of {day}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by the {then} at the earlier visit, by the {now} at the later one.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow, wrist and hand are counted with the lower arm, knee, ankle and foot with the lower leg: a convention, for the index does not name them.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes, how often and how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial with {stimulus} on {day} was stopped by the child: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday life</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever, rash, illness, family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: cannot be said yet</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: not met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {least} to {most} of 31, not all assessed</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {n} of 31</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told} asked.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told}.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each of these a list is needed: {keys}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From every cell of either border to the nearest of the other, both directions pooled: HD is the largest, HD95 the 95th percentile, ASSD the mean (as in MedPy).</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional Disability Inventory, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional Disability Inventory, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait and aids</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait and walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: what you change waits here and is sent when the server is back.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams, pain of 10 and pain above rest are needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great toe</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD95</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC photos cannot be read on this computer.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair, nails, skin, muscle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an empty one made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head (but for the jaw), pelvis, groin and genital area belong to none of the 19 areas; they are kept as an area that is never counted.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and weight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip means the outer hip and the buttock.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: {group}</source>
        <extracomment>core/record/checklist.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it spread</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT INTO unsent_key VALUES (:id, :key) ON CONFLICT DO NOTHING</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an exam, names are veiled when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight.</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: as recorded, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Painmap again; your patients&apos; data are not affected.</source>
        <extracomment>resources.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with the extra “server”: pip install painmap[server].</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Painmap and open the file with it. Nothing was changed.</source>
        <extracomment>storage/faults.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Painmap to open it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity and quality</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <extracomment>demo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins in the future. Only a treatment or a goal can be planned.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://name@server/clinic.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint swelling, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and open the newest copy of it instead.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the photo.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the visit.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 35 of the map is its tick for no chronic pain: that is no area.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift along limb, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift, along or straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laterality accuracy, feet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laterality accuracy, hands</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open by the literature.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open by the literature: with WPI areas one whole leg is three.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels {levels} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels {levels} cm above {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels {levels} cm below {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb-10</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough, if nobody else would think of these words.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long. It holds, if it is no sentence that others know.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it as it is now, then change it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it as it is now, then sign it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the print that was made when this file was started.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through it with “check” first. Nothing was moved.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lund-Browder</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk that holds the clinic file. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means are by area of skin that can be compared; pain without a number is in none.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Michigan-35</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}; last column along the skin.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are a number from 0 to 1440, those of one day.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a clinic file there, or have its tables made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it and its keys file to another folder, then restore. Nothing was changed.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nails</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder where you may write.</source>
        <extracomment>demo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <extracomment>demo.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arm or leg counts as affected. Still missing: {limbs}.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off for a variable border is published; this threshold is the clinic&apos;s own.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further apart than the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No height was noted at the later visit: there are no cm.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No height was noted on {day}: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No height was noted on {day}: whether the patient grew is not known.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published threshold is known to us.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeat test, variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repeat tests: variation unknown.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No swelling is remarked on where a circumference is larger by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: no arm or leg counts as affected.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable, in no total: {areas}.</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: {layers}.</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examined on {day}: {areas}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, not counted, for the limb is no counted area: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been recorded in it. Go back to see the visits that there are.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: choose another name.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept there and the file is as it was. Look through the file with “check”.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tested twice on one day.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in then</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One administrator has to stay.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One digit or letter alone is no PIN.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a draft in which nothing is recorded can be discarded.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a treatment has times a week and minutes.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this clinic file may do that.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one visit has a zone: there is no distance.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again and add the photo. Its file is where it was.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it elsewhere, or take it again.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it instead, or choose another name. It was not changed.</source>
        <extracomment>storage/making.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with this one first, which brings it up to date, then check it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one: amend it where it is signed, change it where it is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit to see what it holds. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other illness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other versions of the atlas: regions {one}, bodies {body} on {day}; regions {two}, bodies {other_body} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own instruments with a total</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own layers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own qualities of pain</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own stimuli</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and Symptom Assessment Tool</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain is painted on the map, yet the worst pain is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on {day} has another quality: {qualities}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painmap locks when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painmap&apos;s own choice.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted on two bodies; both maps are shown on that of the later visit.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted skin outside the scheme&apos;s areas, not counted: {cm2} cm².</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palms flat on the floor, knees straight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {id} is not found by the name that is recorded.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PedsQL, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PedsQL, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a number, such as {example}.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse rate</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulses</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulses and refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of it, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back in its place, or connect its disk: your changes wait in this window until then.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a password file of PostgreSQL, or type it at each start.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick rows</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick rows of the limbs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVOKE ALL ON SCHEMA public FROM PUBLIC</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rash</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receded at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat tests differ by, {unit}</source>
        <extracomment>core/level_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat tests on those days differed by {amount}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat tests on {day} differed by {amount}; none on {other}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported, not seen, so not counted: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and left half of a part in the midline are one area</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT has_schema_privilege(&apos;public&apos;, &apos;USAGE&apos;)</source>
        <extracomment>storage/server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT key FROM unsent_key WHERE person_id = :id</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT name FROM person WHERE id = :id</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT pg_has_role(session_user, tableowner, &apos;MEMBER&apos;) FROM pg_tables WHERE schemaname = &apos;public&apos; AND tablename = &apos;visit&apos;</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT rolname FROM pg_roles</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT rolname FROM pg_roles WHERE rolname LIKE &apos;painmap!_%&apos; ESCAPE &apos;!&apos; AND pg_has_role(session_user, oid, &apos;MEMBER&apos;)</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT session_user</source>
        <extracomment>storage/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT set_config(&apos;synchronous_commit&apos;, &apos;off&apos;, true), pg_notify(:channel, :said)</source>
        <extracomment>storage/server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT version_num FROM alembic_version</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET LOCAL idle_in_transaction_session_timeout = 0</source>
        <extracomment>storage/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again to put your words in place of those, or cancel. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the photo as JPEG, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the photo smaller, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it cannot wait.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme of new visits</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme of the pattern</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or work</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the Budapest criteria beside it; they can disagree.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the WPI and generalised pain beside it.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen now</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short or easy to guess: somebody who copies the file may find it out.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg stance, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg stance, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-minute walk</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, fatigue, mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest patch that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest share of an area that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing to the same record.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name is there already.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Leoni 2013 (repository.supsi.ch/2403), 52 patients with back or neck pain who drew it twice, a minute apart: Jaccard 0.62, SD 0.18; area −45 to +32 %.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulus not recorded on {day}: not comparable with {stimulus} on {other}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, grip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, tremor, posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom Severity Scale {least} to {most} of 12, not all asked</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom Severity Scale {n} of 12</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teenager</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after the server. What was saved before is safe.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after the server: its newest backup is needed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature at more sites</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, {pair}: right − left</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, {site}</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested by {then} on {day}, by {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests began {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The abdomen includes pelvis, groin and genital area; the low back the buttocks.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is not whole: line {n} was changed, taken out or cut off.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit of this clinic file is not whole.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The border moved less than {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart has no shoulder, elbow, wrist, hip, knee or ankle. Shoulder and elbow go with the upper arm, the wrist with the lower arm, the knee with the thigh, the ankle with the lower leg. The hip lies above groin and buttock fold, where the chart&apos;s thigh begins: its front and back go with the trunk, as do pelvis and groin.</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file cannot be opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file is damaged.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file is in use by another program.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file is not where it was.</source>
        <extracomment>storage/database.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file may not be read.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file or its folder is read-only.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file that is there now could not be backed up first.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic file was moved or removed while it was open.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server could not prove that it is the right one.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server did not let you in.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not allow you to do that.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server has no database of this name.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server offers no encrypted connection.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server takes no changes now.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on the clinic&apos;s server is damaged.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth lies more than 125 years back.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the data.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the clinic&apos;s server is full.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gait is normal, yet a wheelchair is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heights noted differ by {cm} cm: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index asks for pain in the past week.</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys file and the first bytes of the clinic file do not belong together: without these keys the recovery code would not open it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys file beside this clinic file is damaged.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys file beside this clinic file was written by a newer Painmap.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys file lets nobody of this name in.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys file that belongs to this clinic file is not beside it.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of another clinic file of this name lie there.</source>
        <extracomment>storage/making.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line between front and back, and those between cranium and head and between upper, middle and lower back, are those of Painmap&apos;s own regions.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock opens with</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower blood pressure, {lower}, is not below the upper, {upper}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of this visit is damaged; the other visits are not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is not what its strokes add up to.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map prints the box of each area on one of its two figures; here every area of head, neck, shoulder, hip and limbs has its front and its back.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of CHOIR itself are those of its male map, 101 to 136 and 201 to 238. That they run in the order of the REDCap keys is inferred, not confirmed.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain is constant, yet pain now is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was wrong several times.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient grew {cm} cm between the visits: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lines are Painmap&apos;s own; nothing is taken from the map&apos;s picture.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written there.</source>
        <extracomment>errors.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope between neck and arm belongs to chest and upper back here, to the shoulder on the map: the nearest that Painmap&apos;s regions can make.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion was “{before}” when this was decided; now it is “{now}”.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit of {day} has no map: nothing is painted, no area is marked as examined.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was left before the photo was added.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit&apos;s own scheme names only a part of: {areas}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visits were chosen in reverse order. They are compared by date, {day} first: the signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones of the two visits have no border on the same part of the body.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then in now</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>storage/making.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer version of this visit already.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic in this database yet.</source>
        <extracomment>storage/server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no skin beyond this ring. Move it along the limb, or turn it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no zone to compare.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermometer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermometers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These forces are not verified against the published scale. Change them to match your set of monofilaments.</source>
        <extracomment>core/allodynography.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Painmap was installed without what a clinic&apos;s server needs.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged or is none.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic file is encrypted already.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic file is locked.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic file is not encrypted: an earlier Painmap wrote it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic file was last opened with another version of Painmap.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic file was written by a newer Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is kept on a server, not in a file.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic&apos;s tables are older than this Painmap.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no user of that name.</source>
        <extracomment>errors.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps no passwords.</source>
        <extracomment>errors.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is not empty.</source>
        <extracomment>storage/server.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 40 MB and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a photo that Painmap can read.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the patient&apos;s date of birth.</source>
        <extracomment>core/record/therapy.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Painmap file.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file with a clinic&apos;s settings.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recovery code as Painmap prints them.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a clinic&apos;s server.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not separate any skin. Go on with it on another chart until its ends meet, or close it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line takes in no skin. Draw it round the skin that hurts.</source>
        <extracomment>core/hints.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long for the disk.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is not the right one.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has more than 65 million pixels and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is damaged and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is damaged; everything else of the visit is not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to another clinic file.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not among the choices.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was changed in another window of Painmap and is not signed yet.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was discarded in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was painted on a newer body than this Painmap has.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a week are a number from 0 to 100.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of index finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to walk unaided, yet a walking aid is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to walk with an aid, yet the walking aid is recorded as none.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to walk, yet the gait says: cannot walk.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of foot</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment, medicines, tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremor</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {number}: {why}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk and head</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again without what was pasted. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. Large and small letters are told apart.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole path of a folder.</source>
        <extracomment>storage/location.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of temperature</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable border: it moved at least {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasomotor or sudomotor symptoms are reported: see the Budapest criteria.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {n} of patient {id} amends one that is not signed, or another patient&apos;s.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPI-19</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then type it again.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasting</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight bearing</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived on the server is not what the clinic file holds.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hurts by touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded of visit {n} of patient {id} is not what was entered.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules said of visit {n} of patient {id} cannot be read.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it began</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which illness, since when</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread Pain Index {least} to {most} of 19, not all assessed</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread Pain Index {n} of 19</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reason nothing can be changed.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and templates</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why another pattern than the suggested one is chosen.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer among the people of this clinic file.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this clinic file, not change it.</source>
        <extracomment>storage/people.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s own.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pinprick hurts more than it should</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial lies on a limb on which another has no border</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdominal pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acclimatisation</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after exercise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after therapy</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after warmth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n} trials</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allodynia or hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the skin, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another, see the reason</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxious</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {area} % of skin</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {area} % of skin ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {area} cm²</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area {area} cm² ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas of the index</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armpit</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arthritis</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on this computer</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assent</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autonomic signs, by hand</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of hand</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of little finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beads</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the lower lip</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the eyebrows</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure, lower</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure, upper</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bone scan</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border shift</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaths</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brittle</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush</source>
        <extracomment>core/qualities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brushing hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burning</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buttock fold</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by height</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by height and weight (Mosteller)</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can sit for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can stand for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can walk for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot bear weight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot walk</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capillary refill</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cast</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of hair, nails or skin</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of movement or strength</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of skin colour</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of sweating</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes within minutes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronic pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumference, elbow crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumference, instep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumference, knuckles</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumference, outer ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumference, upper edge of kneecap</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circumference, wrist crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clothes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm²</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm² of both visits are at the later size; recorded on {day}: {cm2} cm².</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>core/limb_content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour appears</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected painted patches</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuing pain out of proportion to what began it</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner of the mouth</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cotton wisp</source>
        <extracomment>core/qualities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of areas, by hand</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: {layers}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: {then}, later {now}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cramping</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosswise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crotch</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days missed</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desensitisation</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diabetes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diffuse AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distraction</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dizziness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dressing</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dryness</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dystonic</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ear lobe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier tests</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electric</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examined, free</source>
        <extracomment>ui/map/area_chip.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatigue {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feels</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibromyalgia</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finger</source>
        <extracomment>core/qualities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot turned in</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for how long</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friends</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from inside out</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from outside in</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from skin that does not hurt</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from skin that hurts</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the fingers or toes</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the trunk</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the ear</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gait</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarded</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hairline</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanging</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history of {day}, not confirmed</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history: {name}</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hopping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it spread</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hug</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illness</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in minutes</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the family</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the family: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indigo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injury</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner ankle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside any {union} cm², inside all {common} cm²</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instep</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irritable</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its border takes in no skin, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its only trial</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw angle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint swelling, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee joint line</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knuckles</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest shift {largest} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm straight through space</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest shift {largest} cm, straight</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less movement</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like electric shocks</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limb sheet</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limb sheet, {basis}, {moment}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limb sheet, {basis}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}: {said}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localized AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower tip of the shoulder blade</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest agreement of two trials (Jaccard) {share}</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest rib at the spine</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lupus</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: a trace only</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: allodynia, no pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: examined, nothing counted</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: {cm2} cm²</source>
        <extracomment>core/rules/pattern_areas.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: {layer}</source>
        <extracomment>core/rules/crps_map.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map: {limb} free</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean shift {mean} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicines</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicines: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migraine</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmHg</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate, considerable, often present</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monofilament</source>
        <extracomment>core/qualities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monofilament {grams} g</source>
        <extracomment>core/qualities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more sweating</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motor</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motor or trophic</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motor or trophic, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mri</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much less</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much reduced</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nail of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nails</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve conduction</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newly affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other diagnosis explains it better</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other disorder that explains the pain</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pattern</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pattern: no area counts</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problem</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no repeat test: variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trial of a border</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {item}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>core/level_table.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>core/rules/result.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>core/content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable, in no total.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tolerated</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>core/limb_content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>core/rules/pattern.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupational therapy</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oedema</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on tiptoe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one crutch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other finding, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other illness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other illness: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer ankle</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overuse</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain now</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain or allodynia</source>
        <extracomment>core/count_settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painful towards the fingers or toes</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painful towards the trunk</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painfully cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palms flat on the floor, knees straight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part-time</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past 6 months</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past week</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch: {areas}</source>
        <extracomment>core/rules/pattern_patches.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins and needles</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan with the school</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure or movement that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psychology</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pubic bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulse rate</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulses</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions of the scale</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rash</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridged</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rough</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule version {before}, now {after}</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same rule and settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school or work</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensory</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensory, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe, pervasive, continuous, life-disturbing</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet of the limbs</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shin bump below the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shiny</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shooting</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the neck</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs seen now</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs seen now or reported</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sits {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin-fold pinch</source>
        <extracomment>core/qualities.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight or mild, generally mild or intermittent</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine between the shoulder blades</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sport</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeezing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stabbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stiff</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by the child, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight through space, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, grip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudomotor or oedema</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudomotor or oedema, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>core/limb_content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweating asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swelling asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptom</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptom: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptoms for at least 3 months</source>
        <extracomment>core/rules/duration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptoms: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taught at home</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature asymmetry by touch</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature by touch</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, back of hand</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, base of little finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, great toe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, palm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, shin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, sole</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, thigh</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, tip of index finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, top of foot</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, upper arm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperatures of both sides</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN, or the passphrase of who has none</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the borders lie on different parts of the body</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same at the later size</source>
        <extracomment>core/level_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme {scheme}, which this release has not</source>
        <extracomment>core/rules/pattern.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone as painted</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermometer</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throbbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thyroid</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of index finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the elbow</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the nose</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toe touch only</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too painful</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too young to ask</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of foot</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the buttock cleft</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the heel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>core/limb_content.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch that hurts</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tremor</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {n} alone</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trials: {layer}</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trophic</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble thinking</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble thinking {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two crutches</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unaided</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper edge of kneecap</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vasomotor</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vasomotor, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist at the side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking unrefreshed {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking frame</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks for {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warmth</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wasting</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakness, tremor or dystonia</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight bearing</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheelchair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it began</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with difficulty</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist bone, little-finger side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist bone, thumb side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>core/record/items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} / {shift} cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{areas} ({reason})</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} % of skin</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ({reason})</source>
        <extracomment>core/rules/pattern_areas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} ({state})</source>
        <extracomment>ui/compare/compare_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} cm²</source>
        <extracomment>core/repeats.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} lie on skin that was not examined on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} were painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} without a quality have one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} was not examined on {day} ({reason}).</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} was not examined on {day}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} sign: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category} symptom: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{celsius} °C</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} points: at least {real}, a real change (95 %) in adults.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} points: less than {real}, as repeated scoring alone can give.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm above {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm below {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm {side}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm above</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm below</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {clock}, visit {n}</source>
        <extracomment>core/visit_days.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fahrenheit} °F</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <extracomment>core/notices.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}, {moment}: {findings}.</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}: {findings}.</source>
        <extracomment>core/record/limb_sentences.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inner} minus {outer} {value}</source>
        <extracomment>core/record/delta.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} normal</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (reported)</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is present. This is not expected.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} “{value}”</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, {limb}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, {limb}: {value}. This is not expected.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: a number from {low} to {high} is meant.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, chosen by {by}: {reason}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, confirmed by {by}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: as before ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} by area, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} is painted on {day} only; on {other} skin that was examined is free of it.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} was carried forward to {day} and not confirmed: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: border above {mark}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: highest intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: mean intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: mean where rated at both visits</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: not rated</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: nothing painted at either visit.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: nothing that can be compared.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {areas} and 1 more area.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {areas} and {n} more areas.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {areas}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {value}</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side suggests a temperature sign; the examiner ticks it.</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side, {moment}: tick or refuse a temperature change.</source>
        <extracomment>core/rules/pattern_delta.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}, along the skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: bears full weight, yet the strength of the {joint} is {grade} of 5.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: cannot bear weight, yet walks without an aid.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: feels {felt}, yet measures {delta} against the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: swelling none, yet it measures {cm} cm more round the {landmark} than the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: {item}</source>
        <extracomment>core/record/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: {item} (reported)</source>
        <extracomment>core/record/names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: {row}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limb}: {sign}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} (means of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({low} to {high})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at least {low}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {level}, yet the worst is {worst}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, % of skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, cm²</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <extracomment>core/clinic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} areas were examined at one visit only: {areas}. They are not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trials of {n} sites, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trials, {area}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}, {site}: right − left</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} {word} ({moment})</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}: by version {then} of the rule on {day}, by {now} on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score}: with other settings on {day} than on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day} without a quality, has one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was not examined on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}?</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} {value} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is too little for °F.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is too much for °C.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (mean of {n})</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} missed in a month</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of sleep</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} {then} → {now} % of skin ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} {then} → {now} cm² ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}); {then} → {now} cm² at the later size.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {then} → {now} cm² ({change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°F</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known to this release. It is kept as it is.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>of {0} areas</source>
        <extracomment>ui/map/count_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountPopover</name>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for new visits</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders of the areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders on the figure</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by another scheme</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the rest examined and free</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>1 layer not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} layers not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountTotals</name>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/count_totals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>draft</source>
        <extracomment>ui/course/track_painting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>Course over all visits</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseMaps</name>
    <message>
        <source>Affected at {0} of {1} visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected, never rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean intensity over the visits that rated it</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never examined: not comparable</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map at this visit</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has rated this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {0} of {1} visits; the others say nothing of it.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {0} visits. Point at skin for its numbers.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · mean intensity {1}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Charts</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each visit</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pain has an intensity.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap another visit to compare.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap two visits to compare them.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit of {0} is left out. {1}</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseStrip</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the visits away</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the visits over time</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseTrack</name>
    <message>
        <source>Earlier</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits over time</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeltaLabel</name>
    <message>
        <source>Difference right minus left: {0}</source>
        <extracomment>ui/parts/delta_label.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>A new passphrase</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier Painmap wrote this file, and anybody can read it. It is encrypted now, before it is opened; every row is compared, then the plain one is removed. An expert may find removed files on this disk until it is written over.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it lie copies that are still plain: {0}. Remove them once you have seen that everything is here.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt this file</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code opens the file. Choose a new passphrase for yourself.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assent</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autonomic sign</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who drew it</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the signed version</source>
        <extracomment>storage/amending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as the clinic does</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by layers</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw border</source>
        <extracomment>ui/borders/border_edits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else on this limb normal</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the last visit</source>
        <extracomment>core/record/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the rest examined, free</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured limb length</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move trials to the other side</source>
        <extracomment>core/trial_sides.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a zone</source>
        <extracomment>core/zone_notes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the sheets</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the last visit</source>
        <extracomment>core/carried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take decision back</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of a variable border</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone of the trials</source>
        <extracomment>core/rebase.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPatientForm</name>
    <message>
        <source>Edit patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in another window meanwhile: {0}. Save again to put your words in its place.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections to this patient are not saved yet.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a visit before this date of birth.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Also affected</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write now. Who, when and why is in the audit.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only look. In an emergency you can write: the reason is kept in the audit under your name, for good. It holds till you lock or leave.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorRelay</name>
    <message>
        <source>Copy the report</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The exam is on disk.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The last changes are not on disk yet.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied. It names no patient.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Again {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the settings it was signed with: Δ in colour around {0}, remarks from {1} and {2} cm, checklist of {3} lines.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, remarks and checklist by the settings that come along: none were kept.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated {0} by {1}, as the rules and settings were then.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation shown</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was signed without an evaluation: nothing is worked out by itself.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a week</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerated</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed about an event is not saved yet.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the body</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a few words</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Added: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet. Treatments, flares and goals stand under every trend.</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show trends</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy over time</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamScreen</name>
    <message>
        <source>History</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Both feet were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hands were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its upper edge is where it was.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm closer to the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm further from the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked before and not now: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked now and not before: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was marked; it is in the full report.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was looked at on both days: {0}. There we cannot tell.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked on the figure at this visit.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10, as at the visit before.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10; at the visit before it was a {1}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a little larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a little smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about as large as before. Tests on one day also differ a little.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about {0} as large as before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about {0} larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is about {0} smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is much smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures show what {0} and the examiner marked on the skin. They do not say why it is so. Ask us whatever is unclear.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left foot was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left hand was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right foot was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right hand was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot compare {0} at these two visits.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since {0}</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small spot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a quarter of a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about half a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} hands</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the legs</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of the back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more place</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is marked as “{0}”</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a gentle pinch of the skin hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a light touch hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is swollen</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where pressing hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where something cold hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the skin has another colour</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the skin is cooler or warmer</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the skin sweats more or less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the touch of a finger hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the touch of a soft brush hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the touch of a thin thread hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the touch of cotton wool hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where touch is felt less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (DRAFT)</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/family_page.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more places</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not found then, {1} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} then and now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} then, no longer found now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, as large as {2}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Hand” means {0}’s own hand, palm and fingers.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It documents and counts; it does not diagnose.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps where it hurts on the skin of a body, visit by visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing one</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painmap files</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a clinic file</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is kept in a file of its own.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample patient</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, front and back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}. Examiner: {2}. Reports: {3}.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: outer, front, inner, back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all of this group: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Back to the exam</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt there? 1 is a little, 10 is the most.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient sees the body and the pain of today, no name and nothing else. Only the PIN brings the exam back. What is drawn is marked as drawn by the patient.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole body</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broad</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · look only</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In italics: as answered on {0}, until you tap it or confirm its group.</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Hide what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>A number, please.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painmap neither asks nor computes these: type in their totals.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Today&apos;s backup could not be made. {0}</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup is made, and it opens.</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerFoot</name>
    <message>
        <source>1 layer carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More layers</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} layers carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerLegend</name>
    <message>
        <source>Layers on the map</source>
        <extracomment>ui/paper/layer_legend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerLines</name>
    <message>
        <source>(with the device in hand)</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by: {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensity {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} cm², {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Clear this layer</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: not there any more</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Name of the clinic&apos;s own layer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the last visit, {0}: dashed, never counted</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own layer …</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last visit, {0}, has no {1} to outline</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried from {0}</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · key {1}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Carried from {0}, not confirmed and not counted: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed to be as on {0}: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a zone of {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server is away. The last changes are kept on this computer, encrypted, and are sent when you open the clinic again here.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthSheet</name>
    <message>
        <source>Measured limb length</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taped length. Levels on this limb are told by it instead of by the height.</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimbFigure</name>
    <message>
        <source>Arms, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimbGroups</name>
    <message>
        <source>Elbow straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>ui/limbs/gradient_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little finger bends back beyond 90°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R: {0} · L: {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb reaches the forearm</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest Δ {0}, {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} circumference</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} circumferences</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} normal</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reported</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} site</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sites</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} yes of {1} asked</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°{0}, up to three readings and their mean</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimbRow</name>
    <message>
        <source>Shown: {0}. Tap for {1}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something under {0}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen now</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimbSheet</name>
    <message>
        <source>More sites and findings</source>
        <extracomment>ui/limbs/limb_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimbsTab</name>
    <message>
        <source>Arms</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs shown</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo removed</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes of {0} are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · PIN</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · passphrase</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam stays as it is.</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Arm</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared {0}</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint where it hurts. Hold Alt to erase.</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the limb</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: choose Allodynia first ({1}).</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureCell</name>
    <message>
        <source>above</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm, at</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: above or below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: cm from there</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresBar</name>
    <message>
        <source>Height</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in cm</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of this visit can no longer be read.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was changed in another window; both are now on this map.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was discarded in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was signed in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from here</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is kept in a new draft.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examined</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers that count</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set together</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} in the other window, which stays, and {2} here.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>something is recorded</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMeasures</name>
    <message>
        <source>Height</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {0} on {1}</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kg</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPatientForm</name>
    <message>
        <source>Add patient</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new patient is not added yet.</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVisitStrip</name>
    <message>
        <source>Body</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height, weight</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy · HH:mm</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewcomerPage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoKeysPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup holds a copy of the keys. Without them, and without the recovery code, nobody can open this file: that is what protects it.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are not there</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/notice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A number from {0} to {1}, please.</source>
        <extracomment>ui/parts/amount_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/overlay.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase till now</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN opens the lock during the day, and brings the device back from a patient. The passphrase is asked for at the start.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock opens with your PIN.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees the code can open the file and every backup of it.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PIN the lock asks for the passphrase.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 4 digits</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>% of skin</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit, {0}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 cm</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % between</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected skin, % of skin</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected skin, cm²</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: {0}, rule {1}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas: cells {0}, regions {1}, bodies {2}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of the allodynia {0}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of the allodynia, {0}: {1}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border, cm above its landmark</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change over the last stretch</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison, continued</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>ui/paper/page_comment.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria for CRPS. {0}</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>ui/paper/page_parts.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT, not signed: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the body</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the body, continued</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring, gait, flexible joints</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map: nothing is painted, no area is marked as examined</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed at either visit.</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: {0}.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/paper/limb_page_table.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded that could be shown over time.</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap and distances</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week: least squares over the visits since the last treatment or flare began with enough visits after it; the interval is Student&apos;s t. Of two dates there is none.</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat variation</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and left, then and now: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and left: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule versions: {0}. Made for adults; aids to documentation, no diagnosis.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the notices below.</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables then and now</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables then and now, continued</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, right − left, {0}</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, right − left: {0}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, right − left: {0} then, {1} now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, {0}</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit, continued</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/paper/page_trend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm²</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm² and % of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each visit on its own scale</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each visit on its own scale; figures on the last visit&apos;s body</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the sides</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by the {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>ui/paper/page_view_names.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (reported)</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at each visit</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} none in common</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not assessed</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not comparable</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not known</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} visits, {1} to {2}</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} cm²</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · no map</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>ui/paper/page_more.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, note: {1}</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, reported: {1}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of {2} visits</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/paper/full_figures.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2} on {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} → {2} {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Hold: {0}</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the earlier and of the later visit</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the earlier visit as long as it is held (5)</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken outline</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelGroups</name>
    <message>
        <source>All findings</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How compared</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity, quality</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔT, all sites</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that only you would put together are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 10 letters</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the family name.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name and date of birth is here already. Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Born</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare last two</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct name, date of birth, sex or ID</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet. The first is ready to start.</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientTrends</name>
    <message>
        <source>Border, cm above {0}</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin painted, % of skin</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin painted, cm²</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient found for “{0}”.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient yet. Add the first with New patient.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, birth date or ID</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Choose another</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another pattern</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted areas, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis; the clinician decides.</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No autonomic sign in a counted limb is recorded.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/choose_sheet.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this clinic file</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer here</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can no longer open this file. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer here</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Add photo …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or drop it here. It is copied; the file stays where it is.</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: remove</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: show large</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not it. Next try in {0} s.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN or passphrase of the examiner</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not it.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the device does not come back from the patient.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/popover.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>A4</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on? Nothing is lost: print again, choose another printer or save the pages as PDF.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose another folder or free some space.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison, {0} and {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the family, {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it or choose another folder. Nothing was written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {0}.</source>
        <extracomment>ui/paper/picture_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy progress · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit map</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0}, {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>ui/paper/save_picture.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Δ R{0}L</source>
        <extracomment>ui/limbs/sheet_grid.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityChips</name>
    <message>
        <source>Own word …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>The same today</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsCell</name>
    <message>
        <source>Mean of the readings</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, reading {1}</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Keep this page locked away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the clinic file when every passphrase is forgotten, and every backup of it.</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can read all patients. Nobody can make it again: not we, either.</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have kept it</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it and lock it away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkFoot</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/limbs/remark_foot.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestButtons</name>
    <message>
        <source>All else normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else on the {0} normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set together: {0}</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>{0} works: somebody else, lock</source>
        <extracomment>ui/trust/rights.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingTyping</name>
    <message>
        <source>Back</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centimetres need the patient&apos;s height or a measured limb length.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type centimetres, such as {0}.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>An examiner who also changes people and settings, restores backups and reads the audit.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do everything with patients and visits.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May look at everything, and change nothing.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only look</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScalesSheet</name>
    <message>
        <source>Above pain at rest by</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allodynography and Rainbow scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allodynography with</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from pain</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that counts</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with this monofilament</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain counts.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain does not count.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pain at rest: that and</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} g is {1} on this scale.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Autonomic signs</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, CRPS Severity Score</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS scores of {0} limbs</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted areas</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From record</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule version {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each feature</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs, seen</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {0} and {1} more</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms, reported</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map, the sheets and the history say</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diffuse from {0} areas</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/summary/item_row.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: each feature</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenMoves</name>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/window/screen_moves.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Another clinic</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer keep it</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s server</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Another window is writing to the clinic file. Your changes wait, and go to disk as soon as it is done.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the values from here</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has this visit open as well. What both of you do is kept and shown.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change only</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double tap</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker: the earlier visit while it is held</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {0}</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/exam/shortcut_sheet.py …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button, two fingers; one, once a pen is used</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion skin: over each other</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click or hold</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swipe: divided by a handle</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, two fingers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold the panel (Tab)</source>
        <extracomment>ui/map/side_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallMaps</name>
    <message>
        <source>A map of each visit</source>
        <extracomment>ui/course/small_maps.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokesSheet</name>
    <message>
        <source>Area by eight spokes</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre, such as: middle of the shin</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances in cm from the centre to where touch begins to hurt, clockwise from the head.</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius {0}</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>({0}, not confirmed)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of the allodynia, {1}: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of the allodynia: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined, free: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring and walking</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examined: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other finding, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right minus left</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined ({0})</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (set by hand)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} areas affected: {2}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>A signed visit can no longer be changed.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern suggested, not confirmed: {0}.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign now</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign visit</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign without</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign; the pattern stays unconfirmed</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed above stays out of it.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwipeHandle</name>
    <message>
        <source>Divide: the earlier visit left of it, the later right</source>
        <extracomment>ui/compare/swipe_handle.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Therapy</name>
    <message>
        <source>nowhere in particular</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerated {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/therapy/event_bands.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Variable border</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable from a shift of</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity of {0}</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed visit: read only</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only look</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the skin to fill it.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a closed line around the zone.</source>
        <extracomment>ui/map/line_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is painted here.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole region is filled.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Painted skin over time</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first visit begins the line.</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>A cross is none: there was no such border.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of allodynia</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed over the visits</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In % of the skin: a visit has no height, and so no cm².</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In % of the skin: heights differ by {0} cm.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit alone: no trend.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain told</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a visit for its values.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin painted</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pale band is this patient&apos;s repeat variation.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more are not drawn: choose their layer above.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more are not drawn; the print has all.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔT</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>* tested with {0}</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child asked to stop</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evoked pain</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain is a number from 0 to 10.</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evoked</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialChips</name>
    <message>
        <source>Next
trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next trial (N)</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0} · {1}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no skin</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialChoice</name>
    <message>
        <source>Draw the border of trial {0} first.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted by hand: the zone of a stimulus follows from its trials.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialMenu</name>
    <message>
        <source>Allodynography and Rainbow scale…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area by eight spokes…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the ring more level</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured limb length…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0} moved to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable border…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>A monofilament bends at {0} to {1} g.</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulus</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What touches the skin</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position not said</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Audit</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/parts/undo_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not it. Each wrong one doubles the wait. Next try in {0} s.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Untaken</name>
    <message>
        <source>Typed, but not recorded: {0}.</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntakenBox</name>
    <message>
        <source>Show</source>
        <extracomment>ui/summary/untaken_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Amended by visit {0}, signed {1}. {2}: {3}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends visit {0}. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {0} is a draft that amends this one. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended by visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amends visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being amended: visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>1 area</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard empty draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard now</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} areas</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} % of skin</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} cm²</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>Body</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/visit_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/who_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adult</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult, female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult, male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · not on disk yet</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · saved {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First exam</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0} ({1})</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm above {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm below {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneMenu</name>
    <message>
        <source>Confirm {0}: the same today</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to layer</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this zone</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {0}: not there any more</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: unlock it under ⋯ in its row</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the other side: its trial</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the other side: {0} trials</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mirror: nothing was tested there</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other layers here</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials of {0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mirrored to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moved to the {1} side; what was painted there stays as it was</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
