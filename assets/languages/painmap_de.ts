<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bench card for the exam room…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Kurzanleitung für das Untersuchungszimmer…</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ebene wählen</translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Painmap schließen</translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nahansicht von Gliedmaße, Hand, Fuß, Kopf</translation>
    </message>
    <message>
        <source>Cohort maps…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Kohortenkarten…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Mit dem Besuch davor vergleichen</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Radieren, solange gehalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ansichten einpassen</translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Strich abbrechen; zurück zu Ganz</translation>
    </message>
    <message>
        <source>Hand and pen</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Hand und Stift</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>An Patient geben</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Alle Ebenen ausblenden, solange gehalten</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Linkshändig: Bedienfeld links</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Gliedmaßen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ansichten bewegen</translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ansichten durch Ziehen bewegen</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nächster Allodyniedurchgang</translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Ein Finger bewegt die Ansichten</translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Ein Finger malt</translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Ein Finger malt, bis ein Stift benutzt wird</translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Klinikdatei öffnen</translation>
    </message>
    <message>
        <source>Paint an area from a list</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Region aus einer Liste malen</translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Stiftdruck bestimmt die Stärke</translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Personen und Sicherheit</translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Personen, Sicherungen, Protokoll</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Einstellungen der Klinik</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ebene ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Andere Person macht weiter</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Temperaturen in °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Temperaturen in °F</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Text at 125 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Text auf 125 %</translation>
    </message>
    <message>
        <source>Text at 150 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Text auf 150 %</translation>
    </message>
    <message>
        <source>Text at 200 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Text auf 200 %</translation>
    </message>
    <message>
        <source>Text at {0} % when Painmap is started again.</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Text auf {0} % ab dem nächsten Start von Painmap.</translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Das vorige Werkzeug</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Rundgang durch das Beispiel</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Was mit einer Zone möglich ist</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Im Notfall schreiben</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Zoomen, wo der Zeiger ist</translation>
    </message>
</context>
<context>
    <name>Amend</name>
    <message>
        <source>A signed visit stays as it is. A new version of it is begun as a copy, a draft that you change and sign. Both are kept, and both print.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Ein unterschriebener Besuch bleibt, wie er ist. Eine neue Version beginnt als Kopie, als Entwurf, den Sie ändern und unterschreiben. Beide werden aufbewahrt, und beide lassen sich drucken.</translation>
    </message>
    <message>
        <source>Amend this visit</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Besuch berichtigen</translation>
    </message>
    <message>
        <source>Begin the new version</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Neue Version beginnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say what has to be amended, and why.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Geben Sie an, was zu berichtigen ist und warum.</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>Archives</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Everything that is known of the patient, all visits, in one file that needs no Painmap to be read, and that another Painmap takes in.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Alles, was über den Patienten bekannt ist, alle Besuche, in einer Datei, die ohne Painmap lesbar ist und die ein anderes Painmap aufnimmt.</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names are left out and all dates moved alike. Notes and photos may still tell who it is: look through them first.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Namen werden weggelassen, alle Daten gleich verschoben. Notizen und Fotos können noch verraten, wer es ist: zuerst durchsehen.</translation>
    </message>
    <message>
        <source>Names are left out, numbers replaced, all dates moved alike. A rare course may still tell who it is.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Namen werden weggelassen, Nummern ersetzt, alle Daten gleich verschoben. Ein seltener Verlauf kann noch verraten, wer es ist.</translation>
    </message>
    <message>
        <source>Notes, free text</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Notizen, freier Text</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>With the name</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>Without names</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>pseudonymisiert</translation>
    </message>
</context>
<context>
    <name>ArchiveImport</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import as a patient of its own</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Als eigenen Patienten importieren</translation>
    </message>
    <message>
        <source>Import from an archive</source>
        <extracomment>ui/archive/import_sheet.py</extracomment>
        <translation>Aus einem Archiv importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Looking through the archive…</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Archiv wird durchgesehen…</translation>
    </message>
    <message>
        <source>written on {0}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>geschrieben am {0}</translation>
    </message>
    <message>
        <source>written on {0} by {1}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>geschrieben am {0} von {1}</translation>
    </message>
    <message>
        <source>written without names</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>ohne Namen geschrieben</translation>
    </message>
    <message>
        <source>{0} signed</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0} unterschrieben</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0} Besuche</translation>
    </message>
    <message>
        <source>{0}, born {1}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0}, geboren {1}</translation>
    </message>
</context>
<context>
    <name>AreaMenu</name>
    <message>
        <source>By the rule</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Nicht zählen</translation>
    </message>
    <message>
        <source>Examined, free</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Untersucht, frei</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Not examined</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Nicht untersucht</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>EMERGENCY</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>NOTFALL</translation>
    </message>
    <message>
        <source>a visit that is gone</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>ein Besuch, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>amended</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>came in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>compared</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>evaluated</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>looked at</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>als Datei gespeichert</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>upgraded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>Besuch {0}</translation>
    </message>
    <message>
        <source>was not let in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>nicht eingelassen</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>About {0}, with all visits</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Zu {0}, mit allen Besuchen</translation>
    </message>
    <message>
        <source>All patients: type a name or ID</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Alle Patienten: Name oder ID eingeben</translation>
    </message>
    <message>
        <source>Lines of the audit</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>No line of this kind.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Keine Zeile dieser Art.</translation>
    </message>
    <message>
        <source>No patient of this name or ID.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Kein Patient mit diesem Namen oder dieser ID.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Ältere Zeilen</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Reading the whole audit …</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Das ganze Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>The audit is not whole: line {0} was changed, taken out or cut off. Keep this file as it is, and compare it with a backup.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Das Protokoll ist nicht vollständig: Zeile {0} wurde geändert, entfernt oder abgeschnitten. Bewahren Sie diese Datei unverändert auf und vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The audit is whole: {0} lines, none changed or taken out.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Das Protokoll ist vollständig: {0} Zeilen, keine geändert oder entfernt.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>letzte 365 Tage</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Make one now</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Painmap makes one at the first opening of each day and opens it to see that it is whole. Seven days, five weeks and twelve months stay. A backup is encrypted as the file is, and opens on any computer with a passphrase of that day or with the recovery code.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Painmap legt beim ersten Öffnen jedes Tages eine Sicherung an und öffnet sie, um zu sehen, ob sie vollständig ist. Sieben Tage, fünf Wochen und zwölf Monate bleiben erhalten. Eine Sicherung ist wie die Datei verschlüsselt und lässt sich auf jedem Computer mit einer Passphrase von diesem Tag oder mit dem Wiederherstellungscode öffnen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from another place</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Von anderem Ort wiederherstellen</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die von {0} wiederherstellen</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as a backup of its own.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Wiederhergestellt. Der vorige Stand ist als eigene Sicherung aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup is being looked through.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die Sicherung wird durchgesehen.</translation>
    </message>
    <message>
        <source>The backup is being made.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die Sicherung wird angelegt.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die Sicherung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is made, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die Sicherung ist angelegt und lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The backup of {0} is whole, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die Sicherung von {0} ist vollständig und lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The clinic file becomes what it was: {0}. What is there now is backed up first.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die Klinikdatei wird, was sie war: {0}. Der jetzige Stand wird zuvor gesichert.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Die von {0} prüfen</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before encryption</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>vor der Verschlüsselung</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>made by hand</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>von Hand angelegt</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>A signed visit no longer changes. Amend it with a reason.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ein unterschriebener Besuch bleibt, wie er ist. Berichtigen mit Grund.</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>Always the patient&apos;s. R and L stand at every figure.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Immer die des Patienten. R und L stehen an jeder Figur.</translation>
    </message>
    <message>
        <source>Child tired? Child asked to stop ends a trial; what is there stays.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Kind müde? „Kind bat um Abbruch“ beendet den Durchgang; alles bleibt.</translation>
    </message>
    <message>
        <source>Choose stimulus and direction; draw where touch begins to hurt.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Reiz und Richtung wählen; zeichnen, wo Berührung zu schmerzen beginnt.</translation>
    </message>
    <message>
        <source>Each stroke is on disk when the pen lifts. Undo goes back 500 steps.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Jeder Strich ist gespeichert, sobald der Stift abhebt. 500 Schritte zurück.</translation>
    </message>
    <message>
        <source>Empty is not normal</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Leer heißt nicht normal</translation>
    </message>
    <message>
        <source>Examined</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>For the exam room. A touch of the screen does the same as the mouse.</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Für das Untersuchungszimmer. Ein Tippen tut dasselbe wie die Maus.</translation>
    </message>
    <message>
        <source>Height and weight give cm². Start from the last visit, or empty.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Größe und Gewicht ergeben cm². Vom letzten Besuch ausgehen oder leer.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Gliedmaßen</translation>
    </message>
    <message>
        <source>Name, date of birth and ID at the top: is it this child?</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Name, Geburtsdatum und ID oben: Ist es dieses Kind?</translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>Next trial: the same test once more shows how sure the border is.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nächster Durchgang: Derselbe Test zeigt, wie sicher die Grenze ist.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain now, sleep, school. In italics: as last time, tap to confirm.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Schmerz jetzt, Schlaf, Schule. Kursiv: wie zuletzt, antippen bestätigt.</translation>
    </message>
    <message>
        <source>Painmap documents and counts; it does not diagnose. Version {0}</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Painmap dokumentiert und zählt; es stellt keine Diagnose. Version {0}</translation>
    </message>
    <message>
        <source>Painmap: bench card</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Painmap: Kurzanleitung</translation>
    </message>
    <message>
        <source>Paint where it hurts. Tap a number for how strong, from 1 to 10.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Malen, wo es schmerzt. Zahl antippen für die Stärke, 1 bis 10.</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Read what was found and what is not assessed. You decide.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lesen, was gefunden und was nicht beurteilt ist. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Right and left</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Rechts und links</translation>
    </message>
    <message>
        <source>Say which areas were looked at and are free, and which were not.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Angeben, welche Regionen untersucht und frei sind und welche nicht.</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Temperature, colour, swelling, sweating: right, left, difference.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Temperatur, Farbe, Schwellung, Schwitzen: rechts, links, Differenz.</translation>
    </message>
    <message>
        <source>The exam in ten steps</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Die Untersuchung in zehn Schritten</translation>
    </message>
    <message>
        <source>What is carried from the last visit counts once it is confirmed.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Vom letzten Besuch Übernommenes zählt erst, wenn es bestätigt ist.</translation>
    </message>
    <message>
        <source>While painting</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Beim Malen</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>Wrong side? Hold a finger on the zone: Move to the other side.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Falsche Seite? Finger auf der Zone halten: Auf die andere Seite.</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>seen from the front</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>von vorn gesehen</translation>
    </message>
    <message>
        <source>“—” means not assessed. Normal is a word that somebody chose.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>„—“ heißt nicht beurteilt. Normal ist ein Wort, das jemand gewählt hat.</translation>
    </message>
</context>
<context>
    <name>BodyPicker</name>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Körper: {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Tap to choose another body</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Tippen, um einen anderen Körper zu wählen</translation>
    </message>
    <message>
        <source>{0} · {1} cm</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>{0} · {1} cm</translation>
    </message>
</context>
<context>
    <name>BorderOptions</name>
    <message>
        <source>Close the border</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Grenze schließen</translation>
    </message>
    <message>
        <source>Open the border</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Grenze öffnen</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>says “now”</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>sagt „jetzt“</translation>
    </message>
    <message>
        <source>tested, not painful</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>getestet, nicht schmerzhaft</translation>
    </message>
</context>
<context>
    <name>Borders</name>
    <message>
        <source>Draw the border as a line. Then tap on the painful side.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation>Zeichnen Sie die Grenze als Linie. Tippen Sie dann auf die schmerzhafte Seite.</translation>
    </message>
    <message>
        <source>Draw the border on the skin.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation>Zeichnen Sie die Grenze auf die Haut.</translation>
    </message>
    <message>
        <source>Tap on the skin.</source>
        <extracomment>ui/borders/points_tool.py</extracomment>
        <translation>Tippen Sie auf die Haut.</translation>
    </message>
    <message>
        <source>at hand</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>border</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>border, {0}</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>Grenze, {0}</translation>
    </message>
    <message>
        <source>cm above {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation>cm über {0}</translation>
    </message>
    <message>
        <source>cm below {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation>cm unter {0}</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>inner</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>innen</translation>
    </message>
    <message>
        <source>outer</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>außen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>CalmChips</name>
    <message>
        <source>{0} more areas</source>
        <extracomment>ui/map/calm_chips.py</extracomment>
        <translation>{0} weitere Regionen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>A border is not erased: draw it anew, or delete its trial under ⋯.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Eine Grenze wird nicht radiert: Zeichnen Sie sie neu oder löschen Sie ihren Durchgang unter ⋯.</translation>
    </message>
    <message>
        <source>Body chart</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Körperansicht</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Dieser Besuch ist unterschrieben. Er kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Sie dürfen diesen Besuch ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>{0} ist gesperrt. Entsperren Sie unter ⋯ in der Zeile.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{0} cm</source>
        <extracomment>ui/chart/chart_captions.py</extracomment>
        <translation>{0} cm</translation>
    </message>
</context>
<context>
    <name>ChartPlaces</name>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/chart_places.py</extracomment>
        <translation>{0} % der Haut</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/map/chart_places.py</extracomment>
        <translation>{0} von {1} Regionen betroffen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/map/chart_places.py …</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ChartStrip</name>
    <message>
        <source>Head</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>L Arm</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>L Bein</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>R Arm</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>R Bein</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Ganz</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Head · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Kopf · LINKE Seite</translation>
    </message>
    <message>
        <source>Head · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Kopf · RECHTE Seite</translation>
    </message>
    <message>
        <source>Head · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Kopf · hinten</translation>
    </message>
    <message>
        <source>Head · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Kopf · vorn</translation>
    </message>
    <message>
        <source>Head · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Kopf · oben</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>assets/atlas/charts.json …</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>LEFT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Arm · hinten</translation>
    </message>
    <message>
        <source>LEFT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Arm · vorn</translation>
    </message>
    <message>
        <source>LEFT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Arm · innen</translation>
    </message>
    <message>
        <source>LEFT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Arm · außen</translation>
    </message>
    <message>
        <source>LEFT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Fuß · innen</translation>
    </message>
    <message>
        <source>LEFT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Fuß · außen</translation>
    </message>
    <message>
        <source>LEFT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Fuß · Sohle</translation>
    </message>
    <message>
        <source>LEFT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKER Fuß · Fußrücken</translation>
    </message>
    <message>
        <source>LEFT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKE Hand · Handrücken</translation>
    </message>
    <message>
        <source>LEFT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKE Hand · Handfläche</translation>
    </message>
    <message>
        <source>LEFT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKES Bein · hinten</translation>
    </message>
    <message>
        <source>LEFT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKES Bein · vorn</translation>
    </message>
    <message>
        <source>LEFT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKES Bein · innen</translation>
    </message>
    <message>
        <source>LEFT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKES Bein · außen</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>LINKE Seite</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>assets/atlas/charts.json …</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>RIGHT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Arm · hinten</translation>
    </message>
    <message>
        <source>RIGHT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Arm · vorn</translation>
    </message>
    <message>
        <source>RIGHT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Arm · innen</translation>
    </message>
    <message>
        <source>RIGHT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Arm · außen</translation>
    </message>
    <message>
        <source>RIGHT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Fuß · innen</translation>
    </message>
    <message>
        <source>RIGHT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Fuß · außen</translation>
    </message>
    <message>
        <source>RIGHT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Fuß · Sohle</translation>
    </message>
    <message>
        <source>RIGHT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTER Fuß · Fußrücken</translation>
    </message>
    <message>
        <source>RIGHT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTE Hand · Handrücken</translation>
    </message>
    <message>
        <source>RIGHT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTE Hand · Handfläche</translation>
    </message>
    <message>
        <source>RIGHT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTES Bein · hinten</translation>
    </message>
    <message>
        <source>RIGHT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTES Bein · vorn</translation>
    </message>
    <message>
        <source>RIGHT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTES Bein · innen</translation>
    </message>
    <message>
        <source>RIGHT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTES Bein · außen</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>RECHTE Seite</translation>
    </message>
    <message>
        <source>Trunk · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Rumpf · LINKE Seite</translation>
    </message>
    <message>
        <source>Trunk · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Rumpf · RECHTE Seite</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>innen</translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>außen</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>oben</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Assessed: {0}.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Beurteilt: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everything on the list is assessed.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Alles auf der Liste ist beurteilt.</translation>
    </message>
    <message>
        <source>Go there: {0}</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Dorthin: {0}</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0}: only % of skin, no cm²</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation>{0}: nur % der Haut, keine cm²</translation>
    </message>
</context>
<context>
    <name>ClinicFiles</name>
    <message>
        <source>Try again</source>
        <extracomment>ui/window/clinic_files.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source> Unverified.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation> Ungeprüft.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>1 setting was changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>1 Einstellung wurde geändert.</translation>
    </message>
    <message>
        <source>A number between {0} and {1} is needed.</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation>Eine Zahl zwischen {0} und {1} ist nötig.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Allodynia testing</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Allodynietestung</translation>
    </message>
    <message>
        <source>An exam of this type is asked for {0} of these. None of them is needed to sign.</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Eine Untersuchung dieser Art fragt nach {0} davon. Zum Unterschreiben ist keines davon nötig.</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Counting and pattern</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Zählung und Muster</translation>
    </message>
    <message>
        <source>Default list</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Standardliste</translation>
    </message>
    <message>
        <source>Default. {0}</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Standard. {0}</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Standard: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Aus {0}: {1}</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Not taken. {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Nicht übernommen. {0}</translation>
    </message>
    <message>
        <source>Painmap settings.json</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Painmap Einstellungen.json</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Einstellungen der Klinik</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Entfernen: {0}</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Aus Datei übernehmen</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Einstellungen aus Datei übernehmen</translation>
    </message>
    <message>
        <source>Temperature and girth</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Temperatur und Umfang</translation>
    </message>
    <message>
        <source>The scheme of new visits has no names for some areas of the pattern: {0}. They cannot be marked as examined, so that such a visit gets no pattern. Choose the same scheme for both.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Das Schema neuer Besuche hat für einige Regionen des Musters keine Namen: {0}. Sie lassen sich nicht als untersucht kennzeichnen, sodass ein solcher Besuch kein Muster erhält. Wählen Sie für beide dasselbe Schema.</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Art des Besuchs</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Was eine Untersuchung enthalten soll</translation>
    </message>
    <message>
        <source>What is changed here holds for new visits and for results of drafts. An old visit keeps the rule it was signed with.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Was hier geändert wird, gilt für neue Besuche und für Ergebnisse von Entwürfen. Ein alter Besuch behält die Regel, mit der er unterschrieben wurde.</translation>
    </message>
    <message>
        <source>What is stored here cannot be read by this release. It stays as it is until another value is chosen.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Was hier gespeichert ist, kann diese Programmversion nicht lesen. Es bleibt, wie es ist, bis ein anderer Wert gewählt wird.</translation>
    </message>
    <message>
        <source>Words of the clinic</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Begriffe der Klinik</translation>
    </message>
    <message>
        <source>as it came</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation>wie es auf Ausdrucken stehen soll</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} g</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, pain from {1}, {2} above pain at rest</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>{0} g, Schmerz ab {1}, {2} über Ruheschmerz</translation>
    </message>
    <message>
        <source>{0} settings were changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>{0} Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>{0}: hinzufügen</translation>
    </message>
    <message>
        <source>{0}: back to the default</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>{0}: zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Type the code that was printed when this file was started. Small letters and missing dashes do no harm. That it was used is noted in the audit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Geben Sie den Code ein, der beim Anlegen dieser Datei gedruckt wurde. Kleinbuchstaben und fehlende Striche schaden nicht. Die Verwendung wird im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>nine groups of four</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>neun Gruppen zu vier Zeichen</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>Affected</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Areas: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Regionen: {0}</translation>
    </message>
    <message>
        <source>Cohort map · {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Kohortenkarte · {0}</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Differenz zweier Gruppen</translation>
    </message>
    <message>
        <source>Examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Erste</translation>
    </message>
    <message>
        <source>First group</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Erste Gruppe</translation>
    </message>
    <message>
        <source>First: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Erste: {0}</translation>
    </message>
    <message>
        <source>First: {0}. Second: {1}.</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Erste: {0}. Zweite: {1}.</translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Nie untersucht</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Second group</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Zweite Gruppe</translation>
    </message>
    <message>
        <source>Second group more often (lines) · first group more often</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Zweite Gruppe häufiger (Linien) · erste Gruppe häufiger</translation>
    </message>
    <message>
        <source>Second: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Zweite: {0}</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Too few: fewer than {0} patients</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Zu wenige: weniger als {0} Patienten</translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Besuche damit, von denen, bei welchen die Haut untersucht wurde</translation>
    </message>
    <message>
        <source>all visits of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>alle Besuche jedes Patienten</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>cohort-map</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>kohortenkarte</translation>
    </message>
    <message>
        <source>first visit of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>erster Besuch jedes Patienten</translation>
    </message>
    <message>
        <source>first: {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>erste: {0}</translation>
    </message>
    <message>
        <source>last visit of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>letzter Besuch jedes Patienten</translation>
    </message>
    <message>
        <source>never examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>nie untersucht</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>patients {0}, visits {1}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Patienten {0}, Besuche {1}</translation>
    </message>
    <message>
        <source>second: {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>zweite: {0}</translation>
    </message>
    <message>
        <source>signed visits</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>unterschriebene Besuche</translation>
    </message>
    <message>
        <source>spots and areas with fewer than {0} patients are not told</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Stellen und Regionen mit weniger als {0} Patienten werden nicht angegeben</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>too few: fewer than {0} patients</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>zu wenige: weniger als {0} Patienten</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1}, {2}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>{0} von {1}, {2}</translation>
    </message>
</context>
<context>
    <name>CohortPanel</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Areas: {0}</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Regionen: {0}</translation>
    </message>
    <message>
        <source>Compare with a second group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Mit einer zweiten Gruppe vergleichen</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>First group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Erste Gruppe</translation>
    </message>
    <message>
        <source>First visit</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Of each patient</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Von jedem Patienten</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Bedienfeld</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Second group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Zweite Gruppe</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Wer gezählt wird</translation>
    </message>
</context>
<context>
    <name>CohortScreen</name>
    <message>
        <source>Body</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Choose who is counted, then Count.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Wählen, wer gezählt wird, dann Zählen.</translation>
    </message>
    <message>
        <source>Cohort maps</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Kohortenkarten</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Nothing can be told of so few patients.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Über so wenige Patienten lässt sich nichts angeben.</translation>
    </message>
    <message>
        <source>Point at skin for its numbers.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Auf Haut zeigen für ihre Zahlen.</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Signed visits of many patients; nobody is named</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Unterschriebene Besuche vieler Patienten; niemand wird genannt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation>Kommentar des Untersuchers</translation>
    </message>
    <message>
        <source>Printed with this visit and with a comparison</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation>Wird mit diesem Besuch und mit einem Vergleich gedruckt</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>1 finding is the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>1 Befund ist gleich</translation>
    </message>
    <message>
        <source>1 on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>1 an den Gliedmaßen</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 was assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>1 wurde nur einmal beurteilt</translation>
    </message>
    <message>
        <source>A visit cannot be compared with itself: choose another one.</source>
        <extracomment>ui/compare/compare_state.py</extracomment>
        <translation>Ein Besuch kann nicht mit sich selbst verglichen werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Border moved {0} cm (95 %: {1} to {2})</source>
        <extracomment>ui/compare/verdict_block.py</extracomment>
        <translation>Grenze {0} cm verschoben (95 %: {1} bis {2})</translation>
    </message>
    <message>
        <source>Both over each other, each as strong as chosen (3)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Beide übereinander, jeweils so kräftig wie gewählt (3)</translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Übernommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Earlier, later and change beside each other (1)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Früher, später und Änderung nebeneinander (1)</translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Jaccard {0}</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Jaccard {0}</translation>
    </message>
    <message>
        <source>Limbs: what changed</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>Gliedmaßen: was sich geändert hat</translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Nicht getestet: {0}</translation>
    </message>
    <message>
        <source>One chart, divided by a handle that is dragged (2)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Eine Ansicht, geteilt durch einen Griff zum Ziehen (2)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Mit einem Reiz getestet</translation>
    </message>
    <message>
        <source>The change alone (4)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Nur die Änderung (4)</translation>
    </message>
    <message>
        <source>The earlier visit as long as 5 or the button is held</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Der frühere Besuch, solange 5 oder die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Besuch {0}</translation>
    </message>
    <message>
        <source>all trials</source>
        <extracomment>ui/compare/compare_words.py</extracomment>
        <translation>alle Durchgänge</translation>
    </message>
    <message>
        <source>areas, scale, versions</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Regionen, Maßstab, Versionen</translation>
    </message>
    <message>
        <source>earlier: {0}; later: {1}</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>früher: {0}; später: {1}</translation>
    </message>
    <message>
        <source>mean {0} cm</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Mittelwert {0} cm</translation>
    </message>
    <message>
        <source>measuring distances…</source>
        <extracomment>ui/compare/compare_panel.py …</extracomment>
        <translation>Abstände werden gemessen…</translation>
    </message>
    <message>
        <source>nothing painted</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>nichts gemalt</translation>
    </message>
    <message>
        <source>nothing painted at either visit</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>bei keinem der Besuche gemalt</translation>
    </message>
    <message>
        <source>trial {0}</source>
        <extracomment>ui/compare/compare_row.py …</extracomment>
        <translation>Durchgang {0}</translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Besuch {0}</translation>
    </message>
    <message>
        <source>working out scores…</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Scores werden berechnet…</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>{0} % der Haut</translation>
    </message>
    <message>
        <source>{0} findings are the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} Befunde sind gleich</translation>
    </message>
    <message>
        <source>{0} on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>{0} an den Gliedmaßen</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} were assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} wurden nur einmal beurteilt</translation>
    </message>
    <message>
        <source>{0}: see all findings below.</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0}: alle Befunde siehe unten.</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>All charts zoom and move together</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Alle Ansichten gemeinsam zoomen und bewegen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Arrows where the border moved</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Pfeile, wo sich die Grenze verschoben hat</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Unter dem Zeiger</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>All trials together</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Alle Durchgänge zusammen</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Trial at the earlier visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Durchgang beim früheren Besuch</translation>
    </message>
    <message>
        <source>Trial at the later visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Durchgang beim späteren Besuch</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ConditionsBar</name>
    <message>
        <source>Acclimatisation, position</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>Akklimatisation, Lage</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>such as infrared</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>etwa Infrarot</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>% of skin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>% der Haut</translation>
    </message>
    <message>
        <source>% of skin only: no height noted</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>nur % der Haut: keine Größe notiert</translation>
    </message>
    <message>
        <source>/min</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>1 area was examined at one visit only: {areas}. It is not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>1 Region wurde nur bei einem Besuch untersucht: {areas}. Sie geht nicht in die Änderung der betroffenen Regionen ein.</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 trial, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>1 Durchgang, nicht wiederholt: Streuung unbekannt</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>1 °C: wording of the sign in the Budapest criteria. Others use 0.6 or 2.2 °C.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>1 °C: Wortlaut des Zeichens in den Budapest-Kriterien. Andere verwenden 0,6 oder 2,2 °C.</translation>
    </message>
    <message>
        <source>15 g and 3 of 10: Spicher. One above pain at rest is not verified.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>15 g und 3 von 10: Spicher. Eins über Ruheschmerz ist ungeprüft.</translation>
    </message>
    <message>
        <source>3: Yunus and Masi 1985, and clinics&apos; own wording. 5: Sherry 2020, a median split.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>3: Yunus und Masi 1985 sowie Wortlaut von Kliniken selbst. 5: Sherry 2020, eine Teilung am Median.</translation>
    </message>
    <message>
        <source>95 % of the border from</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>95 % der Grenze von</translation>
    </message>
    <message>
        <source>95 % of the border to</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>95 % der Grenze bis</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits or letters.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Eine PIN hat mindestens 4 Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <source>A body temperature lies between 30 and 43 °C (86 and 109 °F).</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>Eine Körpertemperatur liegt zwischen 30 und 43 °C (86 und 109 °F).</translation>
    </message>
    <message>
        <source>A border needs at least three points.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Eine Grenze braucht mindestens drei Punkte.</translation>
    </message>
    <message>
        <source>A border that moves so far is variable</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Als variabel gilt eine Grenze, die sich verschiebt um</translation>
    </message>
    <message>
        <source>A convention: the index names neither hands and feet nor joints.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eine Konvention: Der Index nennt weder Hände und Füße noch Gelenke.</translation>
    </message>
    <message>
        <source>A limb felt cool or warm is remarked on where it measures otherwise by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Hinweis bei kühl oder warm getasteten Gliedmaßen, wenn die Messung anders ist um mehr als</translation>
    </message>
    <message>
        <source>A list of different words is needed, each of 1 to {n} letters.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Eine Liste verschiedener Wörter ist nötig, jedes mit 1 bis {n} Buchstaben.</translation>
    </message>
    <message>
        <source>A list of key, name and grams is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eine Liste aus Schlüssel, Name und Gramm ist nötig.</translation>
    </message>
    <message>
        <source>A list of looks and names is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eine Liste aus Darstellungen und Namen ist nötig.</translation>
    </message>
    <message>
        <source>A list of some of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Eine Liste mit einigen von diesen ist nötig: {values}.</translation>
    </message>
    <message>
        <source>A name on the server has at most 63 letters, digits or _, and begins with a letter.</source>
        <extracomment>storage/server_staff.py</extracomment>
        <translation>Ein Name auf dem Server hat höchstens 63 Buchstaben, Ziffern oder _ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A note has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Eine Notiz hat höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <source>A note is text.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Eine Notiz ist Text.</translation>
    </message>
    <message>
        <source>A number between {low} and {high} is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Eine Zahl zwischen {low} und {high} ist nötig.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Eine Zahl ist nötig.</translation>
    </message>
    <message>
        <source>A page of the file is damaged: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Eine Seite der Datei ist beschädigt: {said}.</translation>
    </message>
    <message>
        <source>A passphrase has at least 10 letters or digits; four words are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Eine Passphrase hat mindestens 10 Buchstaben oder Ziffern; vier Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>A passphrase has at least {n} letters.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Eine Passphrase hat mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has no line breaks or tabs.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Eine Passphrase hat keine Zeilenumbrüche oder Tabulatoren.</translation>
    </message>
    <message>
        <source>A passphrase needs more than three different letters or digits.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Eine Passphrase braucht mehr als drei verschiedene Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A patient of this name and date of birth is here already.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Ein Patient mit diesem Namen und Geburtsdatum ist schon da.</translation>
    </message>
    <message>
        <source>A photo is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Ein Foto ist beschädigt.</translation>
    </message>
    <message>
        <source>A photo that a visit shows is missing.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Ein Foto, das ein Besuch zeigt, fehlt.</translation>
    </message>
    <message>
        <source>A reason has at most {n} letters.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Ein Grund hat höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <source>A ring goes round an arm or a leg. Draw a line or points here.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Ein Ring verläuft um einen Arm oder ein Bein. Zeichnen Sie hier eine Linie oder Punkte.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing: there is no such {parent}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Eine Zeile von {table} gehört zu nichts: Es gibt kein solches {parent}.</translation>
    </message>
    <message>
        <source>A site has one to three readings.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Eine Stelle hat einen bis drei Messwerte.</translation>
    </message>
    <message>
        <source>A skin temperature lies between 5 and 45 °C (41 and 113 °F).</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>Eine Hauttemperatur liegt zwischen 5 und 45 °C (41 und 113 °F).</translation>
    </message>
    <message>
        <source>A temperature is a number.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>Eine Temperatur ist eine Zahl.</translation>
    </message>
    <message>
        <source>A text holds a sign that the clinic&apos;s server cannot keep.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Ein Text enthält ein Zeichen, das der Server der Klinik nicht speichern kann.</translation>
    </message>
    <message>
        <source>A text of at most {n} letters is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Ein Text mit höchstens {n} Zeichen ist nötig.</translation>
    </message>
    <message>
        <source>A title has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Ein Titel hat höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <source>AMPS</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>AMPS</translation>
    </message>
    <message>
        <source>ASSD</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>ASSD</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Acclimatisation</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Akklimatisation</translation>
    </message>
    <message>
        <source>Activities</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Add an initial to tell them apart.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Fügen Sie zur Unterscheidung eine Initiale hinzu.</translation>
    </message>
    <message>
        <source>Adult</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Erwachsen</translation>
    </message>
    <message>
        <source>Advanced at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Vorgerückt höchstens</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>Betroffene Regionen</translation>
    </message>
    <message>
        <source>Affected areas of {n}</source>
        <extracomment>core/content.py</extracomment>
        <translation>Betroffene Regionen von {n}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All areas</source>
        <extracomment>core/content.py …</extracomment>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>Allodynography</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Allodynographie</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or move the file to a folder of your own.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Erlauben Sie das Schreiben in den Ordner, oder verschieben Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Rumpf vorn</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>core/content.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Areas assessed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Beurteilte Regionen</translation>
    </message>
    <message>
        <source>Areas entered and left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Regionen hinzugekommen und weggefallen</translation>
    </message>
    <message>
        <source>Areas were counted by rule {then} on {day}, by rule {now} on {other}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Regionen wurden am {day} nach Regel {then}, am {other} nach Regel {now} gezählt.</translation>
    </message>
    <message>
        <source>Areas were counted by {then} on {day}, by {now} on {other}: their numbers are not comparable.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Regionen wurden am {day} nach {then}, am {other} nach {now} gezählt: Ihre Anzahlen sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Areas: {scheme}, rule {rule}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Regionen: {scheme}, Regel {rule}</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Arms begin at the shoulder, legs at the hip.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Arme beginnen an der Schulter, Beine an der Hüfte.</translation>
    </message>
    <message>
        <source>As far apart as is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}). {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>So weit auseinander, wie für erneut gezeichneten Schmerz veröffentlicht (Fläche ±{area} %, Jaccard ab {jaccard}). {source}</translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic file, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Fragen Sie einen Administrator der Klinikdatei, oder verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic for the right. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Bitten Sie einen Administrator der Klinik um das Recht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask an administrator to change your role. Nothing was changed.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Bitten Sie einen Administrator, Ihre Rolle zu ändern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask an administrator to let you in again.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation>Bitten Sie einen Administrator, Sie wieder einzulassen.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Bitten Sie darum, es noch einmal zu senden. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to switch TLS on. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Bitten Sie die zuständige Person, TLS einzuschalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its certificate. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Fragen Sie die für den Server zuständige Person nach seinem Zertifikat. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to upgrade them: “db upgrade”.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation>Bitten Sie die für den Server zuständige Person um Aktualisierung: „db upgrade“.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server: backups are made there.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation>Fragen Sie die für den Server zuständige Person: Sicherungen werden dort angelegt.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read and write it and its folder.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Bitten Sie die für diesen Computer zuständige Person um das Recht, die Datei und ihren Ordner zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Assent of the child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Zustimmung des Kindes</translation>
    </message>
    <message>
        <source>Atlas: cells {cells}, regions {regions}, bodies {bodies}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Atlas: Zellen {cells}, Regionen {regions}, Körper {bodies}</translation>
    </message>
    <message>
        <source>Autonomic signs not assessed: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Autonome Zeichen nicht beurteilt: {signs}.</translation>
    </message>
    <message>
        <source>Autonomic signs present: the clinician decides between diffuse AMPS and CRPS in more than one limb.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Autonome Zeichen vorhanden: Zwischen diffusem AMPS und CRPS an mehr als einer Gliedmaße ist klinisch zu entscheiden.</translation>
    </message>
    <message>
        <source>Autonomic signs that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Autonome Zeichen, die zählen</translation>
    </message>
    <message>
        <source>Autonomic signs without a mapped area.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Autonome Zeichen ohne kartierte Region.</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Backwards in time: from {day} to {other}. The signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Rückwärts in der Zeit: von {day} bis {other}. Die Vorzeichen aller Änderungen sind vertauscht.</translation>
    </message>
    <message>
        <source>Base of little finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kleinfingerbasis</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Beighton-Score</translation>
    </message>
    <message>
        <source>Beighton score of flexible joints, from</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Beighton-Score für bewegliche Gelenke, ab</translation>
    </message>
    <message>
        <source>Beighton score {least} to {most} of 9, not all assessed</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Beighton-Score {least} bis {most} von 9, nicht alles beurteilt</translation>
    </message>
    <message>
        <source>Beighton score {n} of 9</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Beighton-Score {n} von 9</translation>
    </message>
    <message>
        <source>Better with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Besser durch</translation>
    </message>
    <message>
        <source>Beyond the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Über die Wiederholungstests eines Tages hinaus: {aspects}.</translation>
    </message>
    <message>
        <source>Beyond what is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}): {aspects}. {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Über das für erneut gezeichneten Schmerz Veröffentlichte hinaus (Fläche ±{area} %, Jaccard ab {jaccard}): {aspects}. {source}</translation>
    </message>
    <message>
        <source>Bicep is the map&apos;s word for the upper arm, front and back.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Bizeps steht in diesem Schema für den Oberarm, vorn und hinten.</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Blutdruck, diastolisch</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Blutdruck, systolisch</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <source>Body: {body}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Körper: {body}</translation>
    </message>
    <message>
        <source>Border above {mark}, cm</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Grenze über {mark}, cm</translation>
    </message>
    <message>
        <source>Border around a limb</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Grenze um eine Gliedmaße</translation>
    </message>
    <message>
        <source>Border displacement by layer, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Grenzverschiebung nach Ebene, cm</translation>
    </message>
    <message>
        <source>Border displacement, {layer}, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Grenzverschiebung, {layer}, cm</translation>
    </message>
    <message>
        <source>Border now {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Grenze jetzt {level} {mark}.</translation>
    </message>
    <message>
        <source>Border shift: how far the borders of two trials lie apart. Along the limb, side by side, where every border goes round it, as the levels are; otherwise straight through space on the same part of the body.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Grenzabstand: wie weit die Grenzen zweier Durchgänge auseinanderliegen. Entlang der Gliedmaße, Seite für Seite, wo jede Grenze sie umläuft, wie bei den Höhen; sonst geradlinig durch den Raum am selben Körperteil.</translation>
    </message>
    <message>
        <source>Border tested</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Grenze getestet</translation>
    </message>
    <message>
        <source>Border then {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Grenze damals {level} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} ({resized} at the later size) → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Grenze {then} ({resized} bei späterer Körpergröße) → {now} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} → {now} cm {side} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Grenze {then} → {now} cm {side} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Grenze {then} → {now} {mark}.</translation>
    </message>
    <message>
        <source>Both arms, or both legs, are</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Beide Arme oder beide Beine sind</translation>
    </message>
    <message>
        <source>Breaths</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Budapest-Kriterien, klinisch</translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Budapest-Kriterien, Forschung</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: cannot be said yet</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Budapest-Kriterien, {variant}, {limb}: noch nicht bestimmbar</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Budapest-Kriterien, {variant}, {limb}: erfüllt</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: not met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Budapest-Kriterien, {variant}, {limb}: nicht erfüllt</translation>
    </message>
    <message>
        <source>By area of skin that can be compared. Jaccard: shared of all; Dice: twice the shared of the sum; then in now: how much of the earlier zone the later one holds.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Nach vergleichbarer Hautfläche. Jaccard: Gemeinsames an allem; Dice: zweimal das Gemeinsame an der Summe; Alt in neu: wie viel der früheren Zone die spätere enthält.</translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: front of the scalp and ear go with the head, the front of neck, shoulder and hip with neck, shoulder and hip, the middle back with the upper back, the genital area with the pelvis.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Nach Konvention, da die Karte sie nicht nennt oder zeichnet: vordere Kopfhaut und Ohr gehören zum Kopf, die Vorderseite von Hals, Schulter und Hüfte zu Hals, Schulter und Hüfte, der mittlere Rücken zum oberen Rücken, der Genitalbereich zum Becken.</translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: jaw and ear go with the face, groin and genital area with the pubic area.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Nach Konvention, da die Karte sie nicht nennt oder zeichnet: Kiefer und Ohr gehören zum Gesicht, Leiste und Genitalbereich zur Schamregion.</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>CHOIR&apos;s first female map numbers 112 to 117 differently: 112 is 116 here, 113 is 117, 114 is 112, 115 is 113, 116 is 114, 117 is 115. Convert before comparing; there is one list of segments, never one for each sex.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Die erste weibliche Karte von CHOIR nummeriert 112 bis 117 anders: 112 ist hier 116, 113 ist 117, 114 ist 112, 115 ist 113, 116 ist 114, 117 ist 115. Vor dem Vergleichen umrechnen; es gibt eine Liste von Segmenten, nie je eine für jedes Geschlecht.</translation>
    </message>
    <message>
        <source>CHOIR-74</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>CHOIR-74</translation>
    </message>
    <message>
        <source>CRPS</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>CRPS</translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>CRPS Severity Score</translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {least} to {most} of 16, not all assessed</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>CRPS Severity Score, {limb}: {least} bis {most} von 16, nicht alles beurteilt</translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {n} of 16</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>CRPS Severity Score, {limb}: {n} von 16</translation>
    </message>
    <message>
        <source>CRPS in more than one limb</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>CRPS an mehr als einer Gliedmaße</translation>
    </message>
    <message>
        <source>CRPS type 1</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>CRPS Typ 1</translation>
    </message>
    <message>
        <source>Can sit for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kann sitzen</translation>
    </message>
    <message>
        <source>Can stand for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kann stehen</translation>
    </message>
    <message>
        <source>Can walk for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kann gehen</translation>
    </message>
    <message>
        <source>Capillary refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kapillarfüllung</translation>
    </message>
    <message>
        <source>Carried history confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Übernommene Anamnese bestätigt</translation>
    </message>
    <message>
        <source>Carried layers confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Übernommene Ebenen bestätigt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change it as it is; only signed visits are amended.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Ändern Sie ihn direkt; nur unterschriebene Besuche werden berichtigt.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write there.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Prüfen Sie, ob der Ordner existiert und ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Prüfen Sie, ob das Laufwerk verbunden ist und Platz hat. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Check the address, or have the database made first.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Prüfen Sie die Adresse, oder lassen Sie zuerst die Datenbank anlegen.</translation>
    </message>
    <message>
        <source>Check your name and password, and ask whoever looks after the server.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Prüfen Sie Namen und Passwort, und fragen Sie die für den Server zuständige Person.</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Wählen Sie eine JPEG- oder PNG-Datei.</translation>
    </message>
    <message>
        <source>Choose a file that Painmap wrote. Nothing was changed.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>Wählen Sie eine Datei, die Painmap geschrieben hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose a limb or an area, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Wählen Sie eine Gliedmaße oder Region, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Choose a passphrase, and it is encrypted before it is opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Wählen Sie eine Passphrase; die Datei wird vor dem Öffnen verschlüsselt.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder less deep.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Wählen Sie einen kürzeren Namen oder einen weniger tiefen Ordner.</translation>
    </message>
    <message>
        <source>Choose another file, or start a new clinic file. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Wählen Sie eine andere Datei, oder legen Sie eine neue Klinikdatei an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name: without its keys that file opens with its recovery code alone.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Wählen Sie einen anderen Namen: Ohne ihre Schlüssel öffnet sich jene Datei nur mit ihrem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation>Wählen Sie eine andere. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another template: visit, progress or family.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Wählen Sie eine andere Vorlage: Besuch, Verlauf oder Familie.</translation>
    </message>
    <message>
        <source>Choose how it was tolerated, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Wählen Sie, wie es vertragen wurde, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Choose one of the patterns.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Wählen Sie eines der Muster.</translation>
    </message>
    <message>
        <source>Choose one whose name ends in .painmap.zip. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Wählen Sie eine, deren Name auf .painmap.zip endet. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Choose what kind of event this is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Wählen Sie die Art des Ereignisses.</translation>
    </message>
    <message>
        <source>Circumference, elbow crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Umfang, Ellenbeuge</translation>
    </message>
    <message>
        <source>Circumference, instep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Umfang, Rist</translation>
    </message>
    <message>
        <source>Circumference, knuckles</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Umfang, Fingerknöchel</translation>
    </message>
    <message>
        <source>Circumference, outer ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Umfang, Außenknöchel</translation>
    </message>
    <message>
        <source>Circumference, upper edge of kneecap</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Umfang, Oberrand der Kniescheibe</translation>
    </message>
    <message>
        <source>Circumference, wrist crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Umfang, Handgelenksfalte</translation>
    </message>
    <message>
        <source>Circumferences</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>Umfänge</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>core/content.py</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Schließen Sie das andere Fenster oder Programm, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour and circumference</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Farbe und Umfang</translation>
    </message>
    <message>
        <source>Colour appears</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Farbe tritt auf</translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Farbveränderung</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the print: nine groups of four.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation>Vergleichen Sie ihn Buchstabe für Buchstabe mit dem Ausdruck: neun Gruppen zu vier Zeichen.</translation>
    </message>
    <message>
        <source>Compared: {one} on {day}, {two} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Verglichen: {one} am {day}, {two} am {other}.</translation>
    </message>
    <message>
        <source>Connect its disk, or choose the file in its new place.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Verbinden Sie das Laufwerk, oder wählen Sie die Datei am neuen Ort.</translation>
    </message>
    <message>
        <source>Correct it or take it away; it is described in the guide, page “Exchange”.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Berichtigen oder entfernen Sie sie; sie ist im Handbuch beschrieben, Seite „Exchange“.</translation>
    </message>
    <message>
        <source>Counted by two schemes; both visits are shown by that of the later.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Nach zwei Schemata gezählt; beide Besuche sind nach dem des späteren dargestellt.</translation>
    </message>
    <message>
        <source>Counted by {scheme}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Gezählt nach {scheme}.</translation>
    </message>
    <message>
        <source>Counted with lower arm and lower leg in the WPI</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Im WPI bei Unterarm und Unterschenkel mitgezählt</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cut-off {n}, unverified.</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Grenzwert {n}, ungeprüft.</translation>
    </message>
    <message>
        <source>DICOM cannot be written here: the part for it is not installed.</source>
        <extracomment>exchange/dicom_pdf.py</extracomment>
        <translation>DICOM kann hier nicht geschrieben werden: Der Teil dafür ist nicht installiert.</translation>
    </message>
    <message>
        <source>Days missed in a month</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fehltage im Monat</translation>
    </message>
    <message>
        <source>Depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Depression</translation>
    </message>
    <message>
        <source>Desensitisation</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Desensibilisierung</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Difference along a limb that is marked, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Unterschied entlang einer Gliedmaße wird markiert ab mehr als</translation>
    </message>
    <message>
        <source>Difference of the sides that suggests a sign, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Seitenunterschied spricht für ein Zeichen ab mehr als</translation>
    </message>
    <message>
        <source>Different stimulus: {stimulus} on {day}, {stimuli} on {other}: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Anderer Reiz: {stimulus} am {day}, {stimuli} am {other}: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Diffuse from this number of areas</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Diffus ab dieser Anzahl Regionen</translation>
    </message>
    <message>
        <source>Disputed for children: 4 to 7 of 9 have been used.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Für Kinder umstritten: 4 bis 7 von 9 wurden verwendet.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Dokumentationshilfe, keine Diagnose.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults.</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Dokumentationshilfe, keine Diagnose. Für Erwachsene entwickelt.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults; none is validated for children.</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Dokumentationshilfe, keine Diagnose. Für Erwachsene entwickelt; keines ist für Kinder validiert.</translation>
    </message>
    <message>
        <source>Draft: visit of {day}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Entwurf: Besuch vom {day}</translation>
    </message>
    <message>
        <source>Drawn by the {then} at the earlier visit, by the {now} at the later one.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Gezeichnet beim früheren Besuch: {then}, beim späteren: {now}.</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Frühere Diagnostik</translation>
    </message>
    <message>
        <source>Elbow, wrist and hand are counted with the lower arm, knee, ankle and foot with the lower leg: a convention, for the index does not name them.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Ellenbogen, Handgelenk und Hand werden beim Unterarm mitgezählt, Knie, Sprunggelenk und Fuß beim Unterschenkel: eine Konvention, da der Index sie nicht nennt.</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Episodes, how often and how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Episoden, wie oft und wie lange</translation>
    </message>
    <message>
        <source>Every trial with {stimulus} on {day} was stopped by the child: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Jeder Durchgang mit {stimulus} am {day} wurde vom Kind abgebrochen: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>Feels</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fühlt sich an</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Fever, rash, illness, family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fieber, Ausschlag, Krankheit, Familie</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Fibromyalgie-Kriterien 2010/2011</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Fibromyalgie-Kriterien 2016</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: cannot be said yet</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Fibromyalgie-Kriterien {criteria}: noch nicht bestimmbar</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Fibromyalgie-Kriterien {criteria}: erfüllt</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: not met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Fibromyalgie-Kriterien {criteria}: nicht erfüllt</translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {least} to {most} of 31, not all assessed</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Fibromyalgie-Schweregrad {least} bis {most} von 31, nicht alles beurteilt</translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {n} of 31</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Fibromyalgie-Schweregrad {n} von 31</translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Fibromyalgie-Schweregrad, WPI + SSS</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Flare</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Flexible joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegliche Gelenke</translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told} asked.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Bewegliche Gelenke: {points} von {told} erfragten.</translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told}.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Bewegliche Gelenke: {points} von {told}.</translation>
    </message>
    <message>
        <source>For each of these a list is needed: {keys}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Für jedes von diesen ist eine Liste nötig: {keys}.</translation>
    </message>
    <message>
        <source>For how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>From every cell of either border to the nearest of the other, both directions pooled: HD is the largest, HD95 the 95th percentile, ASSD the mean (as in MedPy).</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>Von jeder Zelle der einen Grenze zur nächsten der anderen, beide Richtungen zusammengefasst: HD ist der größte Wert, HD95 das 95. Perzentil, ASSD der Mittelwert (wie in MedPy).</translation>
    </message>
    <message>
        <source>Functional Disability Inventory, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Functional Disability Inventory, Kind</translation>
    </message>
    <message>
        <source>Functional Disability Inventory, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Functional Disability Inventory, Eltern</translation>
    </message>
    <message>
        <source>Gait</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Gait and aids</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gang und Hilfsmittel</translation>
    </message>
    <message>
        <source>Gait and walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gang und Gehhilfe</translation>
    </message>
    <message>
        <source>Genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Genitalbereich</translation>
    </message>
    <message>
        <source>Go on: what you change waits here and is sent when the server is back.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Arbeiten Sie weiter: Änderungen warten hier und werden gesendet, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Grams, pain of 10 and pain above rest are needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Gramm, Schmerz von 10 und Schmerz über Ruheschmerz sind nötig.</translation>
    </message>
    <message>
        <source>Great toe</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>Grip, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Griffkraft, links</translation>
    </message>
    <message>
        <source>Grip, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Griffkraft, rechts</translation>
    </message>
    <message>
        <source>HD</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>HD</translation>
    </message>
    <message>
        <source>HD95</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>HD95</translation>
    </message>
    <message>
        <source>HEIC photos cannot be read on this computer.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>HEIC-Fotos sind auf diesem Computer nicht lesbar.</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Haare</translation>
    </message>
    <message>
        <source>Hair, nails, skin, muscle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Haare, Nägel, Haut, Muskeln</translation>
    </message>
    <message>
        <source>Have an empty one made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Lassen Sie eine leere anlegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head (but for the jaw), pelvis, groin and genital area belong to none of the 19 areas; they are kept as an area that is never counted.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Kopf (außer dem Kiefer), Becken, Leiste und Genitalbereich gehören zu keiner der 19 Regionen; sie werden als Region geführt, die nie gezählt wird.</translation>
    </message>
    <message>
        <source>Headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Größe und Gewicht</translation>
    </message>
    <message>
        <source>Hip means the outer hip and the buttock.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Hüfte bedeutet die äußere Hüfte und das Gesäß.</translation>
    </message>
    <message>
        <source>History: {group}</source>
        <extracomment>core/record/checklist.py</extracomment>
        <translation>Anamnese: {group}</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>How it spread</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Wie es sich ausbreitete</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>In an exam, names are veiled when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>In einer Untersuchung werden Namen verhüllt nach Untätigkeit von</translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation>In Klammern: wie damals erfasst, mit Körper, Größe und Gewicht jenes Besuchs, einschließlich des nicht Vergleichbaren.</translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight.</source>
        <extracomment>core/content.py</extracomment>
        <translation>In Klammern: wie damals erfasst, mit Körper, Größe und Gewicht jenes Besuchs.</translation>
    </message>
    <message>
        <source>In brackets: as recorded, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation>In Klammern: wie erfasst, einschließlich des nicht Vergleichbaren.</translation>
    </message>
    <message>
        <source>In the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>In der Familie</translation>
    </message>
    <message>
        <source>Install Painmap again; your patients&apos; data are not affected.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Installieren Sie Painmap erneut; Ihre Patientendaten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Install Painmap with Python to measure it.</source>
        <extracomment>cli.py …</extracomment>
        <translation>Installieren Sie Painmap mit Python, um es zu messen.</translation>
    </message>
    <message>
        <source>Install Painmap with it: pip install &apos;painmap[research]&apos;.</source>
        <extracomment>cohort/schema.py</extracomment>
        <translation>Installieren Sie Painmap damit: pip install &apos;painmap[research]&apos;.</translation>
    </message>
    <message>
        <source>Install Painmap with its extra “dicom”: pip install &apos;painmap[dicom]&apos;.</source>
        <extracomment>exchange/dicom_pdf.py</extracomment>
        <translation>Installieren Sie Painmap mit dem Zusatz „dicom“: pip install &apos;painmap[dicom]&apos;.</translation>
    </message>
    <message>
        <source>Install it with the extra “server”: pip install painmap[server].</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Installieren Sie es mit dem Extra „server“: pip install painmap[server].</translation>
    </message>
    <message>
        <source>Install the newest Painmap and open the file with it. Nothing was changed.</source>
        <extracomment>storage/faults.py …</extracomment>
        <translation>Installieren Sie das neueste Painmap und öffnen Sie die Datei damit. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the newest Painmap to import it. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Installieren Sie das neueste Painmap, um es zu importieren. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Install the newest Painmap to open it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Installieren Sie zum Öffnen das neueste Painmap. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Intensity and quality</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Stärke und Qualität</translation>
    </message>
    <message>
        <source>Is it still there, or on the network?</source>
        <extracomment>errors.py …</extracomment>
        <translation>Ist er noch da oder im Netz erreichbar?</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <extracomment>demo.py …</extracomment>
        <translation>Ist das Laufwerk voll?</translation>
    </message>
    <message>
        <source>It begins in the future. Only a treatment or a goal can be planned.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Es beginnt in der Zukunft. Nur eine Behandlung oder ein Ziel lässt sich planen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://name@server/clinic.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Es sieht aus wie postgresql+psycopg://name@server/clinic.</translation>
    </message>
    <message>
        <source>It was not unpacked, and nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Es wurde nicht entpackt und nichts importiert.</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Joint swelling, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Sprunggelenk</translation>
    </message>
    <message>
        <source>Joint swelling, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Ellenbogen</translation>
    </message>
    <message>
        <source>Joint swelling, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Finger</translation>
    </message>
    <message>
        <source>Joint swelling, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Hüfte</translation>
    </message>
    <message>
        <source>Joint swelling, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Knie</translation>
    </message>
    <message>
        <source>Joint swelling, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Schulter</translation>
    </message>
    <message>
        <source>Joint swelling, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Zehen</translation>
    </message>
    <message>
        <source>Joint swelling, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenkschwellung, Handgelenk</translation>
    </message>
    <message>
        <source>Joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gelenke</translation>
    </message>
    <message>
        <source>Keep it, and open the newest copy of it instead.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Bewahren Sie sie auf, und öffnen Sie stattdessen ihre neueste Kopie.</translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the photo.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Bewahren Sie diese Datei auf, und öffnen Sie ihre neueste Kopie, um das Foto zu sehen.</translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the visit.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Bewahren Sie diese Datei auf, und öffnen Sie ihre neueste Kopie, um den Besuch zu sehen.</translation>
    </message>
    <message>
        <source>Key 35 of the map is its tick for no chronic pain: that is no area.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Schlüssel 35 der Karte ist ihr Häkchen für keinen chronischen Schmerz: Das ist keine Region.</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>L abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Bauch</translation>
    </message>
    <message>
        <source>L ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Sprunggelenk (hinten)</translation>
    </message>
    <message>
        <source>L ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Sprunggelenk (vorn)</translation>
    </message>
    <message>
        <source>L ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Sprunggelenk/Fuß</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>L Arm</translation>
    </message>
    <message>
        <source>L bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Bizeps (hinten)</translation>
    </message>
    <message>
        <source>L bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Bizeps (vorn)</translation>
    </message>
    <message>
        <source>L buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>L Gesäß</translation>
    </message>
    <message>
        <source>L buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>L Gesäß</translation>
    </message>
    <message>
        <source>L chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Brustkorb</translation>
    </message>
    <message>
        <source>L chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Brustkorb/Brust</translation>
    </message>
    <message>
        <source>L cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Schädel (hinten)</translation>
    </message>
    <message>
        <source>L cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Schädel (vorn)</translation>
    </message>
    <message>
        <source>L elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Ellenbogen</translation>
    </message>
    <message>
        <source>L elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Ellenbogen (hinten)</translation>
    </message>
    <message>
        <source>L elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Ellenbogen (vorn)</translation>
    </message>
    <message>
        <source>L face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Gesicht</translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>L Fuß</translation>
    </message>
    <message>
        <source>L foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Fuß (Sohle)</translation>
    </message>
    <message>
        <source>L foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Fuß (Rücken)</translation>
    </message>
    <message>
        <source>L forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Unterarm (hinten)</translation>
    </message>
    <message>
        <source>L forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Unterarm (vorn)</translation>
    </message>
    <message>
        <source>L groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Leiste</translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>L Hand</translation>
    </message>
    <message>
        <source>L hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Hand (Fläche)</translation>
    </message>
    <message>
        <source>L hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Hand (Rücken)</translation>
    </message>
    <message>
        <source>L head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Kopf (hinten)</translation>
    </message>
    <message>
        <source>L hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>L Hüfte</translation>
    </message>
    <message>
        <source>L hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Hüfte (hinten)</translation>
    </message>
    <message>
        <source>L hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Hüfte (vorn)</translation>
    </message>
    <message>
        <source>L jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>L Kiefer</translation>
    </message>
    <message>
        <source>L knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Knie</translation>
    </message>
    <message>
        <source>L knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Knie (hinten)</translation>
    </message>
    <message>
        <source>L knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Knie (vorn)</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>L Bein</translation>
    </message>
    <message>
        <source>L lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>L Unterarm</translation>
    </message>
    <message>
        <source>L lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L unterer Rücken</translation>
    </message>
    <message>
        <source>L lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>L Unterschenkel</translation>
    </message>
    <message>
        <source>L lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Unterschenkel (hinten)</translation>
    </message>
    <message>
        <source>L lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Unterschenkel (vorn)</translation>
    </message>
    <message>
        <source>L middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L mittlerer Rücken</translation>
    </message>
    <message>
        <source>L neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Nacken (hinten)</translation>
    </message>
    <message>
        <source>L neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Hals (vorn)</translation>
    </message>
    <message>
        <source>L pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Schamregion</translation>
    </message>
    <message>
        <source>L shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Schulter</translation>
    </message>
    <message>
        <source>L shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Schulter (hinten)</translation>
    </message>
    <message>
        <source>L shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Schulter (vorn)</translation>
    </message>
    <message>
        <source>L shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>L Schultergürtel</translation>
    </message>
    <message>
        <source>L thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>L Oberschenkel</translation>
    </message>
    <message>
        <source>L upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>L Oberarm</translation>
    </message>
    <message>
        <source>L upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L oberer Rücken</translation>
    </message>
    <message>
        <source>L upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>L Oberschenkel</translation>
    </message>
    <message>
        <source>L upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Oberschenkel (hinten)</translation>
    </message>
    <message>
        <source>L upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Oberschenkel (vorn)</translation>
    </message>
    <message>
        <source>L wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Handgelenk (hinten)</translation>
    </message>
    <message>
        <source>L wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>L Handgelenk (vorn)</translation>
    </message>
    <message>
        <source>L wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>L Handgelenk/Hand</translation>
    </message>
    <message>
        <source>L {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>L {mark}</translation>
    </message>
    <message>
        <source>Largest shift along limb, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Größter Abstand entlang Gliedmaße, cm</translation>
    </message>
    <message>
        <source>Largest shift straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Größter Abstand geradlinig, cm</translation>
    </message>
    <message>
        <source>Largest shift, along or straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Größter Abstand, entlang oder geradlinig, cm</translation>
    </message>
    <message>
        <source>Laterality accuracy, feet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Lateralität, richtig, Füße</translation>
    </message>
    <message>
        <source>Laterality accuracy, hands</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Lateralität, richtig, Hände</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Ebenen, die zählen</translation>
    </message>
    <message>
        <source>Layers, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation>Ebenen, {unit}</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Left arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Linker Arm</translation>
    </message>
    <message>
        <source>Left elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Linker Ellenbogen überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>Left knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Linkes Knie überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Left little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Linker Kleinfinger beugt sich mehr als 90° zurück</translation>
    </message>
    <message>
        <source>Left open by the literature.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>In der Literatur offen gelassen.</translation>
    </message>
    <message>
        <source>Left open by the literature: with WPI areas one whole leg is three.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>In der Literatur offen gelassen: Mit WPI-Regionen ist ein ganzes Bein drei.</translation>
    </message>
    <message>
        <source>Left thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Linker Daumen erreicht den Unterarm</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Levels {levels} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Höhen {levels} cm</translation>
    </message>
    <message>
        <source>Levels {levels} cm above {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Höhen {levels} cm über {landmark}</translation>
    </message>
    <message>
        <source>Levels {levels} cm below {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Höhen {levels} cm unter {landmark}</translation>
    </message>
    <message>
        <source>Limb-10</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Limb-10</translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Gliedmaßen damals und jetzt</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Long enough, if nobody else would think of these words.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Lang genug, wenn niemand sonst auf diese Wörter käme.</translation>
    </message>
    <message>
        <source>Long. It holds, if it is no sentence that others know.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Lang. Sie hält, wenn sie kein Satz ist, den andere kennen.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then change it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Sehen Sie es sich an, wie es jetzt ist, dann ändern Sie es. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then sign it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Sehen Sie ihn sich an, wie er jetzt ist, dann unterschreiben Sie ihn.</translation>
    </message>
    <message>
        <source>Look for the print that was made when this file was started.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Suchen Sie den Ausdruck, der beim Anlegen dieser Datei gemacht wurde.</translation>
    </message>
    <message>
        <source>Look through it with “check” first. Nothing was moved.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Prüfen Sie sie zuerst mit „check“. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Lund-Browder</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Lund-Browder</translation>
    </message>
    <message>
        <source>MRI</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>MRT</translation>
    </message>
    <message>
        <source>Make room on it. Nothing was written to {path}.</source>
        <extracomment>errors.py</extracomment>
        <translation>Schaffen Sie dort Platz. Nichts wurde nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the clinic file. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Schaffen Sie Platz auf dem Laufwerk mit der Klinikdatei. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Means are by area of skin that can be compared; pain without a number is in none.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Mittelwerte nach vergleichbarer Hautfläche; Schmerz ohne Zahl geht in keinen ein.</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Michigan-35</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>Michigan-35</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Minus ist zurückgewichen, Plus ist vorgerückt. Gemessen {way}.</translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}; last column along the skin.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Minus ist zurückgewichen, Plus ist vorgerückt. Gemessen {way}; letzte Spalte entlang der Haut.</translation>
    </message>
    <message>
        <source>Minutes are a number from 0 to 1440, those of one day.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Minuten sind eine Zahl von 0 bis 1440, die eines Tages.</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>More than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Mehr als Streuung</translation>
    </message>
    <message>
        <source>Move a clinic file there, or have its tables made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Verschieben Sie eine Klinikdatei dorthin, oder lassen Sie die Tabellen anlegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Move it and its keys file to another folder, then restore. Nothing was changed.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Verschieben Sie sie mit ihrer Schlüsseldatei in einen anderen Ordner, dann stellen Sie wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Sprunggelenk</translation>
    </message>
    <message>
        <source>Movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Ellenbogen</translation>
    </message>
    <message>
        <source>Movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Finger</translation>
    </message>
    <message>
        <source>Movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Hüfte</translation>
    </message>
    <message>
        <source>Movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Knie</translation>
    </message>
    <message>
        <source>Movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Schulter</translation>
    </message>
    <message>
        <source>Movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Zehen</translation>
    </message>
    <message>
        <source>Movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bewegung, Handgelenk</translation>
    </message>
    <message>
        <source>Nails</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Nägel</translation>
    </message>
    <message>
        <source>Name a file that is not there yet: a key is made in it.</source>
        <extracomment>cohort/pseudonyms.py</extracomment>
        <translation>Nennen Sie eine Datei, die es noch nicht gibt: Darin entsteht ein Schlüssel.</translation>
    </message>
    <message>
        <source>Name a file where you may write.</source>
        <extracomment>cohort/pseudonyms.py …</extracomment>
        <translation>Nennen Sie eine Datei, in die Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Name a folder where you may write.</source>
        <extracomment>cohort/export.py …</extracomment>
        <translation>Nennen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <extracomment>cohort/export.py …</extracomment>
        <translation>Nennen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Name der Klinik</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>No arm or leg counts as affected. Still missing: {limbs}.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>Kein Arm oder Bein gilt als betroffen. Noch fehlend: {limbs}.</translation>
    </message>
    <message>
        <source>No cut-off for a variable border is published; this threshold is the clinic&apos;s own.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Für eine variable Grenze ist kein Grenzwert veröffentlicht; diese Schwelle ist die der Klinik.</translation>
    </message>
    <message>
        <source>No further apart than the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Nicht weiter auseinander als die Wiederholungstests eines Tages: {aspects}.</translation>
    </message>
    <message>
        <source>No height was noted at the later visit: there are no cm.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Beim späteren Besuch wurde keine Größe notiert: Es gibt keine cm.</translation>
    </message>
    <message>
        <source>No height was noted on {day}: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Am {day} wurde keine Größe notiert: Vergleichen Sie % der Haut.</translation>
    </message>
    <message>
        <source>No height was noted on {day}: whether the patient grew is not known.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Am {day} wurde keine Größe notiert: Ob der Patient gewachsen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No published threshold is known to us.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Uns ist keine veröffentlichte Schwelle bekannt.</translation>
    </message>
    <message>
        <source>No repeat test, variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Kein Wiederholungstest, Streuung unbekannt</translation>
    </message>
    <message>
        <source>No repeat tests: variation unknown.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Keine Wiederholungstests: Streuung unbekannt.</translation>
    </message>
    <message>
        <source>No swelling is remarked on where a circumference is larger by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Hinweis bei fehlender Schwellung, wenn ein Umfang größer ist um mehr als</translation>
    </message>
    <message>
        <source>Not applicable: no arm or leg counts as affected.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>Nicht anwendbar: Kein Arm oder Bein gilt als betroffen.</translation>
    </message>
    <message>
        <source>Not comparable, in no total: {areas}.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Nicht vergleichbar, in keiner Summe: {areas}.</translation>
    </message>
    <message>
        <source>Not comparable: {layers}.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Nicht vergleichbar: {layers}.</translation>
    </message>
    <message>
        <source>Not examined on {day}: {areas}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Nicht untersucht am {day}: {areas}.</translation>
    </message>
    <message>
        <source>Not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Nicht im WPI</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Notiz zu Stress</translation>
    </message>
    <message>
        <source>Note on the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Notiz zur Familie</translation>
    </message>
    <message>
        <source>Note on the pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Notiz zum Schmerz</translation>
    </message>
    <message>
        <source>Noted, not counted, for the limb is no counted area: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Notiert, nicht gezählt, da die Gliedmaße keine gezählte Region ist: {signs}.</translation>
    </message>
    <message>
        <source>Nothing had been recorded in it. Go back to see the visits that there are.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Darin war nichts erfasst. Gehen Sie zurück, um die vorhandenen Besuche zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever wrote it to write it again.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Nichts wurde geändert. Bitten Sie, wer es geschrieben hat, es neu zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose another name.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Nichts wurde geändert: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was imported: two records are never mixed.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Nichts wurde importiert: Zwei Akten werden nie vermischt.</translation>
    </message>
    <message>
        <source>Nothing was kept there and the file is as it was. Look through the file with “check”.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Dort wurde nichts behalten, und die Datei ist unverändert. Prüfen Sie die Datei mit „check“.</translation>
    </message>
    <message>
        <source>Nothing was taken from it, and it is as it was.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Nichts wurde daraus übernommen; sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing was tested twice on one day.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Nichts wurde am selben Tag zweimal getestet.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. A backup of the clinic file holds it.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Nichts wurde geschrieben. Eine Sicherung der Klinikdatei enthält sie.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now in then</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Neu in alt</translation>
    </message>
    <message>
        <source>One administrator has to stay.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Ein Administrator muss bleiben.</translation>
    </message>
    <message>
        <source>One digit or letter alone is no PIN.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Eine einzige Ziffer oder ein einziger Buchstabe ist keine PIN.</translation>
    </message>
    <message>
        <source>One of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Eines von diesen ist nötig: {values}.</translation>
    </message>
    <message>
        <source>Only a draft in which nothing is recorded can be discarded.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Nur ein Entwurf, in dem nichts erfasst ist, lässt sich verwerfen.</translation>
    </message>
    <message>
        <source>Only a treatment has times a week and minutes.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Nur eine Behandlung hat Male pro Woche und Minuten.</translation>
    </message>
    <message>
        <source>Only an administrator of this clinic file may do that.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Nur ein Administrator dieser Klinikdatei darf das.</translation>
    </message>
    <message>
        <source>Only one visit has a zone: there is no distance.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Nur ein Besuch hat eine Zone: Es gibt keinen Abstand.</translation>
    </message>
    <message>
        <source>Open it again and add the photo. Its file is where it was.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation>Öffnen Sie ihn erneut, und fügen Sie das Foto hinzu. Seine Datei ist, wo sie war.</translation>
    </message>
    <message>
        <source>Open it elsewhere, or take it again.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Öffnen Sie es anderswo, oder nehmen Sie es erneut auf.</translation>
    </message>
    <message>
        <source>Open it instead, or choose another name. It was not changed.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Öffnen Sie sie stattdessen, oder wählen Sie einen anderen Namen. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Open it with this one first, which brings it up to date, then check it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Öffnen Sie sie zuerst mit dieser Version, die sie auf den neuesten Stand bringt, dann prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation>Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Open that one: amend it where it is signed, change it where it is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Öffnen Sie jene: Berichtigen Sie sie, wenn sie unterschrieben ist, ändern Sie sie, wenn sie ein Entwurf ist.</translation>
    </message>
    <message>
        <source>Open the visit to see what it holds. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Öffnen Sie den Besuch, um zu sehen, was er enthält. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Other illness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Andere Krankheit</translation>
    </message>
    <message>
        <source>Other touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Andere schmerzhafte Berührung</translation>
    </message>
    <message>
        <source>Other versions of the atlas: regions {one}, bodies {body} on {day}; regions {two}, bodies {other_body} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Andere Versionen des Atlas: Regionen {one}, Körper {body} am {day}; Regionen {two}, Körper {other_body} am {other}.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Own instruments with a total</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eigene Instrumente mit Summe</translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Eigene Ebene</translation>
    </message>
    <message>
        <source>Own layers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eigene Ebenen</translation>
    </message>
    <message>
        <source>Own qualities of pain</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eigene Schmerzqualitäten</translation>
    </message>
    <message>
        <source>Own stimuli</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Eigene Reize</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain and Symptom Assessment Tool</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pain and Symptom Assessment Tool</translation>
    </message>
    <message>
        <source>Pain is painted on the map, yet the worst pain is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Auf der Karte ist Schmerz eingezeichnet, der stärkste Schmerz ist jedoch 0.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Pain now {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Schmerz jetzt {value}</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Schmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain on movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Sprunggelenk</translation>
    </message>
    <message>
        <source>Pain on movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Ellenbogen</translation>
    </message>
    <message>
        <source>Pain on movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Finger</translation>
    </message>
    <message>
        <source>Pain on movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Hüfte</translation>
    </message>
    <message>
        <source>Pain on movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Knie</translation>
    </message>
    <message>
        <source>Pain on movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Schulter</translation>
    </message>
    <message>
        <source>Pain on movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Zehen</translation>
    </message>
    <message>
        <source>Pain on movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerz bei Bewegung, Handgelenk</translation>
    </message>
    <message>
        <source>Pain on {day} has another quality: {qualities}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Schmerz am {day} hat eine andere Qualität: {qualities}.</translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerzen oder Krämpfe im Unterbauch</translation>
    </message>
    <message>
        <source>Painmap locks when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Painmap sperrt sich nach Untätigkeit von</translation>
    </message>
    <message>
        <source>Painmap&apos;s own choice.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Painmaps eigene Wahl.</translation>
    </message>
    <message>
        <source>Painted on two bodies; both maps are shown on that of the later visit.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Auf zwei Körper gemalt; beide Karten sind auf dem des späteren Besuchs dargestellt.</translation>
    </message>
    <message>
        <source>Painted skin outside the scheme&apos;s areas, not counted: {cm2} cm².</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Bemalte Haut außerhalb der Regionen des Schemas, nicht gezählt: {cm2} cm².</translation>
    </message>
    <message>
        <source>Palm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Palms flat on the floor, knees straight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Handflächen flach auf dem Boden, Knie gestreckt</translation>
    </message>
    <message>
        <source>Parquet files are written by pyarrow, which is not installed.</source>
        <extracomment>cohort/schema.py</extracomment>
        <translation>Parquet-Dateien schreibt pyarrow; es ist nicht installiert.</translation>
    </message>
    <message>
        <source>Patient {id} is not found by the name that is recorded.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Patient {id} wird unter dem erfassten Namen nicht gefunden.</translation>
    </message>
    <message>
        <source>Patient {n}: {problem}</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Patient {n}: {problem}</translation>
    </message>
    <message>
        <source>Patients that a cohort map needs at a spot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Patienten, die eine Kohortenkarte an einer Stelle braucht</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pattern confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Muster bestätigt</translation>
    </message>
    <message>
        <source>PedsQL, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>PedsQL, Kind</translation>
    </message>
    <message>
        <source>PedsQL, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>PedsQL, Eltern</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Please type a number, such as {example}.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>Bitte geben Sie eine Zahl ein, etwa {example}.</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Rumpf hinten</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Schulkind</translation>
    </message>
    <message>
        <source>Pulse rate</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pulsfrequenz</translation>
    </message>
    <message>
        <source>Pulses</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>Pulses and refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pulse und Kapillarfüllung</translation>
    </message>
    <message>
        <source>Put back a copy of it, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation>Legen Sie eine Kopie davon zurück, oder öffnen Sie die Klinikdatei mit dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Put it back in its place, or connect its disk: your changes wait in this window until then.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Legen Sie sie an ihren Ort zurück, oder verbinden Sie das Laufwerk: Ihre Änderungen warten bis dahin in diesem Fenster.</translation>
    </message>
    <message>
        <source>Put it back, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Legen Sie sie zurück, oder öffnen Sie die Klinikdatei mit dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Put it into a password file of PostgreSQL, or type it at each start.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Legen Sie es in einer Passwortdatei von PostgreSQL ab, oder geben Sie es bei jedem Start ein.</translation>
    </message>
    <message>
        <source>Quick rows</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schnellzeilen</translation>
    </message>
    <message>
        <source>Quick rows of the limbs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schnellzeilen der Gliedmaßen</translation>
    </message>
    <message>
        <source>R abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Bauch</translation>
    </message>
    <message>
        <source>R ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Sprunggelenk (hinten)</translation>
    </message>
    <message>
        <source>R ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Sprunggelenk (vorn)</translation>
    </message>
    <message>
        <source>R ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Sprunggelenk/Fuß</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>R Arm</translation>
    </message>
    <message>
        <source>R bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Bizeps (hinten)</translation>
    </message>
    <message>
        <source>R bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Bizeps (vorn)</translation>
    </message>
    <message>
        <source>R buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>R Gesäß</translation>
    </message>
    <message>
        <source>R buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>R Gesäß</translation>
    </message>
    <message>
        <source>R chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Brustkorb</translation>
    </message>
    <message>
        <source>R chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Brustkorb/Brust</translation>
    </message>
    <message>
        <source>R cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Schädel (hinten)</translation>
    </message>
    <message>
        <source>R cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Schädel (vorn)</translation>
    </message>
    <message>
        <source>R elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Ellenbogen</translation>
    </message>
    <message>
        <source>R elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Ellenbogen (hinten)</translation>
    </message>
    <message>
        <source>R elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Ellenbogen (vorn)</translation>
    </message>
    <message>
        <source>R face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Gesicht</translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>R Fuß</translation>
    </message>
    <message>
        <source>R foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Fuß (Sohle)</translation>
    </message>
    <message>
        <source>R foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Fuß (Rücken)</translation>
    </message>
    <message>
        <source>R forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Unterarm (hinten)</translation>
    </message>
    <message>
        <source>R forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Unterarm (vorn)</translation>
    </message>
    <message>
        <source>R groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Leiste</translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>R Hand</translation>
    </message>
    <message>
        <source>R hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Hand (Fläche)</translation>
    </message>
    <message>
        <source>R hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Hand (Rücken)</translation>
    </message>
    <message>
        <source>R head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Kopf (hinten)</translation>
    </message>
    <message>
        <source>R hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>R Hüfte</translation>
    </message>
    <message>
        <source>R hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Hüfte (hinten)</translation>
    </message>
    <message>
        <source>R hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Hüfte (vorn)</translation>
    </message>
    <message>
        <source>R jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>R Kiefer</translation>
    </message>
    <message>
        <source>R knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Knie</translation>
    </message>
    <message>
        <source>R knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Knie (hinten)</translation>
    </message>
    <message>
        <source>R knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Knie (vorn)</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>R Bein</translation>
    </message>
    <message>
        <source>R lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>R Unterarm</translation>
    </message>
    <message>
        <source>R lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R unterer Rücken</translation>
    </message>
    <message>
        <source>R lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>R Unterschenkel</translation>
    </message>
    <message>
        <source>R lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Unterschenkel (hinten)</translation>
    </message>
    <message>
        <source>R lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Unterschenkel (vorn)</translation>
    </message>
    <message>
        <source>R middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R mittlerer Rücken</translation>
    </message>
    <message>
        <source>R neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Nacken (hinten)</translation>
    </message>
    <message>
        <source>R neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Hals (vorn)</translation>
    </message>
    <message>
        <source>R pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Schamregion</translation>
    </message>
    <message>
        <source>R shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Schulter</translation>
    </message>
    <message>
        <source>R shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Schulter (hinten)</translation>
    </message>
    <message>
        <source>R shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Schulter (vorn)</translation>
    </message>
    <message>
        <source>R shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>R Schultergürtel</translation>
    </message>
    <message>
        <source>R thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>R Oberschenkel</translation>
    </message>
    <message>
        <source>R upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>R Oberarm</translation>
    </message>
    <message>
        <source>R upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R oberer Rücken</translation>
    </message>
    <message>
        <source>R upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>R Oberschenkel</translation>
    </message>
    <message>
        <source>R upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Oberschenkel (hinten)</translation>
    </message>
    <message>
        <source>R upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Oberschenkel (vorn)</translation>
    </message>
    <message>
        <source>R wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Handgelenk (hinten)</translation>
    </message>
    <message>
        <source>R wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>R Handgelenk (vorn)</translation>
    </message>
    <message>
        <source>R wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>R Handgelenk/Hand</translation>
    </message>
    <message>
        <source>R {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>R {mark}</translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Regenbogen-Schmerzskala</translation>
    </message>
    <message>
        <source>Rash</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>Receded at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Zurückgewichen höchstens</translation>
    </message>
    <message>
        <source>Records are never mixed. It can be imported as a patient of its own.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Akten werden nie vermischt. Sie kann als eigener Patient importiert werden.</translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Berührung vermindert</translation>
    </message>
    <message>
        <source>Repeat tests differ by, {unit}</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Wiederholungstests unterscheiden sich um, {unit}</translation>
    </message>
    <message>
        <source>Repeat tests on those days differed by {amount}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Wiederholungstests an diesen Tagen unterschieden sich um {amount}.</translation>
    </message>
    <message>
        <source>Repeat tests on {day} differed by {amount}; none on {other}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Wiederholungstests am {day} unterschieden sich um {amount}; keine am {other}.</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Reported, not seen, so not counted: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Berichtet, nicht gesehen, daher nicht gezählt: {signs}.</translation>
    </message>
    <message>
        <source>Results of the tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ergebnisse der Diagnostik</translation>
    </message>
    <message>
        <source>Right and left half of a part in the midline are one area</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Rechte und linke Hälfte eines Teils in der Mittellinie sind eine Region</translation>
    </message>
    <message>
        <source>Right arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Rechter Arm</translation>
    </message>
    <message>
        <source>Right elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Rechter Ellenbogen überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>Right knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Rechtes Knie überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Right little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Rechter Kleinfinger beugt sich mehr als 90° zurück</translation>
    </message>
    <message>
        <source>Right thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Rechter Daumen erreicht den Unterarm</translation>
    </message>
    <message>
        <source>Room temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Raumtemperatur</translation>
    </message>
    <message>
        <source>Save again to put your words in place of those, or cancel. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Speichern Sie erneut, um Ihre Eingabe an deren Stelle zu setzen, oder brechen Sie ab. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Save the photo as JPEG, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Speichern Sie das Foto als JPEG, dann fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Save the photo smaller, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Speichern Sie das Foto kleiner, dann fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot wait.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation>Geben Sie in wenigen Worten an, warum es nicht warten kann.</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Maßstab: {scale}</translation>
    </message>
    <message>
        <source>Scheme of new visits</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Schema neuer Besuche</translation>
    </message>
    <message>
        <source>Scheme of the pattern</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Schema des Musters</translation>
    </message>
    <message>
        <source>School or work</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schule oder Arbeit</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>See the Budapest criteria beside it; they can disagree.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Siehe daneben die Budapest-Kriterien; beide können voneinander abweichen.</translation>
    </message>
    <message>
        <source>See the WPI and generalised pain beside it.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Siehe daneben WPI und generalisierten Schmerz.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Jetzt gesehen</translation>
    </message>
    <message>
        <source>Shin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Short or easy to guess: somebody who copies the file may find it out.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Kurz oder leicht zu erraten: Wer die Datei kopiert, findet sie vielleicht heraus.</translation>
    </message>
    <message>
        <source>Single-leg stance, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Einbeinstand, links</translation>
    </message>
    <message>
        <source>Single-leg stance, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Einbeinstand, rechts</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Six-minute walk</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>6-Minuten-Gehtest</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleep, fatigue, mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schlaf, Müdigkeit, Stimmung</translation>
    </message>
    <message>
        <source>Small letters without accents are the surest.</source>
        <extracomment>storage/server_staff.py</extracomment>
        <translation>Am sichersten sind Kleinbuchstaben ohne Umlaute.</translation>
    </message>
    <message>
        <source>Smallest patch that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Kleinster Fleck, der zählt</translation>
    </message>
    <message>
        <source>Smallest share of an area that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Kleinster Anteil einer Region, der zählt</translation>
    </message>
    <message>
        <source>Sole</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Somebody else is writing to the same record.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Jemand anderes schreibt gerade an derselben Stelle.</translation>
    </message>
    <message>
        <source>Somebody of this name is there already.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Es gibt bereits jemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>Source: Leoni 2013 (repository.supsi.ch/2403), 52 patients with back or neck pain who drew it twice, a minute apart: Jaccard 0.62, SD 0.18; area −45 to +32 %.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Quelle: Leoni 2013 (repository.supsi.ch/2403), 52 Patienten mit Rücken- oder Nackenschmerz, die ihn zweimal im Abstand von einer Minute zeichneten: Jaccard 0,62, SD 0,18; Fläche −45 bis +32 %.</translation>
    </message>
    <message>
        <source>Stimulus not recorded on {day}: not comparable with {stimulus} on {other}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Reiz am {day} nicht erfasst: nicht vergleichbar mit {stimulus} am {other}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Strength, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Sprunggelenk</translation>
    </message>
    <message>
        <source>Strength, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Ellenbogen</translation>
    </message>
    <message>
        <source>Strength, grip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Griff</translation>
    </message>
    <message>
        <source>Strength, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Hüfte</translation>
    </message>
    <message>
        <source>Strength, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Knie</translation>
    </message>
    <message>
        <source>Strength, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Schulter</translation>
    </message>
    <message>
        <source>Strength, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Zehen</translation>
    </message>
    <message>
        <source>Strength, tremor, posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Tremor, Haltung</translation>
    </message>
    <message>
        <source>Strength, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kraft, Handgelenk</translation>
    </message>
    <message>
        <source>Stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Stress {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Stress {value}</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Symptomschwere-Skala</translation>
    </message>
    <message>
        <source>Symptom Severity Scale {least} to {most} of 12, not all asked</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation>Symptomschwere-Skala {least} bis {most} von 12, nicht alles erfragt</translation>
    </message>
    <message>
        <source>Symptom Severity Scale {n} of 12</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation>Symptomschwere-Skala {n} von 12</translation>
    </message>
    <message>
        <source>Teenager</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Jugendlich</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server. What was saved before is safe.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Informieren Sie die für den Server zuständige Person. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server: its newest backup is needed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Informieren Sie die für den Server zuständige Person: Die neueste Sicherung wird gebraucht.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature at more sites</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperatur an weiteren Stellen</translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Temperatur, getastet</translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperaturveränderung</translation>
    </message>
    <message>
        <source>Temperature measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperatur gemessen</translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Temperatur, rechts minus links</translation>
    </message>
    <message>
        <source>Temperature, {pair}: right − left</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Temperatur, {pair}: rechts − links</translation>
    </message>
    <message>
        <source>Temperature, {site}</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Temperatur, {site}</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Druckschmerzhaft</translation>
    </message>
    <message>
        <source>Tested by {then} on {day}, by {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Getestet von {then} am {day}, von {now} am {other}.</translation>
    </message>
    <message>
        <source>Tested {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Getestet {then} am {day}, {now} am {other}.</translation>
    </message>
    <message>
        <source>Tests began {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Die Tests begannen {then} am {day}, {now} am {other}.</translation>
    </message>
    <message>
        <source>The abdomen includes pelvis, groin and genital area; the low back the buttocks.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Der Bauch umfasst Becken, Leiste und Genitalbereich; der untere Rücken das Gesäß.</translation>
    </message>
    <message>
        <source>The audit is not whole: line {n} was changed, taken out or cut off.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Das Protokoll ist nicht vollständig: Zeile {n} wurde geändert, entfernt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The audit of this clinic file is not whole.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Das Protokoll dieser Klinikdatei ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The border moved less than {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Die Grenze verschob sich um weniger als {limit} cm.</translation>
    </message>
    <message>
        <source>The chart has no shoulder, elbow, wrist, hip, knee or ankle. Shoulder and elbow go with the upper arm, the wrist with the lower arm, the knee with the thigh, the ankle with the lower leg. The hip lies above groin and buttock fold, where the chart&apos;s thigh begins: its front and back go with the trunk, as do pelvis and groin.</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Die Tabelle kennt weder Schulter, Ellenbogen, Handgelenk, Hüfte, Knie noch Sprunggelenk. Schulter und Ellenbogen gehören zum Oberarm, das Handgelenk zum Unterarm, das Knie zum Oberschenkel, das Sprunggelenk zum Unterschenkel. Die Hüfte liegt über Leiste und Gesäßfalte, wo der Oberschenkel der Tabelle beginnt: Ihre Vorder- und Rückseite gehören zum Rumpf, ebenso Becken und Leiste.</translation>
    </message>
    <message>
        <source>The clinic file cannot be opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The clinic file is damaged.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The clinic file is in use by another program.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The clinic file is not where it was.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Die Klinikdatei ist nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>The clinic file may not be read.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The clinic file or its folder is read-only.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The clinic file that is there now could not be backed up first.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Die jetzige Klinikdatei konnte nicht zuvor gesichert werden.</translation>
    </message>
    <message>
        <source>The clinic file was moved or removed while it was open.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei wurde verschoben oder entfernt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server could not prove that it is the right one.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik konnte nicht nachweisen, dass er der richtige ist.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server did not let you in.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik hat Sie nicht eingelassen.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not allow you to do that.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik erlaubt Ihnen das nicht.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik antwortet nicht.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server has no database of this name.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server offers no encrypted connection.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik bietet keine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server takes no changes now.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Der Server der Klinik nimmt derzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>The data on the clinic&apos;s server is damaged.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Die Daten auf dem Server der Klinik sind beschädigt.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <extracomment>exchange/patients_file.py …</extracomment>
        <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The date of birth lies more than 125 years back.</source>
        <extracomment>exchange/patients_file.py …</extracomment>
        <translation>Das Geburtsdatum liegt mehr als 125 Jahre zurück.</translation>
    </message>
    <message>
        <source>The disk did not take the data.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Das Laufwerk hat die Daten nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The disk of the clinic&apos;s server is full.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Das Laufwerk des Klinikservers ist voll.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file holds more than 5000 patients.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Die Datei enthält mehr als 5000 Patienten.</translation>
    </message>
    <message>
        <source>The file holds no patients in FHIR.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Die Datei enthält keine Patienten in FHIR.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: too large for a list.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Die Datei ist größer als 20 MB: zu groß für eine Liste.</translation>
    </message>
    <message>
        <source>The file is no text: FHIR is JSON in UTF-8.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Die Datei ist kein Text: FHIR ist JSON in UTF-8.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Datei {name}, die zu Painmap gehört, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is damaged.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Datei {name}, die zu Painmap gehört, ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing or cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Datei {name}, die zu Painmap gehört, fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing or damaged.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Datei {name}, die zu Painmap gehört, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Datei {name}, die zu Painmap gehört, fehlt.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <extracomment>errors.py</extracomment>
        <translation>Die Datei {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The gait is normal, yet a wheelchair is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Der Gang ist normal, ein Rollstuhl ist jedoch erfasst.</translation>
    </message>
    <message>
        <source>The heights noted differ by {cm} cm: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Die notierten Größen unterscheiden sich um {cm} cm: Vergleichen Sie % der Haut.</translation>
    </message>
    <message>
        <source>The index asks for pain in the past week.</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Der Index fragt nach Schmerz in der vergangenen Woche.</translation>
    </message>
    <message>
        <source>The keys file and the first bytes of the clinic file do not belong together: without these keys the recovery code would not open it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Die Schlüsseldatei und die ersten Bytes der Klinikdatei gehören nicht zusammen: Ohne diese Schlüssel würde der Wiederherstellungscode sie nicht öffnen.</translation>
    </message>
    <message>
        <source>The keys file beside this clinic file is damaged.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation>Die Schlüsseldatei neben dieser Klinikdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The keys file beside this clinic file was written by a newer Painmap.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Die Schlüsseldatei neben dieser Klinikdatei wurde von einem neueren Painmap geschrieben.</translation>
    </message>
    <message>
        <source>The keys file lets nobody of this name in.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Die Schlüsseldatei lässt niemanden dieses Namens ein.</translation>
    </message>
    <message>
        <source>The keys file that belongs to this clinic file is not beside it.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Die Schlüsseldatei dieser Klinikdatei liegt nicht daneben.</translation>
    </message>
    <message>
        <source>The keys of another clinic file of this name lie there.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Dort liegen die Schlüssel einer anderen Klinikdatei dieses Namens.</translation>
    </message>
    <message>
        <source>The line between front and back, and those between cranium and head and between upper, middle and lower back, are those of Painmap&apos;s own regions.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Die Linie zwischen vorn und hinten sowie jene zwischen Schädel und Kopf und zwischen oberem, mittlerem und unterem Rücken sind die von Painmaps eigenen Regionen.</translation>
    </message>
    <message>
        <source>The lock opens with</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Die Sperre öffnet sich mit</translation>
    </message>
    <message>
        <source>The lower blood pressure, {lower}, is not below the upper, {upper}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Der diastolische Blutdruck, {lower}, liegt nicht unter dem systolischen, {upper}.</translation>
    </message>
    <message>
        <source>The map of this visit is damaged; the other visits are not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Karte dieses Besuchs ist beschädigt; die anderen Besuche sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Die Karte von Besuch {n} von Patient {id} ist beschädigt.</translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is not what its strokes add up to.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Die Karte von Besuch {n} von Patient {id} entspricht nicht der Summe ihrer Striche.</translation>
    </message>
    <message>
        <source>The map prints the box of each area on one of its two figures; here every area of head, neck, shoulder, hip and limbs has its front and its back.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Die Karte druckt das Kästchen jeder Region auf einer ihrer zwei Figuren; hier hat jede Region von Kopf, Hals, Schulter, Hüfte und Gliedmaßen ihre Vorder- und Rückseite.</translation>
    </message>
    <message>
        <source>The numbers of CHOIR itself are those of its male map, 101 to 136 and 201 to 238. That they run in the order of the REDCap keys is inferred, not confirmed.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Die Nummern von CHOIR selbst sind die seiner männlichen Karte, 101 bis 136 und 201 bis 238. Dass sie in der Reihenfolge der REDCap-Schlüssel verlaufen, ist erschlossen, nicht bestätigt.</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Die Seiten konnten nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The pain is constant, yet pain now is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Der Schmerz ist dauerhaft, der Schmerz jetzt ist jedoch 0.</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Die Passphrase war mehrmals falsch.</translation>
    </message>
    <message>
        <source>The patient grew {cm} cm between the visits: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Der Patient ist zwischen den Besuchen um {cm} cm gewachsen: Vergleichen Sie % der Haut.</translation>
    </message>
    <message>
        <source>The record does not hold together, or this database cannot keep it.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Die Akte ist in sich nicht stimmig, oder diese Datenbank kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The record of this patient is too large for an archive.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Die Akte dieses Patienten ist zu groß für ein Archiv.</translation>
    </message>
    <message>
        <source>The region lines are Painmap&apos;s own; nothing is taken from the map&apos;s picture.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>Die Regionslinien sind Painmaps eigene; aus dem Bild der Karte ist nichts übernommen.</translation>
    </message>
    <message>
        <source>The server, the clinic&apos;s database and your name there are all needed.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Server, Datenbank der Klinik und Ihr Name dort werden alle gebraucht.</translation>
    </message>
    <message>
        <source>The settings could not be written there.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Einstellungen konnten dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The slope between neck and arm belongs to chest and upper back here, to the shoulder on the map: the nearest that Painmap&apos;s regions can make.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>Die Schräge zwischen Hals und Arm gehört hier zu Brustkorb und oberem Rücken, auf der Karte zur Schulter: näher kommen Painmaps Regionen nicht heran.</translation>
    </message>
    <message>
        <source>The suggestion was “{before}” when this was decided; now it is “{now}”.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Der Vorschlag war „{before}“, als dies entschieden wurde; jetzt ist er „{now}“.</translation>
    </message>
    <message>
        <source>The file is not whole, or no FHIR: line {n} is no JSON.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Die Datei ist unvollständig oder kein FHIR: Zeile {n} ist kein JSON.</translation>
    </message>
    <message>
        <source>Close it and open it anew. What was not on disk by then is in this window alone.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Schließen Sie sie und öffnen Sie sie neu. Was bis dahin nicht gespeichert war, ist nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Export that one, or all visits.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Exportieren Sie diese oder alle Besuche.</translation>
    </message>
    <message>
        <source>More than {n} files: only the newest are looked at.</source>
        <extracomment>exchange/waiting_patients.py</extracomment>
        <translation>Mehr als {n} Dateien: Nur die neuesten werden angesehen.</translation>
    </message>
    <message>
        <source>Not all patients can be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Nicht alle Patienten sind lesbar.</translation>
    </message>
    <message>
        <source>Not all photos can be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Nicht alle Fotos sind lesbar.</translation>
    </message>
    <message>
        <source>Not all visits can be read: what is not told here may be damaged too.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Nicht alle Besuche sind lesbar: Was hier nicht genannt ist, kann auch beschädigt sein.</translation>
    </message>
    <message>
        <source>Sign it first, or export that one.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Unterschreiben Sie sie zuerst, oder exportieren Sie jenen Besuch.</translation>
    </message>
    <message>
        <source>The audit cannot be read to its end.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Das Protokoll ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>The clinic file was replaced while it was open, as by restoring a backup.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Die Klinikdatei wurde ersetzt, während sie geöffnet war, etwa durch das Wiederherstellen einer Sicherung.</translation>
    </message>
    <message>
        <source>The rule {name} is not there: some program took it away, and what it keeps may have been changed since.</source>
        <extracomment>storage/check_rules.py</extracomment>
        <translation>Die Regel {name} fehlt: Ein Programm hat sie entfernt, und was sie schützt, kann seitdem geändert worden sein.</translation>
    </message>
    <message>
        <source>The structure of the file cannot be looked at to its end.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Der Aufbau der Datei lässt sich nicht bis zum Ende prüfen.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged, in {n} places or more; the first: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Der Aufbau der Datei ist beschädigt, an mindestens {n} Stellen; die erste: {said}.</translation>
    </message>
    <message>
        <source>The table of codes painmap-codes.json cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Die Codetabelle painmap-codes.json kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The two groups differ by fewer than {n} patients.</source>
        <extracomment>cohort/counting.py</extracomment>
        <translation>Die zwei Gruppen unterscheiden sich um weniger als {n} Patienten.</translation>
    </message>
    <message>
        <source>The visit of {day} has no map: nothing is painted, no area is marked as examined.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Der Besuch vom {day} hat keine Karte: Nichts ist gemalt, keine Region als untersucht gekennzeichnet.</translation>
    </message>
    <message>
        <source>The visit was left before the photo was added.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation>Der Besuch wurde verlassen, bevor das Foto hinzugefügt war.</translation>
    </message>
    <message>
        <source>The visit&apos;s own scheme names only a part of: {areas}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Das Schema des Besuchs benennt nur einen Teil von: {areas}.</translation>
    </message>
    <message>
        <source>The visits were chosen in reverse order. They are compared by date, {day} first: the signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Die Besuche wurden in umgekehrter Reihenfolge gewählt. Sie werden nach Datum verglichen, {day} zuerst: Die Vorzeichen aller Änderungen sind vertauscht.</translation>
    </message>
    <message>
        <source>The watched folder cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Der beobachtete Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The zones of the two visits have no border on the same part of the body.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Die Zonen der beiden Besuche haben keine Grenze am selben Körperteil.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Then in now</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Alt in neu</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>storage/making.py …</extracomment>
        <translation>Es gibt bereits eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>There is a newer version of this visit already.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Es gibt bereits eine neuere Version dieses Besuchs.</translation>
    </message>
    <message>
        <source>There is no clinic in this database yet.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>In dieser Datenbank gibt es noch keine Klinik.</translation>
    </message>
    <message>
        <source>There is no earlier visit to compare with.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Es gibt keinen früheren Besuch zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no skin beyond this ring. Move it along the limb, or turn it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Jenseits dieses Rings liegt keine Haut. Verschieben Sie ihn entlang der Gliedmaße, oder drehen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no zone to compare.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Es gibt keine Zone zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>Thermometers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>These forces are not verified against the published scale. Change them to match your set of monofilaments.</source>
        <extracomment>core/allodynography.py</extracomment>
        <translation>Diese Kräfte sind nicht an der veröffentlichten Skala geprüft. Passen Sie sie an Ihren Satz Monofilamente an.</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>This Painmap was installed without what a clinic&apos;s server needs.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Dieses Painmap wurde ohne das installiert, was ein Klinikserver braucht.</translation>
    </message>
    <message>
        <source>This amendment is not signed: till then visit {number} holds.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Diese Berichtigung ist nicht unterschrieben: Bis dahin gilt Besuch {number}.</translation>
    </message>
    <message>
        <source>This archive is damaged, or was changed after it was written.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Dieses Archiv ist beschädigt oder wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>This archive was written by a newer Painmap.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Dieses Archiv wurde von einem neueren Painmap geschrieben.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than any patient&apos;s record.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Dieses Archiv wäre entpackt größer als jede Patientenakte.</translation>
    </message>
    <message>
        <source>This backup is damaged or is none.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation>Diese Sicherung ist beschädigt oder keine.</translation>
    </message>
    <message>
        <source>This build of Painmap has no bench.</source>
        <extracomment>cli.py …</extracomment>
        <translation>Dieser Bau von Painmap enthält keine Messungen.</translation>
    </message>
    <message>
        <source>This clinic file is encrypted already.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation>Diese Klinikdatei ist bereits verschlüsselt.</translation>
    </message>
    <message>
        <source>This clinic file is locked.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Diese Klinikdatei ist gesperrt.</translation>
    </message>
    <message>
        <source>This clinic file is not encrypted: an earlier Painmap wrote it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Diese Klinikdatei ist nicht verschlüsselt: Ein früheres Painmap hat sie geschrieben.</translation>
    </message>
    <message>
        <source>This clinic file was last opened with another version of Painmap.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Diese Klinikdatei wurde zuletzt mit einer anderen Version von Painmap geöffnet.</translation>
    </message>
    <message>
        <source>This clinic file was written by a newer Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Diese Klinikdatei wurde von einem neueren Painmap geschrieben.</translation>
    </message>
    <message>
        <source>This clinic is kept on a server, not in a file.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation>Diese Klinik liegt auf einem Server, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>This clinic&apos;s tables are older than this Painmap.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation>Die Tabellen dieser Klinik sind älter als dieses Painmap.</translation>
    </message>
    <message>
        <source>This computer has no user of that name.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Auf diesem Computer gibt es keinen Benutzer dieses Namens.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Dieser Computer speichert keine Passwörter.</translation>
    </message>
    <message>
        <source>This database is not empty.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Diese Datenbank ist nicht leer.</translation>
    </message>
    <message>
        <source>This event was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieses Ereignis wurde in einem anderen Fenster von Painmap geändert.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is larger than 40 MB and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Diese Datei ist größer als 40 MB und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This file is no archive of Painmap.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Diese Datei ist kein Archiv von Painmap.</translation>
    </message>
    <message>
        <source>This file is not a photo that Painmap can read.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Diese Datei ist kein Foto, das Painmap lesen kann.</translation>
    </message>
    <message>
        <source>This is before the patient&apos;s date of birth.</source>
        <extracomment>core/record/therapy.py …</extracomment>
        <translation>Das liegt vor dem Geburtsdatum des Patienten.</translation>
    </message>
    <message>
        <source>This is neither your PIN till now nor your passphrase.</source>
        <extracomment>storage/own_pin.py</extracomment>
        <translation>Das ist weder Ihre bisherige PIN noch Ihre Passphrase.</translation>
    </message>
    <message>
        <source>This is not a Painmap file.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Das ist keine Painmap-Datei.</translation>
    </message>
    <message>
        <source>This is not a file with a clinic&apos;s settings.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>Das ist keine Datei mit Einstellungen einer Klinik.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Das ist kein Foto.</translation>
    </message>
    <message>
        <source>This is not a recovery code as Painmap prints them.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation>Das ist kein Wiederherstellungscode, wie Painmap ihn druckt.</translation>
    </message>
    <message>
        <source>This is not the address of a clinic&apos;s server.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Das ist nicht die Adresse eines Klinikservers.</translation>
    </message>
    <message>
        <source>This line does not separate any skin. Go on with it on another chart until its ends meet, or close it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Diese Linie trennt keine Haut ab. Führen Sie sie in einer anderen Ansicht weiter, bis ihre Enden sich treffen, oder schließen Sie sie.</translation>
    </message>
    <message>
        <source>This line takes in no skin. Draw it round the skin that hurts.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Diese Linie umschließt keine Haut. Zeichnen Sie sie um die Haut, die schmerzt.</translation>
    </message>
    <message>
        <source>This name is too long for the disk.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieser Name ist zu lang für das Laufwerk.</translation>
    </message>
    <message>
        <source>This passphrase is not the right one.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation>Diese Passphrase ist nicht die richtige.</translation>
    </message>
    <message>
        <source>This passphrase is too long for a PDF.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Diese Passphrase ist zu lang für ein PDF.</translation>
    </message>
    <message>
        <source>This patient has no visit yet.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Dieser Patient hat noch keinen Besuch.</translation>
    </message>
    <message>
        <source>This patient was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieser Patient wurde in einem anderen Fenster von Painmap geändert.</translation>
    </message>
    <message>
        <source>This patient, or a part of the record, is in the clinic already.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Dieser Patient oder ein Teil der Akte ist schon in der Klinik.</translation>
    </message>
    <message>
        <source>This photo has more than 65 million pixels and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Dieses Foto hat mehr als 65 Millionen Pixel und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This photo is damaged and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Dieses Foto ist beschädigt und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This photo is damaged; everything else of the visit is not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieses Foto ist beschädigt; alles andere des Besuchs ist nicht betroffen.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another clinic file.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Dieser Wiederherstellungscode gehört zu einer anderen Klinikdatei.</translation>
    </message>
    <message>
        <source>This value is not among the choices.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Dieser Wert gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This visit is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Dieser Besuch ist ein Entwurf.</translation>
    </message>
    <message>
        <source>This visit was amended: version {number} of it is signed and holds now.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Dieser Besuch wurde berichtigt: Unterschrieben ist und gilt nun die Version mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>This visit was changed in another window of Painmap and is not signed yet.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieser Besuch wurde in einem anderen Fenster von Painmap geändert und ist noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>This visit was discarded in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieser Besuch wurde in einem anderen Fenster von Painmap verworfen.</translation>
    </message>
    <message>
        <source>This visit was painted on a newer body than this Painmap has.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Dieser Besuch wurde auf einem neueren Körper gemalt, als dieses Painmap hat.</translation>
    </message>
    <message>
        <source>Times a week are a number from 0 to 100.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Male pro Woche sind eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Tip of index finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Zeigefingerspitze</translation>
    </message>
    <message>
        <source>Told to walk unaided, yet a walking aid is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Gehen ohne Hilfe angegeben, eine Gehhilfe ist jedoch erfasst.</translation>
    </message>
    <message>
        <source>Told to walk with an aid, yet the walking aid is recorded as none.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Gehen mit Hilfe angegeben, als Gehhilfe ist jedoch keine erfasst.</translation>
    </message>
    <message>
        <source>Told to walk, yet the gait says: cannot walk.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Gehen angegeben, der Gang lautet jedoch: kann nicht gehen.</translation>
    </message>
    <message>
        <source>Top of foot</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>Touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerzhafte Berührung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Treatment now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Behandlung jetzt</translation>
    </message>
    <message>
        <source>Treatment, medicines, tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Behandlung, Medikamente, Diagnostik</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Tremor</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tremor</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Durchgang {number}</translation>
    </message>
    <message>
        <source>Trial {number}: {why}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>Durchgang {number}: {why}</translation>
    </message>
    <message>
        <source>Trials</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mühe beim Denken oder Erinnern</translation>
    </message>
    <message>
        <source>Trunk and head</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Rumpf und Kopf</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Versuchen Sie es gleich noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type it again without what was pasted. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Geben Sie es ohne das Eingefügte erneut ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type it again. Large and small letters are told apart.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation>Geben Sie sie erneut ein. Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>Type one of them again. Nothing was changed.</source>
        <extracomment>storage/own_pin.py</extracomment>
        <translation>Geben Sie eine davon noch einmal ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type the whole path of a folder.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Geben Sie den ganzen Pfad eines Ordners ein.</translation>
    </message>
    <message>
        <source>Type your passphrase, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein, oder verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Unit of temperature</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Einheit der Temperatur</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>O. Rücken</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Üblicher Schmerz</translation>
    </message>
    <message>
        <source>Usual pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Üblicher Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Variable border: it moved at least {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Variable Grenze: Sie verschob sich um mindestens {limit} cm.</translation>
    </message>
    <message>
        <source>Vasomotor or sudomotor symptoms are reported: see the Budapest criteria.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Vasomotorische oder sudomotorische Symptome sind berichtet: siehe Budapest-Kriterien.</translation>
    </message>
    <message>
        <source>Visit {n} of patient {id} amends one that is not signed, or another patient&apos;s.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Besuch {n} von Patient {id} berichtigt einen, der nicht unterschrieben ist oder einem anderen Patienten gehört.</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <source>WPI-19</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>WPI-19</translation>
    </message>
    <message>
        <source>Wait a little, then type it again.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Warten Sie etwas, dann geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Nicht erholsamer Schlaf</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gehhilfe</translation>
    </message>
    <message>
        <source>Wasting</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Atrophie</translation>
    </message>
    <message>
        <source>Weight bearing</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Was eine Untersuchung enthalten soll</translation>
    </message>
    <message>
        <source>What arrived on the server is not what the clinic file holds.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Was auf dem Server ankam, entspricht nicht dem Inhalt der Klinikdatei.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What hurts by touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Was bei Berührung schmerzt</translation>
    </message>
    <message>
        <source>What is recorded of visit {n} of patient {id} is not what was entered.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Was von Besuch {n} von Patient {id} erfasst ist, entspricht nicht dem Eingegebenen.</translation>
    </message>
    <message>
        <source>What is told of both would tell of these few. Choose groups that differ more.</source>
        <extracomment>cohort/counting.py</extracomment>
        <translation>Was über beide gesagt würde, verriete diese wenigen. Wählen Sie Gruppen, die sich mehr unterscheiden.</translation>
    </message>
    <message>
        <source>What the rules said of visit {n} of patient {id} cannot be read.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Was die Regeln zu Besuch {n} von Patient {id} ergaben, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Where it began</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Wo es begann</translation>
    </message>
    <message>
        <source>Which illness, since when</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Welche Krankheit, seit wann</translation>
    </message>
    <message>
        <source>Whoever looks after the server knows them.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Die für den Server zuständige Person kennt sie.</translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Widespread Pain Index</translation>
    </message>
    <message>
        <source>Widespread Pain Index {least} to {most} of 19, not all assessed</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Widespread Pain Index {least} bis {most} von 19, nicht alles beurteilt</translation>
    </message>
    <message>
        <source>Widespread Pain Index {n} of 19</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Widespread Pain Index {n} von 19</translation>
    </message>
    <message>
        <source>Within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Innerhalb der Wiederholungsstreuung</translation>
    </message>
    <message>
        <source>Without a reason nothing can be changed.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation>Ohne Grund kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Words and templates</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Begriffe und Vorlagen</translation>
    </message>
    <message>
        <source>Worse with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schlechter durch</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Stärkster Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Geben Sie in wenigen Worten an, was es ist.</translation>
    </message>
    <message>
        <source>Write why another pattern than the suggested one is chosen.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Geben Sie an, warum ein anderes als das vorgeschlagene Muster gewählt wird.</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>You are no longer among the people of this clinic file.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation>Sie gehören nicht mehr zu den Personen dieser Klinikdatei.</translation>
    </message>
    <message>
        <source>You may look at this clinic file, not change it.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Sie dürfen diese Klinikdatei ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s own.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Ihre Klinik legt dies fest.</translation>
    </message>
    <message>
        <source>a pinprick hurts more than it should</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>ein Nadelstich schmerzt mehr als er sollte</translation>
    </message>
    <message>
        <source>a trial lies on a limb on which another has no border</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>ein Durchgang liegt auf einer Gliedmaße, auf der ein anderer keine Grenze hat</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>abdominal pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bauchschmerzen</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>about {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>betrifft {value}</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>über</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>acclimatisation</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Akklimatisation</translation>
    </message>
    <message>
        <source>aching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>dumpf ziehend</translation>
    </message>
    <message>
        <source>activities</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>activities: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Aktivitäten: {value}</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>after cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>nach Kälte</translation>
    </message>
    <message>
        <source>after exercise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>nach Belastung</translation>
    </message>
    <message>
        <source>after therapy</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>nach Therapie</translation>
    </message>
    <message>
        <source>after warmth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>nach Wärme</translation>
    </message>
    <message>
        <source>all {n} trials</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>alle {n} Durchgänge</translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>allodynia or hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Allodynie oder Hyperalgesie</translation>
    </message>
    <message>
        <source>along the skin, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>entlang der Haut, innerhalb einer Gliedmaße</translation>
    </message>
    <message>
        <source>amps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>AMPS</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>another, see the reason</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>ein anderes, siehe Grund</translation>
    </message>
    <message>
        <source>anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Rumpf vorn</translation>
    </message>
    <message>
        <source>anxious</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>area {area} % of skin</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Fläche {area} % der Haut</translation>
    </message>
    <message>
        <source>area {area} % of skin ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Fläche {area} % der Haut ({low} bis {high})</translation>
    </message>
    <message>
        <source>area {area} cm²</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Fläche {area} cm²</translation>
    </message>
    <message>
        <source>area {area} cm² ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Fläche {area} cm² ({low} bis {high})</translation>
    </message>
    <message>
        <source>areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>areas of the index</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Regionen des Index</translation>
    </message>
    <message>
        <source>areas: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Regionen: {name}</translation>
    </message>
    <message>
        <source>armpit</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Achsel</translation>
    </message>
    <message>
        <source>arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Arme</translation>
    </message>
    <message>
        <source>arthritis</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Arthritis</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>wie auf diesem Computer</translation>
    </message>
    <message>
        <source>assent</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>at rest</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>at {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>an {landmark}</translation>
    </message>
    <message>
        <source>autonomic signs, by hand</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>autonome Zeichen, von Hand</translation>
    </message>
    <message>
        <source>axial region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>axiale Region</translation>
    </message>
    <message>
        <source>back of hand</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>base of little finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Kleinfingerbasis</translation>
    </message>
    <message>
        <source>beads</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>Perlen</translation>
    </message>
    <message>
        <source>began: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>begann: {value}</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>unter</translation>
    </message>
    <message>
        <source>below the lower lip</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>unter der Unterlippe</translation>
    </message>
    <message>
        <source>better with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>besser durch</translation>
    </message>
    <message>
        <source>better with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>besser durch {value}</translation>
    </message>
    <message>
        <source>between the eyebrows</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>zwischen den Augenbrauen</translation>
    </message>
    <message>
        <source>blood</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Blut</translation>
    </message>
    <message>
        <source>blood pressure {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Blutdruck {value}</translation>
    </message>
    <message>
        <source>blood pressure, lower</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Blutdruck, diastolisch</translation>
    </message>
    <message>
        <source>blood pressure, upper</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Blutdruck, systolisch</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>body temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Körpertemperatur</translation>
    </message>
    <message>
        <source>bone scan</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Szintigraphie</translation>
    </message>
    <message>
        <source>border shift</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Grenzabstand</translation>
    </message>
    <message>
        <source>breaths</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Atmung {value}</translation>
    </message>
    <message>
        <source>brittle</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>brüchig</translation>
    </message>
    <message>
        <source>brush</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>brushing hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Haarebürsten</translation>
    </message>
    <message>
        <source>burning</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>brennend</translation>
    </message>
    <message>
        <source>buttock fold</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Gesäßfalte</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by height</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>nach Größe</translation>
    </message>
    <message>
        <source>by height and weight (Mosteller)</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>nach Größe und Gewicht (Mosteller)</translation>
    </message>
    <message>
        <source>can sit for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>kann sitzen</translation>
    </message>
    <message>
        <source>can stand for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>kann stehen</translation>
    </message>
    <message>
        <source>can walk for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>kann gehen</translation>
    </message>
    <message>
        <source>cannot</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>cannot bear weight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Belastung nicht möglich</translation>
    </message>
    <message>
        <source>cannot walk</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>kann nicht gehen</translation>
    </message>
    <message>
        <source>capillary refill</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kapillarfüllung</translation>
    </message>
    <message>
        <source>cast</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Gips</translation>
    </message>
    <message>
        <source>change of hair, nails or skin</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Veränderung von Haaren, Nägeln oder Haut</translation>
    </message>
    <message>
        <source>change of movement or strength</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Veränderung von Bewegung oder Kraft</translation>
    </message>
    <message>
        <source>change of skin colour</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Veränderung der Hautfarbe</translation>
    </message>
    <message>
        <source>change of sweating</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Veränderung des Schwitzens</translation>
    </message>
    <message>
        <source>changes within minutes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>wechselt in Minuten</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>chin</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>chronic pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>chronischer Schmerz</translation>
    </message>
    <message>
        <source>circumference, elbow crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Umfang, Ellenbeuge</translation>
    </message>
    <message>
        <source>circumference, instep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Umfang, Rist</translation>
    </message>
    <message>
        <source>circumference, knuckles</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Umfang, Fingerknöchel</translation>
    </message>
    <message>
        <source>circumference, outer ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Umfang, Außenknöchel</translation>
    </message>
    <message>
        <source>circumference, upper edge of kneecap</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Umfang, Oberrand der Kniescheibe</translation>
    </message>
    <message>
        <source>circumference, wrist crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Umfang, Handgelenksfalte</translation>
    </message>
    <message>
        <source>clinical</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>klinisch</translation>
    </message>
    <message>
        <source>clothes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>cm</translation>
    </message>
    <message>
        <source>cm²</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>cm²</translation>
    </message>
    <message>
        <source>cm² of both visits are at the later size; recorded on {day}: {cm2} cm².</source>
        <extracomment>core/notices.py</extracomment>
        <translation>cm² beider Besuche gelten für die spätere Körpergröße; erfasst am {day}: {cm2} cm².</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>kalt</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour appears</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Farbe tritt auf</translation>
    </message>
    <message>
        <source>colour asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Farbasymmetrie</translation>
    </message>
    <message>
        <source>colour change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>Farbveränderung</translation>
    </message>
    <message>
        <source>connected painted patches</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>verbundene bemalte Flecken</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>continuing pain out of proportion to what began it</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>anhaltender Schmerz außer Verhältnis zum Auslöser</translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>kühl</translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>kühler</translation>
    </message>
    <message>
        <source>corner of the mouth</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Mundwinkel</translation>
    </message>
    <message>
        <source>cotton wisp</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>Wattebausch</translation>
    </message>
    <message>
        <source>count of areas, by hand</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Anzahl der Regionen, von Hand</translation>
    </message>
    <message>
        <source>counted: {layers}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>gezählt: {layers}</translation>
    </message>
    <message>
        <source>counted: {then}, later {now}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>gezählt: {then}, später {now}</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>cramping</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>krampfartig</translation>
    </message>
    <message>
        <source>crosswise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>quer</translation>
    </message>
    <message>
        <source>crotch</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>crps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>CRPS</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days missed</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Fehltage</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Depression</translation>
    </message>
    <message>
        <source>desensitisation</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Desensibilisierung</translation>
    </message>
    <message>
        <source>diabetes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>diffuse AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>diffuses AMPS</translation>
    </message>
    <message>
        <source>distraction</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Ablenkung</translation>
    </message>
    <message>
        <source>dizziness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>dressing</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Verband</translation>
    </message>
    <message>
        <source>dry</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>trocken</translation>
    </message>
    <message>
        <source>dryness</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>Trockenheit</translation>
    </message>
    <message>
        <source>dystonic</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>dyston</translation>
    </message>
    <message>
        <source>ear lobe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Ohrläppchen</translation>
    </message>
    <message>
        <source>earlier tests</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>frühere Diagnostik</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>elbow crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>Ellenbeuge</translation>
    </message>
    <message>
        <source>electric</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>episodes: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Episoden: {value}</translation>
    </message>
    <message>
        <source>examined, free</source>
        <extracomment>ui/map/area_chip.py …</extracomment>
        <translation>untersucht, frei</translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>fast growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>schnelles Wachstum</translation>
    </message>
    <message>
        <source>fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>fatigue {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Müdigkeit {value}</translation>
    </message>
    <message>
        <source>feels</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fühlt sich an</translation>
    </message>
    <message>
        <source>fever</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>fibromyalgia</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Fibromyalgie</translation>
    </message>
    <message>
        <source>finger</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>Finger</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>foot turned in</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Fuß einwärts gedreht</translation>
    </message>
    <message>
        <source>for how long</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>wie lange</translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>friends</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>from inside out</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>von innen nach außen</translation>
    </message>
    <message>
        <source>from outside in</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>von außen nach innen</translation>
    </message>
    <message>
        <source>from skin that does not hurt</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>von nicht schmerzender Haut</translation>
    </message>
    <message>
        <source>from skin that hurts</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>von schmerzender Haut</translation>
    </message>
    <message>
        <source>from the fingers or toes</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>von Fingern oder Zehen</translation>
    </message>
    <message>
        <source>from the trunk</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>vom Rumpf</translation>
    </message>
    <message>
        <source>front hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>vorderer Hüftknochen</translation>
    </message>
    <message>
        <source>front of the ear</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Vorderrand des Ohrs</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>voll</translation>
    </message>
    <message>
        <source>gait</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gang</translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Genitalbereich</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>grün</translation>
    </message>
    <message>
        <source>guarded</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Schonhaltung</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Haare</translation>
    </message>
    <message>
        <source>hairline</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Haaransatz</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>hanging</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>hängend</translation>
    </message>
    <message>
        <source>has a name of more than {n} letters.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>hat einen Namen mit mehr als {n} Buchstaben.</translation>
    </message>
    <message>
        <source>has an extension that changes what it means, and that Painmap does not know.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>hat eine Erweiterung, die den Sinn ändert und die Painmap nicht kennt.</translation>
    </message>
    <message>
        <source>has no family name.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>hat keinen Nachnamen.</translation>
    </message>
    <message>
        <source>has no whole date of birth.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>hat kein vollständiges Geburtsdatum.</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>height</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>history of {day}, not confirmed</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation>Anamnese vom {day}, nicht bestätigt</translation>
    </message>
    <message>
        <source>history: {name}</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation>Anamnese: {name}</translation>
    </message>
    <message>
        <source>hopping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>hüpfend</translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>heiß</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>how it spread</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>wie es sich ausbreitete</translation>
    </message>
    <message>
        <source>hug</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Umarmung</translation>
    </message>
    <message>
        <source>hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Hyperalgesie</translation>
    </message>
    <message>
        <source>illness</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>in minutes</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>in Minuten</translation>
    </message>
    <message>
        <source>in the family</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>in der Familie</translation>
    </message>
    <message>
        <source>in the family: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>in der Familie: {value}</translation>
    </message>
    <message>
        <source>indigo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>indigo</translation>
    </message>
    <message>
        <source>injury</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>inner ankle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Innenknöchel</translation>
    </message>
    <message>
        <source>inner elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>innerer Ellenbogenknochen</translation>
    </message>
    <message>
        <source>inside any {union} cm², inside all {common} cm²</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation>in einer {union} cm², in allen {common} cm²</translation>
    </message>
    <message>
        <source>instep</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>Rist</translation>
    </message>
    <message>
        <source>irritable</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>reizbar</translation>
    </message>
    <message>
        <source>is marked as deceased.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>ist als verstorben gekennzeichnet.</translation>
    </message>
    <message>
        <source>is marked as no longer in use.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>ist als nicht mehr verwendet gekennzeichnet.</translation>
    </message>
    <message>
        <source>is marked as replaced by another record.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>ist als durch einen anderen Datensatz ersetzt gekennzeichnet.</translation>
    </message>
    <message>
        <source>itching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>juckend</translation>
    </message>
    <message>
        <source>its border takes in no skin, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>seine Grenze umschließt keine Haut, in keiner Zahl</translation>
    </message>
    <message>
        <source>its only trial</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>sein einziger Durchgang</translation>
    </message>
    <message>
        <source>jaw angle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Kieferwinkel</translation>
    </message>
    <message>
        <source>joint swelling</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Gelenkschwellung</translation>
    </message>
    <message>
        <source>joint swelling, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Sprunggelenk</translation>
    </message>
    <message>
        <source>joint swelling, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Ellenbogen</translation>
    </message>
    <message>
        <source>joint swelling, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Finger</translation>
    </message>
    <message>
        <source>joint swelling, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Hüfte</translation>
    </message>
    <message>
        <source>joint swelling, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Knie</translation>
    </message>
    <message>
        <source>joint swelling, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Schulter</translation>
    </message>
    <message>
        <source>joint swelling, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Zehen</translation>
    </message>
    <message>
        <source>joint swelling, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gelenkschwellung, Handgelenk</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>knee joint line</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Kniegelenkspalt</translation>
    </message>
    <message>
        <source>knuckles</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>Fingerknöchel</translation>
    </message>
    <message>
        <source>largest shift {largest} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>größter Abstand {largest} cm entlang der Gliedmaße</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>größter Abstand {largest} cm, Mittelwert {mean} cm entlang der Gliedmaße</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm straight through space</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>größter Abstand {largest} cm, Mittelwert {mean} cm geradlinig durch den Raum</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, straight</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>größter Abstand {largest} cm, geradlinig</translation>
    </message>
    <message>
        <source>left abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Bauch</translation>
    </message>
    <message>
        <source>left ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Sprunggelenk (hinten)</translation>
    </message>
    <message>
        <source>left ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Sprunggelenk (vorn)</translation>
    </message>
    <message>
        <source>left ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linkes Sprunggelenk/Fuß</translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>linker Arm</translation>
    </message>
    <message>
        <source>left bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Bizeps (hinten)</translation>
    </message>
    <message>
        <source>left bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Bizeps (vorn)</translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>linkes Gesäß</translation>
    </message>
    <message>
        <source>left buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>linkes Gesäß</translation>
    </message>
    <message>
        <source>left chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Brustkorb</translation>
    </message>
    <message>
        <source>left chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linker Brustkorb/Brust</translation>
    </message>
    <message>
        <source>left cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Schädel (hinten)</translation>
    </message>
    <message>
        <source>left cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Schädel (vorn)</translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linker Ellenbogen</translation>
    </message>
    <message>
        <source>left elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Ellenbogen (hinten)</translation>
    </message>
    <message>
        <source>left elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Ellenbogen (vorn)</translation>
    </message>
    <message>
        <source>left elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>linker Ellenbogen überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>left face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Gesicht</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>left foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Fuß (Sohle)</translation>
    </message>
    <message>
        <source>left foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Fuß (Rücken)</translation>
    </message>
    <message>
        <source>left forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Unterarm (hinten)</translation>
    </message>
    <message>
        <source>left forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Unterarm (vorn)</translation>
    </message>
    <message>
        <source>left groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linke Leiste</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>left hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Hand (Fläche)</translation>
    </message>
    <message>
        <source>left hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Hand (Rücken)</translation>
    </message>
    <message>
        <source>left head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Kopf (hinten)</translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <source>left hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Hüfte (hinten)</translation>
    </message>
    <message>
        <source>left hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Hüfte (vorn)</translation>
    </message>
    <message>
        <source>left hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>linke Hüfte oder Gesäß</translation>
    </message>
    <message>
        <source>left jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>linker Kiefer</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>left knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Knie (hinten)</translation>
    </message>
    <message>
        <source>left knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Knie (vorn)</translation>
    </message>
    <message>
        <source>left knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>linkes Knie überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>left little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>linker Kleinfinger beugt sich mehr als 90° zurück</translation>
    </message>
    <message>
        <source>left lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>linker Unterarm</translation>
    </message>
    <message>
        <source>left lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker unterer Rücken</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>linker Unterschenkel</translation>
    </message>
    <message>
        <source>left lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Unterschenkel (hinten)</translation>
    </message>
    <message>
        <source>left lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Unterschenkel (vorn)</translation>
    </message>
    <message>
        <source>left lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>linke untere Region</translation>
    </message>
    <message>
        <source>left middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker mittlerer Rücken</translation>
    </message>
    <message>
        <source>left neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Nacken (hinten)</translation>
    </message>
    <message>
        <source>left neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Hals (vorn)</translation>
    </message>
    <message>
        <source>left pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Schamregion</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <source>left shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Schulter (hinten)</translation>
    </message>
    <message>
        <source>left shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linke Schulter (vorn)</translation>
    </message>
    <message>
        <source>left shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>linker Schultergürtel</translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <source>left thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>linker Daumen erreicht den Unterarm</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>linker Oberarm</translation>
    </message>
    <message>
        <source>left upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker oberer Rücken</translation>
    </message>
    <message>
        <source>left upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <source>left upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Oberschenkel (hinten)</translation>
    </message>
    <message>
        <source>left upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linker Oberschenkel (vorn)</translation>
    </message>
    <message>
        <source>left upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>linke obere Region</translation>
    </message>
    <message>
        <source>left wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Handgelenk (hinten)</translation>
    </message>
    <message>
        <source>left wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>linkes Handgelenk (vorn)</translation>
    </message>
    <message>
        <source>left wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>linkes Handgelenk/Hand</translation>
    </message>
    <message>
        <source>left {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{mark} links</translation>
    </message>
    <message>
        <source>legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less movement</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>weniger Bewegung</translation>
    </message>
    <message>
        <source>light touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>leichte Berührung</translation>
    </message>
    <message>
        <source>like electric shocks</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>wie Stromschläge</translation>
    </message>
    <message>
        <source>limb sheet</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>Gliedmaßenbogen</translation>
    </message>
    <message>
        <source>limb sheet, {basis}, {moment}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>Gliedmaßenbogen, {basis}, {moment}: {said}</translation>
    </message>
    <message>
        <source>limb sheet, {basis}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>Gliedmaßenbogen, {basis}: {said}</translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>Gliedmaßenbogen, {limb}, {basis}</translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}: {said}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>Gliedmaßenbogen, {limb}, {basis}: {said}</translation>
    </message>
    <message>
        <source>limping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>hinkend</translation>
    </message>
    <message>
        <source>localized AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>lokalisiertes AMPS</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>lower edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Unterrand der Kniescheibe</translation>
    </message>
    <message>
        <source>lower end of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>unteres Ende des Brustbeins</translation>
    </message>
    <message>
        <source>lower tip of the shoulder blade</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>untere Spitze des Schulterblatts</translation>
    </message>
    <message>
        <source>lower {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>diastolisch {value}</translation>
    </message>
    <message>
        <source>lowest agreement of two trials (Jaccard) {share}</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation>geringste Übereinstimmung zweier Durchgänge (Jaccard) {share}</translation>
    </message>
    <message>
        <source>lowest rib at the spine</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>unterste Rippe an der Wirbelsäule</translation>
    </message>
    <message>
        <source>lupus</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Lupus</translation>
    </message>
    <message>
        <source>lying</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>im Liegen</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>map: a trace only</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Karte: nur eine Spur</translation>
    </message>
    <message>
        <source>map: allodynia, no pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Karte: Allodynie, kein Schmerz</translation>
    </message>
    <message>
        <source>map: examined, nothing counted</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Karte: untersucht, nichts gezählt</translation>
    </message>
    <message>
        <source>map: pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Karte: Schmerz</translation>
    </message>
    <message>
        <source>map: {cm2} cm²</source>
        <extracomment>core/rules/pattern_areas.py …</extracomment>
        <translation>Karte: {cm2} cm²</translation>
    </message>
    <message>
        <source>map: {layer}</source>
        <extracomment>core/rules/crps_map.py …</extracomment>
        <translation>Karte: {layer}</translation>
    </message>
    <message>
        <source>map: {limb} free</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>Karte: {limb} frei</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Massage</translation>
    </message>
    <message>
        <source>mean shift {mean} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Abstand, Mittelwert {mean} cm</translation>
    </message>
    <message>
        <source>medicines</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>medicines: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Medikamente: {value}</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>migraine</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Migräne</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>mmHg</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderate, considerable, often present</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>mäßig, beträchtlich, oft vorhanden</translation>
    </message>
    <message>
        <source>monofilament</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>Monofilament</translation>
    </message>
    <message>
        <source>monofilament {grams} g</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>Monofilament {grams} g</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>mood {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Stimmung {value}</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more sweating</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>mehr Schwitzen</translation>
    </message>
    <message>
        <source>more than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>mehr als Wiederholungsstreuung</translation>
    </message>
    <message>
        <source>motor</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>motorisch</translation>
    </message>
    <message>
        <source>motor or trophic</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>motorisch oder trophisch</translation>
    </message>
    <message>
        <source>motor or trophic, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>motorisch oder trophisch, insgesamt</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>marmoriert</translation>
    </message>
    <message>
        <source>movement</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Sprunggelenk</translation>
    </message>
    <message>
        <source>movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Ellenbogen</translation>
    </message>
    <message>
        <source>movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Finger</translation>
    </message>
    <message>
        <source>movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Hüfte</translation>
    </message>
    <message>
        <source>movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Knie</translation>
    </message>
    <message>
        <source>movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Schulter</translation>
    </message>
    <message>
        <source>movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Zehen</translation>
    </message>
    <message>
        <source>movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Bewegung, Handgelenk</translation>
    </message>
    <message>
        <source>moving</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>mri</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>MRT</translation>
    </message>
    <message>
        <source>much less</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>viel weniger</translation>
    </message>
    <message>
        <source>much reduced</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>stark vermindert</translation>
    </message>
    <message>
        <source>nail of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel der vierten Zehe</translation>
    </message>
    <message>
        <source>nail of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel der Großzehe</translation>
    </message>
    <message>
        <source>nail of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel des Zeigefingers</translation>
    </message>
    <message>
        <source>nail of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel des Kleinfingers</translation>
    </message>
    <message>
        <source>nail of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel der Kleinzehe</translation>
    </message>
    <message>
        <source>nail of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel des Mittelfingers</translation>
    </message>
    <message>
        <source>nail of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel des Ringfingers</translation>
    </message>
    <message>
        <source>nail of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel der zweiten Zehe</translation>
    </message>
    <message>
        <source>nail of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel der dritten Zehe</translation>
    </message>
    <message>
        <source>nail of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nagel des Daumens</translation>
    </message>
    <message>
        <source>nails</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Nägel</translation>
    </message>
    <message>
        <source>navel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nabel</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>nerve conduction</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Nervenleitung</translation>
    </message>
    <message>
        <source>newly affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>neu betroffen</translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no longer affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>nicht mehr betroffen</translation>
    </message>
    <message>
        <source>no other diagnosis explains it better</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>keine andere Diagnose erklärt es besser</translation>
    </message>
    <message>
        <source>no other disorder that explains the pain</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>keine andere Erkrankung, die den Schmerz erklärt</translation>
    </message>
    <message>
        <source>no pattern</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>kein Muster</translation>
    </message>
    <message>
        <source>no pattern: no area counts</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>kein Muster: keine Region zählt</translation>
    </message>
    <message>
        <source>no problem</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>kein Problem</translation>
    </message>
    <message>
        <source>no repeat test: variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>kein Wiederholungstest: Streuung unbekannt</translation>
    </message>
    <message>
        <source>no time</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>no trial of a border</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>kein Durchgang einer Grenze</translation>
    </message>
    <message>
        <source>no {item}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{item}: nein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>core/level_table.py …</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>core/rules/result.py …</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>core/content.py …</extracomment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not comparable, in no total.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>nicht vergleichbar, in keiner Summe.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>nicht im WPI</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not tolerated</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>nicht vertragen</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>core/rules/pattern.py …</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>numb</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>taub</translation>
    </message>
    <message>
        <source>occupational therapy</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Ergotherapie</translation>
    </message>
    <message>
        <source>oedema</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Ödem</translation>
    </message>
    <message>
        <source>on tiptoe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>auf Zehenspitzen</translation>
    </message>
    <message>
        <source>one crutch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>eine Gehstütze</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>orange</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>other finding, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>anderer Befund, nicht gezählt</translation>
    </message>
    <message>
        <source>other illness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>andere Krankheit</translation>
    </message>
    <message>
        <source>other illness: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>andere Krankheit: {value}</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>andere Einstellungen</translation>
    </message>
    <message>
        <source>other touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>andere Berührung</translation>
    </message>
    <message>
        <source>outer ankle</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>Außenknöchel</translation>
    </message>
    <message>
        <source>outer elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>äußerer Ellenbogenknochen</translation>
    </message>
    <message>
        <source>outer hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>äußerer Hüftknochen</translation>
    </message>
    <message>
        <source>overlap</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>overuse</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Überlastung</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pain now</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>pain on movement</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Schmerz bei Bewegung</translation>
    </message>
    <message>
        <source>pain on movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Sprunggelenk</translation>
    </message>
    <message>
        <source>pain on movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Ellenbogen</translation>
    </message>
    <message>
        <source>pain on movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Finger</translation>
    </message>
    <message>
        <source>pain on movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Hüfte</translation>
    </message>
    <message>
        <source>pain on movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Knie</translation>
    </message>
    <message>
        <source>pain on movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Schulter</translation>
    </message>
    <message>
        <source>pain on movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Zehen</translation>
    </message>
    <message>
        <source>pain on movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schmerz bei Bewegung, Handgelenk</translation>
    </message>
    <message>
        <source>pain or allodynia</source>
        <extracomment>core/count_settings.py</extracomment>
        <translation>Schmerz oder Allodynie</translation>
    </message>
    <message>
        <source>pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schmerzen oder Krämpfe im Unterbauch</translation>
    </message>
    <message>
        <source>painful towards the fingers or toes</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>schmerzhaft zu Fingern oder Zehen hin</translation>
    </message>
    <message>
        <source>painful towards the trunk</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>schmerzhaft zum Rumpf hin</translation>
    </message>
    <message>
        <source>painfully cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>schmerzhaft kalt</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>blass</translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>blasser</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>palms flat on the floor, knees straight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Handflächen flach auf dem Boden, Knie gestreckt</translation>
    </message>
    <message>
        <source>part-time</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>in Teilzeit</translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>past 6 months</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation>letzte 6 Monate</translation>
    </message>
    <message>
        <source>past week</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>patch: {areas}</source>
        <extracomment>core/rules/pattern_patches.py</extracomment>
        <translation>Fleck: {areas}</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Becken</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>pins and needles</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>Kribbeln</translation>
    </message>
    <message>
        <source>plan with the school</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Plan mit der Schule</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Lage</translation>
    </message>
    <message>
        <source>posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Rumpf hinten</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>pressure or movement that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Druck oder Bewegung, die nicht schmerzen sollten, schmerzen</translation>
    </message>
    <message>
        <source>psychology</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Psychologie</translation>
    </message>
    <message>
        <source>pubic bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Schambein</translation>
    </message>
    <message>
        <source>pulse rate</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Pulsfrequenz</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Puls {value}</translation>
    </message>
    <message>
        <source>pulses</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>questions of the scale</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Fragen der Skala</translation>
    </message>
    <message>
        <source>rash</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>rot</translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>röter</translation>
    </message>
    <message>
        <source>reduced</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>vermindert</translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>verminderte Berührung</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>research</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>results</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>results: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Ergebnisse: {value}</translation>
    </message>
    <message>
        <source>ridged</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>gerillt</translation>
    </message>
    <message>
        <source>right abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Bauch</translation>
    </message>
    <message>
        <source>right ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Sprunggelenk (hinten)</translation>
    </message>
    <message>
        <source>right ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Sprunggelenk (vorn)</translation>
    </message>
    <message>
        <source>right ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechtes Sprunggelenk/Fuß</translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>rechter Arm</translation>
    </message>
    <message>
        <source>right bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Bizeps (hinten)</translation>
    </message>
    <message>
        <source>right bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Bizeps (vorn)</translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>rechtes Gesäß</translation>
    </message>
    <message>
        <source>right buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>rechtes Gesäß</translation>
    </message>
    <message>
        <source>right chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Brustkorb</translation>
    </message>
    <message>
        <source>right chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechter Brustkorb/Brust</translation>
    </message>
    <message>
        <source>right cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Schädel (hinten)</translation>
    </message>
    <message>
        <source>right cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Schädel (vorn)</translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechter Ellenbogen</translation>
    </message>
    <message>
        <source>right elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Ellenbogen (hinten)</translation>
    </message>
    <message>
        <source>right elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Ellenbogen (vorn)</translation>
    </message>
    <message>
        <source>right elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>rechter Ellenbogen überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>right face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Gesicht</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <source>right foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Fuß (Sohle)</translation>
    </message>
    <message>
        <source>right foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Fuß (Rücken)</translation>
    </message>
    <message>
        <source>right forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Unterarm (hinten)</translation>
    </message>
    <message>
        <source>right forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Unterarm (vorn)</translation>
    </message>
    <message>
        <source>right groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechte Leiste</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>right hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Hand (Fläche)</translation>
    </message>
    <message>
        <source>right hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Hand (Rücken)</translation>
    </message>
    <message>
        <source>right head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Kopf (hinten)</translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>right hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Hüfte (hinten)</translation>
    </message>
    <message>
        <source>right hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Hüfte (vorn)</translation>
    </message>
    <message>
        <source>right hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>rechte Hüfte oder Gesäß</translation>
    </message>
    <message>
        <source>right jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>rechter Kiefer</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>right knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Knie (hinten)</translation>
    </message>
    <message>
        <source>right knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Knie (vorn)</translation>
    </message>
    <message>
        <source>right knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>rechtes Knie überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>right little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>rechter Kleinfinger beugt sich mehr als 90° zurück</translation>
    </message>
    <message>
        <source>right lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>rechter Unterarm</translation>
    </message>
    <message>
        <source>right lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter unterer Rücken</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>rechter Unterschenkel</translation>
    </message>
    <message>
        <source>right lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Unterschenkel (hinten)</translation>
    </message>
    <message>
        <source>right lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Unterschenkel (vorn)</translation>
    </message>
    <message>
        <source>right lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>rechte untere Region</translation>
    </message>
    <message>
        <source>right middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter mittlerer Rücken</translation>
    </message>
    <message>
        <source>right neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Nacken (hinten)</translation>
    </message>
    <message>
        <source>right neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Hals (vorn)</translation>
    </message>
    <message>
        <source>right pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Schamregion</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <source>right shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Schulter (hinten)</translation>
    </message>
    <message>
        <source>right shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechte Schulter (vorn)</translation>
    </message>
    <message>
        <source>right shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>rechter Schultergürtel</translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <source>right thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>rechter Daumen erreicht den Unterarm</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>rechter Oberarm</translation>
    </message>
    <message>
        <source>right upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter oberer Rücken</translation>
    </message>
    <message>
        <source>right upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <source>right upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Oberschenkel (hinten)</translation>
    </message>
    <message>
        <source>right upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechter Oberschenkel (vorn)</translation>
    </message>
    <message>
        <source>right upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>rechte obere Region</translation>
    </message>
    <message>
        <source>right wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Handgelenk (hinten)</translation>
    </message>
    <message>
        <source>right wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rechtes Handgelenk (vorn)</translation>
    </message>
    <message>
        <source>right wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rechtes Handgelenk/Hand</translation>
    </message>
    <message>
        <source>right {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{mark} rechts</translation>
    </message>
    <message>
        <source>room temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Raumtemperatur</translation>
    </message>
    <message>
        <source>rough</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>rau</translation>
    </message>
    <message>
        <source>rule version {before}, now {after}</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>Regelversion {before}, jetzt {after}</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>same rule and settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>gleiche Regel und Einstellungen</translation>
    </message>
    <message>
        <source>school</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Schule</translation>
    </message>
    <message>
        <source>school or work</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schule oder Arbeit</translation>
    </message>
    <message>
        <source>school {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Schule {value}</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>sensory</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>sensorisch</translation>
    </message>
    <message>
        <source>sensory, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>sensorisch, insgesamt</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>stark</translation>
    </message>
    <message>
        <source>severe, pervasive, continuous, life-disturbing</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>stark, durchdringend, ständig, lebensbeeinträchtigend</translation>
    </message>
    <message>
        <source>sheet of the limbs</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Gliedmaßenbogen</translation>
    </message>
    <message>
        <source>sheets</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Bettwäsche</translation>
    </message>
    <message>
        <source>shin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>shin bump below the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Schienbeinhöcker unter der Kniescheibe</translation>
    </message>
    <message>
        <source>shiny</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>glänzend</translation>
    </message>
    <message>
        <source>shoes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>shooting</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>einschießend</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Seite des Halses</translation>
    </message>
    <message>
        <source>sign</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>sign: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation>Zeichen: {feature}</translation>
    </message>
    <message>
        <source>signs seen now</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>jetzt gesehene Zeichen</translation>
    </message>
    <message>
        <source>signs seen now or reported</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>jetzt gesehene oder berichtete Zeichen</translation>
    </message>
    <message>
        <source>sits {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sitzt {value}</translation>
    </message>
    <message>
        <source>sitting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>im Sitzen</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>skin-fold pinch</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>Hautfaltenkneifen</translation>
    </message>
    <message>
        <source>sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>sleep {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Schlaf {value}</translation>
    </message>
    <message>
        <source>slight</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>gering</translation>
    </message>
    <message>
        <source>slight or mild, generally mild or intermittent</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>gering oder leicht, im Allgemeinen leicht oder zeitweilig</translation>
    </message>
    <message>
        <source>slow growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>langsames Wachstum</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>spine between the shoulder blades</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Wirbelsäule zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>sport</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>spread: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Ausbreitung: {value}</translation>
    </message>
    <message>
        <source>squeezing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>drückend</translation>
    </message>
    <message>
        <source>stabbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>stechend</translation>
    </message>
    <message>
        <source>standing</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>stands {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>steht {value}</translation>
    </message>
    <message>
        <source>stiff</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>steif</translation>
    </message>
    <message>
        <source>still affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>weiterhin betroffen</translation>
    </message>
    <message>
        <source>stopped by the child, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>vom Kind abgebrochen, in keiner Zahl</translation>
    </message>
    <message>
        <source>straight through space, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>geradlinig durch den Raum, innerhalb einer Gliedmaße</translation>
    </message>
    <message>
        <source>strength</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>strength, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Sprunggelenk</translation>
    </message>
    <message>
        <source>strength, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Ellenbogen</translation>
    </message>
    <message>
        <source>strength, grip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Griff</translation>
    </message>
    <message>
        <source>strength, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Hüfte</translation>
    </message>
    <message>
        <source>strength, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Knie</translation>
    </message>
    <message>
        <source>strength, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Schulter</translation>
    </message>
    <message>
        <source>strength, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Zehen</translation>
    </message>
    <message>
        <source>strength, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kraft, Handgelenk</translation>
    </message>
    <message>
        <source>stress</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Stress</translation>
    </message>
    <message>
        <source>sudomotor or oedema</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>sudomotorisch oder Ödem</translation>
    </message>
    <message>
        <source>sudomotor or oedema, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>sudomotorisch oder Ödem, insgesamt</translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Operation</translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>sweating asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Asymmetrie des Schwitzens</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>swelling asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Asymmetrie der Schwellung</translation>
    </message>
    <message>
        <source>symptom</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>symptom: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation>Symptom: {feature}</translation>
    </message>
    <message>
        <source>symptoms for at least 3 months</source>
        <extracomment>core/rules/duration.py</extracomment>
        <translation>Symptome seit mindestens 3 Monaten</translation>
    </message>
    <message>
        <source>symptoms: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Symptome: {name}</translation>
    </message>
    <message>
        <source>taught at home</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Heimunterricht</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>temperature asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Temperaturasymmetrie</translation>
    </message>
    <message>
        <source>temperature asymmetry by touch</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Temperaturasymmetrie, getastet</translation>
    </message>
    <message>
        <source>temperature by touch</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>Temperatur, getastet</translation>
    </message>
    <message>
        <source>temperature change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>Temperaturveränderung</translation>
    </message>
    <message>
        <source>temperature, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Sprunggelenk</translation>
    </message>
    <message>
        <source>temperature, back of hand</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Handrücken</translation>
    </message>
    <message>
        <source>temperature, base of little finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Kleinfingerbasis</translation>
    </message>
    <message>
        <source>temperature, forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Unterarm</translation>
    </message>
    <message>
        <source>temperature, great toe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Großzehe</translation>
    </message>
    <message>
        <source>temperature, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Knie</translation>
    </message>
    <message>
        <source>temperature, palm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Handfläche</translation>
    </message>
    <message>
        <source>temperature, shin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Schienbein</translation>
    </message>
    <message>
        <source>temperature, sole</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Fußsohle</translation>
    </message>
    <message>
        <source>temperature, thigh</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Oberschenkel</translation>
    </message>
    <message>
        <source>temperature, tip of index finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Zeigefingerspitze</translation>
    </message>
    <message>
        <source>temperature, top of foot</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Fußrücken</translation>
    </message>
    <message>
        <source>temperature, upper arm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Oberarm</translation>
    </message>
    <message>
        <source>temperature, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Temperatur, Handgelenk</translation>
    </message>
    <message>
        <source>temperatures of both sides</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>Temperaturen beider Seiten</translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>druckschmerzhaft</translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Druckpunkt</translation>
    </message>
    <message>
        <source>tests: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Diagnostik: {value}</translation>
    </message>
    <message>
        <source>the PIN, or the passphrase of who has none</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>der PIN oder, wo keine besteht, der Passphrase</translation>
    </message>
    <message>
        <source>the borders lie on different parts of the body</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>die Grenzen liegen an verschiedenen Körperteilen</translation>
    </message>
    <message>
        <source>the cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>der Passphrase</translation>
    </message>
    <message>
        <source>the same at the later size</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>dasselbe bei späterer Körpergröße</translation>
    </message>
    <message>
        <source>the scheme {scheme}, which this release has not</source>
        <extracomment>core/rules/pattern.py</extracomment>
        <translation>das Schema {scheme}, das diese Programmversion nicht hat</translation>
    </message>
    <message>
        <source>the zone as painted</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>die Zone wie gemalt</translation>
    </message>
    <message>
        <source>thermometer</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Thermometer</translation>
    </message>
    <message>
        <source>thick</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>dick</translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>thin</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>dünn</translation>
    </message>
    <message>
        <source>throbbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>pochend</translation>
    </message>
    <message>
        <source>thyroid</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <source>tip of index finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Zeigefingerspitze</translation>
    </message>
    <message>
        <source>tip of the elbow</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Ellenbogenspitze</translation>
    </message>
    <message>
        <source>tip of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze der vierten Zehe</translation>
    </message>
    <message>
        <source>tip of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze der Großzehe</translation>
    </message>
    <message>
        <source>tip of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze des Zeigefingers</translation>
    </message>
    <message>
        <source>tip of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze des Kleinfingers</translation>
    </message>
    <message>
        <source>tip of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze der Kleinzehe</translation>
    </message>
    <message>
        <source>tip of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze des Mittelfingers</translation>
    </message>
    <message>
        <source>tip of the nose</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Nasenspitze</translation>
    </message>
    <message>
        <source>tip of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze des Ringfingers</translation>
    </message>
    <message>
        <source>tip of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze der zweiten Zehe</translation>
    </message>
    <message>
        <source>tip of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Schulterspitze</translation>
    </message>
    <message>
        <source>tip of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze der dritten Zehe</translation>
    </message>
    <message>
        <source>tip of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Spitze des Daumens</translation>
    </message>
    <message>
        <source>toe touch only</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>nur Zehenkontakt</translation>
    </message>
    <message>
        <source>too painful</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>zu schmerzhaft</translation>
    </message>
    <message>
        <source>too young to ask</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>zu jung zum Fragen</translation>
    </message>
    <message>
        <source>top of foot</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>top of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Oberrand des Brustbeins</translation>
    </message>
    <message>
        <source>top of the buttock cleft</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>oberes Ende der Gesäßspalte</translation>
    </message>
    <message>
        <source>top of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Scheitel</translation>
    </message>
    <message>
        <source>top of the heel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Oberrand der Ferse</translation>
    </message>
    <message>
        <source>top of the hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Beckenkamm</translation>
    </message>
    <message>
        <source>top of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Schulterhöhe</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>touch that hurts</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>schmerzhafte Berührung</translation>
    </message>
    <message>
        <source>touch that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Berührung, die nicht schmerzen sollte, schmerzt</translation>
    </message>
    <message>
        <source>touched, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>berührt, nicht gezählt</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>treatment: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Behandlung: {value}</translation>
    </message>
    <message>
        <source>tremor</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Tremor</translation>
    </message>
    <message>
        <source>trial {n} alone</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>nur Durchgang {n}</translation>
    </message>
    <message>
        <source>trials: {layer}</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>Durchgänge: {layer}</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>trigger {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Auslöser {value}</translation>
    </message>
    <message>
        <source>trophic</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>trophisch</translation>
    </message>
    <message>
        <source>trouble thinking</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Denkprobleme</translation>
    </message>
    <message>
        <source>trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mühe beim Denken oder Erinnern</translation>
    </message>
    <message>
        <source>trouble thinking {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Denkprobleme {value}</translation>
    </message>
    <message>
        <source>two crutches</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>zwei Gehstützen</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>unaided</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ohne Hilfe</translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>upper edge of kneecap</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>Oberrand der Kniescheibe</translation>
    </message>
    <message>
        <source>upper edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Oberrand der Kniescheibe</translation>
    </message>
    <message>
        <source>usual pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>üblicher Schmerz</translation>
    </message>
    <message>
        <source>usual {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>üblich {value}</translation>
    </message>
    <message>
        <source>vasomotor</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>vasomotorisch</translation>
    </message>
    <message>
        <source>vasomotor, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>vasomotorisch, insgesamt</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sichtbare Perlen</translation>
    </message>
    <message>
        <source>waist at the side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Taille seitlich</translation>
    </message>
    <message>
        <source>waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>nicht erholsamer Schlaf</translation>
    </message>
    <message>
        <source>waking unrefreshed {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>nicht erholsamer Schlaf {value}</translation>
    </message>
    <message>
        <source>walking</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>walking aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gehhilfe</translation>
    </message>
    <message>
        <source>walking frame</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Gehgestell</translation>
    </message>
    <message>
        <source>walks for {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>geht {value}</translation>
    </message>
    <message>
        <source>walks {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Gehen: {value}</translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>warm</translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>wärmer</translation>
    </message>
    <message>
        <source>warmth</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>was born on a day that there is not.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>hat ein Geburtsdatum, das es nicht gibt.</translation>
    </message>
    <message>
        <source>wasting</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Atrophie</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>weak</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>weakness, tremor or dystonia</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>Schwäche, Tremor oder Dystonie</translation>
    </message>
    <message>
        <source>weeks</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight bearing</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>well</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>what happened</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>where it began</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>wo es begann</translation>
    </message>
    <message>
        <source>wind</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>Wind</translation>
    </message>
    <message>
        <source>with an aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mit Hilfsmittel</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>mit Mühe</translation>
    </message>
    <message>
        <source>within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>innerhalb der Wiederholungsstreuung</translation>
    </message>
    <message>
        <source>worse with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>schlechter durch</translation>
    </message>
    <message>
        <source>worse with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>schlechter durch {value}</translation>
    </message>
    <message>
        <source>worst pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>stärkster Schmerz</translation>
    </message>
    <message>
        <source>worst {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>stärkster {value}</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>wrist bone, little-finger side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Handgelenksknochen, Kleinfingerseite</translation>
    </message>
    <message>
        <source>wrist bone, thumb side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>Handgelenksknochen, Daumenseite</translation>
    </message>
    <message>
        <source>wrist crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>Handgelenksfalte</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>gelb</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount} / {shift} cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>{amount} / {shift} cm</translation>
    </message>
    <message>
        <source>{areas} ({reason})</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{areas} ({reason})</translation>
    </message>
    <message>
        <source>{area} % of skin</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>{area} % der Haut</translation>
    </message>
    <message>
        <source>{area} ({reason})</source>
        <extracomment>core/rules/pattern_areas.py</extracomment>
        <translation>{area} ({reason})</translation>
    </message>
    <message>
        <source>{area} ({state})</source>
        <extracomment>ui/compare/compare_places.py</extracomment>
        <translation>{area} ({state})</translation>
    </message>
    <message>
        <source>{area} cm²</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>{area} cm²</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} lie on skin that was not examined on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm², gemalt am {day}, liegen auf Haut, die am {other} nicht untersucht wurde: {so}</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} were painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm², gemalt am {day}, wurden am {other} ohne Qualität gemalt: {so}</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} without a quality have one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm², am {day} ohne Qualität gemalt, haben am {other} eine: {so}</translation>
    </message>
    <message>
        <source>{area} was not examined on {day} ({reason}).</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{area} wurde am {day} nicht untersucht ({reason}).</translation>
    </message>
    <message>
        <source>{area} was not examined on {day}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{area} wurde am {day} nicht untersucht.</translation>
    </message>
    <message>
        <source>{before} → {after} ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>{before} → {after} ({why})</translation>
    </message>
    <message>
        <source>{category} sign: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>{category}, Zeichen: {features}</translation>
    </message>
    <message>
        <source>{category} symptom: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>{category}, Symptom: {features}</translation>
    </message>
    <message>
        <source>{celsius} °C</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{celsius} °C</translation>
    </message>
    <message>
        <source>{change} points: at least {real}, a real change (95 %) in adults.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>{change} Punkte: mindestens {real}, eine tatsächliche Änderung (95 %) bei Erwachsenen.</translation>
    </message>
    <message>
        <source>{change} points: less than {real}, as repeated scoring alone can give.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>{change} Punkte: weniger als {real}, wie es schon wiederholtes Bewerten ergeben kann.</translation>
    </message>
    <message>
        <source>{cm} cm</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm</translation>
    </message>
    <message>
        <source>{cm} cm above {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>{cm} cm über {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm below {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>{cm} cm unter {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm {side}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{cm} cm {side}</translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm above</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm, {at} cm oberhalb</translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm below</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm, {at} cm unterhalb</translation>
    </message>
    <message>
        <source>{day}, {clock}, visit {n}</source>
        <extracomment>core/visit_days.py</extracomment>
        <translation>{day}, {clock}, Besuch {n}</translation>
    </message>
    <message>
        <source>{fahrenheit} °F</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{fahrenheit} °F</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <extracomment>core/notices.py …</extracomment>
        <translation>{first}; {rest}</translation>
    </message>
    <message>
        <source>{head}, {moment}: {findings}.</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{head}, {moment}: {findings}.</translation>
    </message>
    <message>
        <source>{head}: {findings}.</source>
        <extracomment>core/record/limb_sentences.py …</extracomment>
        <translation>{head}: {findings}.</translation>
    </message>
    <message>
        <source>{inner} minus {outer} {value}</source>
        <extracomment>core/record/delta.py</extracomment>
        <translation>{inner} minus {outer} {value}</translation>
    </message>
    <message>
        <source>{items} normal</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>{items} normal</translation>
    </message>
    <message>
        <source>{item} (reported)</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>{item} (berichtet)</translation>
    </message>
    <message>
        <source>{item} is present. This is not expected.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{item} liegt vor. Das ist nicht zu erwarten.</translation>
    </message>
    <message>
        <source>{item} “{value}”</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>{item} „{value}“</translation>
    </message>
    <message>
        <source>{item}, {limb}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{item}, {limb}: {usual} ist zusammen mit etwas anderem gewählt.</translation>
    </message>
    <message>
        <source>{item}, {limb}: {value}. This is not expected.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{item}, {limb}: {value}. Das ist nicht zu erwarten.</translation>
    </message>
    <message>
        <source>{item}: a number from {low} to {high} is meant.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{item}: Gemeint ist eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{item}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{item}: {usual} ist zusammen mit etwas anderem gewählt.</translation>
    </message>
    <message>
        <source>{label}, chosen by {by}: {reason}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>{label}, gewählt von {by}: {reason}</translation>
    </message>
    <message>
        <source>{label}, confirmed by {by}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>{label}, bestätigt von {by}</translation>
    </message>
    <message>
        <source>{label}: as before ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>{label}: wie zuvor ({why})</translation>
    </message>
    <message>
        <source>{layer} by area, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation>{layer} nach Region, {unit}</translation>
    </message>
    <message>
        <source>{layer} is painted on {day} only; on {other} skin that was examined is free of it.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>{layer} ist nur am {day} gemalt; am {other} ist untersuchte Haut frei davon.</translation>
    </message>
    <message>
        <source>{layer} was carried forward to {day} and not confirmed: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{layer} wurde auf den {day} übernommen und nicht bestätigt: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>{layer}: border above {mark}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{layer}: Grenze über {mark}</translation>
    </message>
    <message>
        <source>{layer}: highest intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: höchste Stärke</translation>
    </message>
    <message>
        <source>{layer}: mean intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: mittlere Stärke</translation>
    </message>
    <message>
        <source>{layer}: mean where rated at both visits</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: Mittelwert, wo bei beiden Besuchen eingestuft</translation>
    </message>
    <message>
        <source>{layer}: not rated</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: nicht eingestuft</translation>
    </message>
    <message>
        <source>{layer}: nothing painted at either visit.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: bei keinem Besuch etwas gemalt.</translation>
    </message>
    <message>
        <source>{layer}: nothing that can be compared.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: nichts Vergleichbares.</translation>
    </message>
    <message>
        <source>{layer}: {areas} and 1 more area.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: {areas} und 1 weitere Region.</translation>
    </message>
    <message>
        <source>{layer}: {areas} and {n} more areas.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: {areas} und {n} weitere Regionen.</translation>
    </message>
    <message>
        <source>{layer}: {areas}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: {areas}.</translation>
    </message>
    <message>
        <source>{layer}: {value}</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: {value}</translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side suggests a temperature sign; the examiner ticks it.</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>{limb} {delta} gegenüber der anderen Seite spricht für ein Temperaturzeichen; der Untersucher kreuzt es an.</translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side, {moment}: tick or refuse a temperature change.</source>
        <extracomment>core/rules/pattern_delta.py</extracomment>
        <translation>{limb} {delta} gegenüber der anderen Seite, {moment}: Temperaturveränderung ankreuzen oder ablehnen.</translation>
    </message>
    <message>
        <source>{limb}, along the skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{limb}, entlang der Haut</translation>
    </message>
    <message>
        <source>{limb}: bears full weight, yet the strength of the {joint} is {grade} of 5.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: volle Belastung, die Kraft ({joint}) ist jedoch {grade} von 5.</translation>
    </message>
    <message>
        <source>{limb}: cannot bear weight, yet walks without an aid.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: Belastung nicht möglich, geht jedoch ohne Hilfsmittel.</translation>
    </message>
    <message>
        <source>{limb}: feels {felt}, yet measures {delta} against the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: fühlt sich {felt} an, misst jedoch {delta} gegenüber der anderen Seite.</translation>
    </message>
    <message>
        <source>{limb}: swelling none, yet it measures {cm} cm more round the {landmark} than the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: Schwellung keine, misst jedoch {cm} cm mehr Umfang ({landmark}) als die andere Seite.</translation>
    </message>
    <message>
        <source>{limb}: {item}</source>
        <extracomment>core/record/names.py</extracomment>
        <translation>{limb}: {item}</translation>
    </message>
    <message>
        <source>{limb}: {item} (reported)</source>
        <extracomment>core/record/names.py</extracomment>
        <translation>{limb}: {item} (berichtet)</translation>
    </message>
    <message>
        <source>{limb}: {row}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>{limb}: {row}</translation>
    </message>
    <message>
        <source>{limb}: {sign}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>{limb}: {sign}</translation>
    </message>
    <message>
        <source>{line} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{line} (Mittelwert aus {n})</translation>
    </message>
    <message>
        <source>{line} (means of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{line} (Mittelwerte aus {n})</translation>
    </message>
    <message>
        <source>{low} to {high} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{low} bis {high} von {most}</translation>
    </message>
    <message>
        <source>{name} ({low} to {high})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <source>{name} is at least {low}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ist mindestens {low}.</translation>
    </message>
    <message>
        <source>{name} is {level}, yet the worst is {worst}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{name} ist {level}, der stärkste jedoch {worst}.</translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{name}, % of skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{name}, % der Haut</translation>
    </message>
    <message>
        <source>{name}, cm²</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{name}, cm²</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <extracomment>core/clinic.py</extracomment>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{n} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation>{n} ({own})</translation>
    </message>
    <message>
        <source>{n} areas were examined at one visit only: {areas}. They are not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{n} Regionen wurden nur bei einem Besuch untersucht: {areas}. Sie gehen nicht in die Änderung der betroffenen Regionen ein.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} Monate</translation>
    </message>
    <message>
        <source>{n} trials of {n} sites, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>{n} Durchgänge an {n} Stellen, nicht wiederholt: Streuung unbekannt</translation>
    </message>
    <message>
        <source>{n} trials, {area}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>{n} Durchgänge, {area}</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} Jahre</translation>
    </message>
    <message>
        <source>{pair}, {site}: right − left</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{pair}, {site}: rechts − links</translation>
    </message>
    <message>
        <source>{row} {word} ({moment})</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>{row} {word} ({moment})</translation>
    </message>
    <message>
        <source>{score}: by version {then} of the rule on {day}, by {now} on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{score}: am {day} nach Version {then} der Regel, am {other} nach {now}: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>{score}: with other settings on {day} than on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{score}: am {day} mit anderen Einstellungen als am {other}: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day} without a quality, has one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % der Haut, am {day} ohne Qualität gemalt, hat am {other} eine: {so}</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was not examined on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % der Haut, gemalt am {day}, wurde am {other} nicht untersucht: {so}</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % der Haut, gemalt am {day}, wurde am {other} ohne Qualität gemalt: {so}</translation>
    </message>
    <message>
        <source>{shown}?</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{shown}?</translation>
    </message>
    <message>
        <source>{site} {value} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{site} {value} (Mittelwert aus {n})</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} pro Woche seit {day}, 95 % zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} pro Woche seit {day}, 95 % zwischen {low} und {high}; „keine Änderung“ würde es ebenso erklären</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} pro Woche seit {day}; aus zwei Daten, keine Unsicherheit angebbar</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} pro Woche seit {day}; aus zwei Daten, keine Unsicherheit angebbar; „keine Änderung“ würde es ebenso erklären</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} pro Woche seit {day}; aus zwei Besuchen, keine Unsicherheit angebbar</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} pro Woche seit {day}; aus zwei Besuchen, keine Unsicherheit angebbar; „keine Änderung“ würde es ebenso erklären</translation>
    </message>
    <message>
        <source>{typed} is too little for °F.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{typed} ist zu wenig für °F.</translation>
    </message>
    <message>
        <source>{typed} is too much for °C.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{typed} ist zu viel für °C.</translation>
    </message>
    <message>
        <source>{value} (mean of {n})</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{value} (Mittelwert aus {n})</translation>
    </message>
    <message>
        <source>{value} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation>{value} ({own})</translation>
    </message>
    <message>
        <source>{value} missed in a month</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{value} Fehlzeit im Monat</translation>
    </message>
    <message>
        <source>{value} of sleep</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{value} Schlaf</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{value} von {most}</translation>
    </message>
    <message>
        <source>{where} {then} → {now} % of skin ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} {then} → {now} % der Haut ({change})</translation>
    </message>
    <message>
        <source>{where} {then} → {now} cm² ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} {then} → {now} cm² ({change})</translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where}: {share_then} → {share_now} % der Haut ({share_change}).</translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}); {then} → {now} cm² at the later size.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where}: {share_then} → {share_now} % der Haut ({share_change}); {then} → {now} cm² bei späterer Körpergröße.</translation>
    </message>
    <message>
        <source>{where}: {then} → {now} cm² ({change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where}: {then} → {now} cm² ({change}).</translation>
    </message>
    <message>
        <source>°C</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>°C</translation>
    </message>
    <message>
        <source>°F</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>°F</translation>
    </message>
    <message>
        <source>“{key}” is not known to this release. It is kept as it is.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>„{key}“ ist dieser Programmversion nicht bekannt. Es bleibt unverändert erhalten.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>of {0} areas</source>
        <extracomment>ui/map/count_button.py</extracomment>
        <translation>von {0} Regionen</translation>
    </message>
</context>
<context>
    <name>CountPopover</name>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Betroffene Regionen</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>Also for new visits</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Auch für neue Besuche</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Borders of the areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Regionsgrenzen</translation>
    </message>
    <message>
        <source>Borders on the figure</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Grenzen auf der Figur</translation>
    </message>
    <message>
        <source>Count by</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>Count by another scheme</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Nach anderem Schema zählen</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Ebenen, die zählen</translation>
    </message>
    <message>
        <source>Mark the rest examined and free</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Rest als untersucht und frei kennzeichnen</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain or allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Schmerz oder Allodynie</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>1 layer not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation>1 Ebene nicht bestätigt</translation>
    </message>
    <message>
        <source>{0} layers not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation>{0} Ebenen nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>CountTotals</name>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/count_totals.py</extracomment>
        <translation>{0} % der Haut</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>chosen</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/track_painting.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>früher</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>Course over all visits</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation>Verlauf über alle Besuche</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation>Bei keinem Besuch vorhanden.</translation>
    </message>
</context>
<context>
    <name>CourseMaps</name>
    <message>
        <source>Affected at {0} of {1} visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Betroffen bei {0} von {1} Besuchen</translation>
    </message>
    <message>
        <source>Affected, never rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Betroffen, nie eingestuft</translation>
    </message>
    <message>
        <source>At most: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Höchstens: {0}</translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Übernommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Größere Karten</translation>
    </message>
    <message>
        <source>Map over all visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Karte über alle Besuche</translation>
    </message>
    <message>
        <source>Mean intensity over the visits that rated it</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Mittlere Stärke über die Besuche, die sie einstuften</translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Nie untersucht</translation>
    </message>
    <message>
        <source>Never examined: not comparable</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Nie untersucht: nicht vergleichbar</translation>
    </message>
    <message>
        <source>No map at this visit</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Keine Karte bei diesem Besuch</translation>
    </message>
    <message>
        <source>No visit has rated this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Kein Besuch hat dies eingestuft.</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Bei keinem Besuch vorhanden.</translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Nicht getestet: {0}</translation>
    </message>
    <message>
        <source>Not told: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Nicht angegeben: {0}</translation>
    </message>
    <message>
        <source>Over {0} of {1} visits; the others say nothing of it.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Über {0} von {1} Besuchen; die anderen sagen dazu nichts.</translation>
    </message>
    <message>
        <source>Over {0} visits. Point at skin for its numbers.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Über {0} Besuche. Auf Haut zeigen für ihre Zahlen.</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Kleinere Karten</translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Mit einem Reiz getestet</translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Besuche damit, von denen, bei welchen die Haut untersucht wurde</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>{0} · mean intensity {1}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>{0} · mittlere Stärke {1}</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Charts</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Each visit</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Jeder Besuch</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How strong</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>Only pain has an intensity.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Nur Schmerz hat eine Stärke.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Tap another visit to compare.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Zum Vergleichen einen weiteren Besuch antippen.</translation>
    </message>
    <message>
        <source>Tap two visits to compare them.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Zum Vergleichen zwei Besuche antippen.</translation>
    </message>
    <message>
        <source>The visit of {0} is left out. {1}</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Der Besuch vom {0} ist ausgelassen. {1}</translation>
    </message>
</context>
<context>
    <name>CourseStrip</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>Fold the visits away</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>Besuche einklappen</translation>
    </message>
    <message>
        <source>Show the visits over time</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>Besuche im Zeitverlauf zeigen</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>{0} Besuche</translation>
    </message>
</context>
<context>
    <name>CourseTrack</name>
    <message>
        <source>Earlier</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Visits over time</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Besuche im Zeitverlauf</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>{0} Besuche</translation>
    </message>
</context>
<context>
    <name>DeltaLabel</name>
    <message>
        <source>Difference right minus left: {0}</source>
        <extracomment>ui/parts/delta_label.py</extracomment>
        <translation>Differenz rechts minus links: {0}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>A new passphrase</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>An earlier Painmap wrote this file, and anybody can read it. It is encrypted now, before it is opened; every row is compared, then the plain one is removed. An expert may find removed files on this disk until it is written over.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Ein früheres Painmap hat diese Datei geschrieben, und jeder kann sie lesen. Sie wird jetzt vor dem Öffnen verschlüsselt; jede Zeile wird verglichen, dann wird die unverschlüsselte Datei entfernt. Fachkundige können entfernte Dateien auf diesem Laufwerk finden, bis es überschrieben ist.</translation>
    </message>
    <message>
        <source>Beside it lie copies that are still plain: {0}. Remove them once you have seen that everything is here.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Daneben liegen noch unverschlüsselte Kopien: {0}. Entfernen Sie sie, sobald Sie gesehen haben, dass hier alles vorhanden ist.</translation>
    </message>
    <message>
        <source>Encrypt and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Verschlüsseln und öffnen</translation>
    </message>
    <message>
        <source>Encrypt this file</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Diese Datei verschlüsseln</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/door_restoring.py</extracomment>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept: {0}.</source>
        <extracomment>ui/trust/door_restoring.py</extracomment>
        <translation>Wiederhergestellt. Die beschädigte Datei bleibt erhalten: {0}.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Festlegen und öffnen</translation>
    </message>
    <message>
        <source>The code opens the file. Choose a new passphrase for yourself.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Der Code öffnet die Datei. Wählen Sie für sich eine neue Passphrase.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Fläche nach Speichen</translation>
    </message>
    <message>
        <source>Assent</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Autonomic sign</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Autonomes Zeichen</translation>
    </message>
    <message>
        <source>Change who drew it</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Ändern, wer gezeichnet hat</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Changed in another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>In anderem Fenster geändert</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Choose pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Muster wählen</translation>
    </message>
    <message>
        <source>Clear {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>{0} leeren</translation>
    </message>
    <message>
        <source>Confirm carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Übernommene Ebenen bestätigen</translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Anamnese bestätigen</translation>
    </message>
    <message>
        <source>Confirm pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Muster bestätigen</translation>
    </message>
    <message>
        <source>Copy of the signed version</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Kopie der unterschriebenen Version</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Kopieren nach {0}</translation>
    </message>
    <message>
        <source>Count as the clinic does</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Zählen wie die Klinik</translation>
    </message>
    <message>
        <source>Count by layers</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Nach Ebenen zählen</translation>
    </message>
    <message>
        <source>Delete area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Fläche nach Speichen löschen</translation>
    </message>
    <message>
        <source>Draw border</source>
        <extracomment>ui/borders/border_edits.py</extracomment>
        <translation>Grenze zeichnen</translation>
    </message>
    <message>
        <source>Draw border {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Grenze zeichnen: {0}</translation>
    </message>
    <message>
        <source>Drop carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Übernommene Ebenen verwerfen</translation>
    </message>
    <message>
        <source>Erase {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>{0} radieren</translation>
    </message>
    <message>
        <source>Everything else on this limb normal</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Alles andere an dieser Gliedmaße normal</translation>
    </message>
    <message>
        <source>Fill {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>{0} füllen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>History of the last visit</source>
        <extracomment>core/record/history.py</extracomment>
        <translation>Anamnese des letzten Besuchs</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Kept from another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Aus anderem Fenster behalten</translation>
    </message>
    <message>
        <source>Lasso {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Lasso: {0}</translation>
    </message>
    <message>
        <source>Limb</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Gliedmaße</translation>
    </message>
    <message>
        <source>Lock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Ebene sperren</translation>
    </message>
    <message>
        <source>Mark the rest examined, free</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Rest als untersucht, frei kennzeichnen</translation>
    </message>
    <message>
        <source>Measured limb length</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Gemessene Gliedmaßenlänge</translation>
    </message>
    <message>
        <source>Mirror {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>{0} spiegeln</translation>
    </message>
    <message>
        <source>Move to the other side: {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Auf die andere Seite: {0}</translation>
    </message>
    <message>
        <source>Move trials to the other side</source>
        <extracomment>core/trial_sides.py</extracomment>
        <translation>Durchgänge auf die andere Seite verschieben</translation>
    </message>
    <message>
        <source>Note on a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Notiz zu einer Ebene</translation>
    </message>
    <message>
        <source>Note on a zone</source>
        <extracomment>core/zone_notes.py</extracomment>
        <translation>Notiz zu einer Zone</translation>
    </message>
    <message>
        <source>Paint by a script</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Durch ein Skript gemalt</translation>
    </message>
    <message>
        <source>Paint {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>{0} malen</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>In {0} einfügen</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Settings of the sheets</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Einstellungen der Bögen</translation>
    </message>
    <message>
        <source>Start from the last visit</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Vom letzten Besuch ausgehen</translation>
    </message>
    <message>
        <source>Take decision back</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Threshold of a variable border</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Schwelle einer variablen Grenze</translation>
    </message>
    <message>
        <source>Unlock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Ebene entsperren</translation>
    </message>
    <message>
        <source>Zone of the trials</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Zone der Durchgänge</translation>
    </message>
</context>
<context>
    <name>EditPatientForm</name>
    <message>
        <source>Edit patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Patient bearbeiten</translation>
    </message>
    <message>
        <source>Save patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Patient speichern</translation>
    </message>
    <message>
        <source>Saved in another window meanwhile: {0}. Save again to put your words in its place.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Inzwischen in einem anderen Fenster gespeichert: {0}. Speichern Sie erneut, um Ihre Eingabe an die Stelle zu setzen.</translation>
    </message>
    <message>
        <source>The corrections to this patient are not saved yet.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Die Korrekturen zu diesem Patienten sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is a visit before this date of birth.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Vor diesem Geburtsdatum gibt es einen Besuch.</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Also affected</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>Auch betroffen</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>Auch:</translation>
    </message>
    <message>
        <source>Closer:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>Näher:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>und 1 weitere</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Show the audit</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>The recovery code was used: {0}.</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>Der Wiederherstellungscode wurde verwendet: {0}.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Warum es nicht warten kann</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Im Notfall schreiben</translation>
    </message>
    <message>
        <source>You can write now. Who, when and why is in the audit.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Sie können jetzt schreiben. Wer, wann und warum steht im Protokoll.</translation>
    </message>
    <message>
        <source>You may only look. In an emergency you can write: the reason is kept in the audit under your name, for good. It holds till you lock or leave.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Sie dürfen nur ansehen. Im Notfall können Sie schreiben: Der Grund wird dauerhaft unter Ihrem Namen im Protokoll aufbewahrt. Das gilt, bis Sie sperren oder sich abmelden.</translation>
    </message>
    <message>
        <source>why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>warum es nicht warten kann</translation>
    </message>
    <message>
        <source>{0} could write in an emergency: {1}. “{2}”</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>{0} konnte im Notfall schreiben: {1}. „{2}“</translation>
    </message>
    <message>
        <source>{0} emergencies since you were last here. The last: {1}</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>{0} Notfälle, seit Sie zuletzt hier waren. Der letzte: {1}</translation>
    </message>
</context>
<context>
    <name>ErrorRelay</name>
    <message>
        <source>Copy the report</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The exam is on disk.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>In Painmap ist etwas schiefgegangen. Die Untersuchung ist gespeichert.</translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The last changes are not on disk yet.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>In Painmap ist etwas schiefgegangen. Die letzten Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The report is copied. It names no patient.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Der Bericht ist kopiert. Er nennt keinen Patienten.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Again {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Erneut {0}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>By the settings it was signed with: Δ in colour around {0}, remarks from {1} and {2} cm, checklist of {3} lines.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Nach den Einstellungen bei der Unterschrift: Δ farbig ab etwa {0}, Hinweise ab {1} und {2} cm, Checkliste mit {3} Zeilen.</translation>
    </message>
    <message>
        <source>Colours, remarks and checklist by the settings that come along: none were kept.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Farben, Hinweise und Checkliste nach den mitgelieferten Einstellungen: Es wurden keine aufbewahrt.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Erneut auswerten</translation>
    </message>
    <message>
        <source>Evaluated {0} by {1}, as the rules and settings were then.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Ausgewertet am {0} von {1}, nach den damaligen Regeln und Einstellungen.</translation>
    </message>
    <message>
        <source>Evaluation shown</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Gezeigte Auswertung</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Unterschrieben {0}</translation>
    </message>
    <message>
        <source>This visit was signed without an evaluation: nothing is worked out by itself.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Dieser Besuch wurde ohne Auswertung unterschrieben: Nichts wird von selbst berechnet.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Minuten je Mal</translation>
    </message>
    <message>
        <source>New event</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Bitte geben Sie ein Datum ein, etwa {0}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Times a week</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tolerated</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Vertragen</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is typed about an event is not saved yet.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Was zu einem Ereignis eingegeben wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Wo am Körper</translation>
    </message>
    <message>
        <source>goes on</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>in a few words</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>in wenigen Worten</translation>
    </message>
    <message>
        <source>the same day</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>am selben Tag</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Added: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>No event yet. Treatments, flares and goals stand under every trend.</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Noch kein Ereignis. Behandlungen, Schübe und Ziele stehen unter jedem Trend.</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Show trends</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Trends zeigen</translation>
    </message>
    <message>
        <source>Therapy over time</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Therapie im Zeitverlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ExamScreen</name>
    <message>
        <source>History</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Gliedmaßen</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>DICOM-Dateien</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>FHIR</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>FHIR bundles</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>FHIR-Bundles</translation>
    </message>
    <message>
        <source>Findings alone</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Nur Befunde</translation>
    </message>
    <message>
        <source>For mail: the PDF opens with its passphrase alone. Tell it by another way, such as by telephone. Painmap does not keep it.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Für E-Mail: Das PDF öffnet sich nur mit seiner Passphrase. Teilen Sie sie auf anderem Weg mit, etwa am Telefon. Painmap bewahrt sie nicht auf.</translation>
    </message>
    <message>
        <source>For the clinic&apos;s own system: findings, scores, drawn zones, therapy and who signed, as a FHIR R4 bundle. A draft goes out as preliminary.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Für das System der Klinik: Befunde, Scores, gezeichnete Zonen, Therapie und wer unterschrieben hat, als FHIR-R4-Bundle. Ein Entwurf geht als vorläufig hinaus.</translation>
    </message>
    <message>
        <source>For the clinic&apos;s picture archive: the report as a DICOM file with the patient&apos;s name, number and date of birth.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Für das Bildarchiv der Klinik: der Bericht als DICOM-Datei mit Name, Nummer und Geburtsdatum des Patienten.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Open archive</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Offenes Archiv</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>PDF with a passphrase</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>PDF mit Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the PDF</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Passphrase des PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written to {0}.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Die Datei konnte nicht nach {0} geschrieben werden.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Geben Sie die Passphrase zweimal ein.</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>What goes along</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>With map, page and photos</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Mit Karte, Seite und Fotos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Geschrieben: {0}</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>unterschrieben</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Both feet were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Beide Füße waren gleich warm.</translation>
    </message>
    <message>
        <source>Both hands were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Beide Hände waren gleich warm.</translation>
    </message>
    <message>
        <source>Its upper edge is where it was.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Der obere Rand ist, wo er war.</translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm closer to the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Der obere Rand liegt {0} cm weiter in Richtung {1} als vorher, jetzt {2} cm entfernt von: {3}.</translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm further from the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Der obere Rand liegt {0} cm weiter weg von der Seite „{1}“ als vorher, jetzt {2} cm entfernt von: {3}.</translation>
    </message>
    <message>
        <source>Marked before and not now: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Nicht mehr eingezeichnet: {0}.</translation>
    </message>
    <message>
        <source>Marked now and not before: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Neu eingezeichnet: {0}.</translation>
    </message>
    <message>
        <source>More was marked; it is in the full report.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Mehr Eingezeichnetes steht im vollständigen Bericht.</translation>
    </message>
    <message>
        <source>Not everything was looked at on both days: {0}. There we cannot tell.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Nicht alles wurde an beiden Tagen angesehen: {0}. Dort können wir nichts sagen.</translation>
    </message>
    <message>
        <source>Nothing was marked on the figure at this visit.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Bei diesem Besuch wurde nichts auf der Figur eingezeichnet.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10, as at the visit before.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>An den meisten Tagen Schmerz {0} von 10, wie beim Besuch davor.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>An den meisten Tagen war der Schmerz {0} von 10.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10; at the visit before it was a {1}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>An den meisten Tagen Schmerz {0} von 10, beim Besuch davor {1}.</translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>That is a little larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist etwas größer als vorher.</translation>
    </message>
    <message>
        <source>That is a little smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist etwas kleiner als vorher.</translation>
    </message>
    <message>
        <source>That is about as large as before. Tests on one day also differ a little.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist etwa so groß wie vorher. Auch Tests am selben Tag unterscheiden sich ein wenig.</translation>
    </message>
    <message>
        <source>That is about {0} as large as before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist etwa {0} so groß wie vorher.</translation>
    </message>
    <message>
        <source>That is about {0} larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist etwa um {0} größer als vorher.</translation>
    </message>
    <message>
        <source>That is about {0} smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist etwa um {0} kleiner als vorher.</translation>
    </message>
    <message>
        <source>That is much smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Das ist viel kleiner als vorher.</translation>
    </message>
    <message>
        <source>The figures show what {0} and the examiner marked on the skin. They do not say why it is so. Ask us whatever is unclear.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Die Figuren zeigen, was {0} und der Untersucher eingezeichnet haben, nicht warum es so ist. Fragen Sie uns, wenn etwas unklar ist.</translation>
    </message>
    <message>
        <source>The left foot was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Der linke Fuß war {0} kühler als der rechte.</translation>
    </message>
    <message>
        <source>The left hand was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Die linke Hand war {0} kühler als die rechte.</translation>
    </message>
    <message>
        <source>The right foot was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Der rechte Fuß war {0} kühler als der linke.</translation>
    </message>
    <message>
        <source>The right hand was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Die rechte Hand war {0} kühler als die linke.</translation>
    </message>
    <message>
        <source>Visit: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>Besuch: {0}</translation>
    </message>
    <message>
        <source>Visits: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>Besuche: {0}</translation>
    </message>
    <message>
        <source>We cannot compare {0} at these two visits.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Bei diesen beiden Besuchen lässt sich nicht vergleichen, {0}.</translation>
    </message>
    <message>
        <source>What changed since {0}</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Was sich seit dem {0} geändert hat</translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ein Fünftel</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>a small spot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ein kleiner Fleck</translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ein Zehntel</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>about a quarter of a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>etwa eine viertel Hand</translation>
    </message>
    <message>
        <source>about half a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>etwa eine halbe Hand</translation>
    </message>
    <message>
        <source>about one hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>etwa eine Hand</translation>
    </message>
    <message>
        <source>about {0} hands</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>etwa {0} Hände</translation>
    </message>
    <message>
        <source>belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>between the legs</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>zwischen den Beinen</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linkes Gesäß</translation>
    </message>
    <message>
        <source>left ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linkes Ohr</translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linker Ellenbogen</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>left forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linker Unterarm</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linke Hüfte</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linker Unterschenkel</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linke Schulter</translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linker Oberschenkel</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linker Oberarm</translation>
    </message>
    <message>
        <source>left wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>linkes Handgelenk</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>lower belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Unterbauch</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Rückenmitte</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>one more place</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>eine weitere Stelle</translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechtes Gesäß</translation>
    </message>
    <message>
        <source>right ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechtes Ohr</translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechter Ellenbogen</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <source>right forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechter Unterarm</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechter Unterschenkel</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechte Schulter</translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechter Oberschenkel</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechter Oberarm</translation>
    </message>
    <message>
        <source>right wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rechtes Handgelenk</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>damals</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>what is marked as “{0}”</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>was als „{0}“ eingezeichnet ist</translation>
    </message>
    <message>
        <source>where a gentle pinch of the skin hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo leichtes Kneifen der Haut schmerzt</translation>
    </message>
    <message>
        <source>where a light touch hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo eine leichte Berührung schmerzt</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo es schmerzt</translation>
    </message>
    <message>
        <source>where it is swollen</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo es geschwollen ist</translation>
    </message>
    <message>
        <source>where pressing hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo Drücken schmerzt</translation>
    </message>
    <message>
        <source>where something cold hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo etwas Kaltes schmerzt</translation>
    </message>
    <message>
        <source>where the skin has another colour</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo die Haut eine andere Farbe hat</translation>
    </message>
    <message>
        <source>where the skin is cooler or warmer</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo die Haut kühler oder wärmer ist</translation>
    </message>
    <message>
        <source>where the skin sweats more or less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo die Haut mehr oder weniger schwitzt</translation>
    </message>
    <message>
        <source>where the touch of a finger hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo die Berührung mit einem Finger schmerzt</translation>
    </message>
    <message>
        <source>where the touch of a soft brush hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo Berühren mit einem weichen Pinsel schmerzt</translation>
    </message>
    <message>
        <source>where the touch of a thin thread hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo die Berührung mit einem dünnen Faden schmerzt</translation>
    </message>
    <message>
        <source>where the touch of cotton wool hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo Berühren mit Watte schmerzt</translation>
    </message>
    <message>
        <source>where touch is felt less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>wo Berührung weniger gespürt wird</translation>
    </message>
    <message>
        <source>{0} (DRAFT)</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>{0} (ENTWURF)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/family_page.py …</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} more places</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>{0} weitere Stellen</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0}: not found then, {1} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: damals nicht gefunden, jetzt {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} then and now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: {1} damals und jetzt.</translation>
    </message>
    <message>
        <source>{0}: {1} then, no longer found now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: damals {1}, jetzt nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: damals {1}, jetzt {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}, as large as {2}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: {1}, so groß wie {2}.</translation>
    </message>
    <message>
        <source>“Hand” means {0}’s own hand, palm and fingers.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>„Hand“ meint die eigene Hand von {0}, Handfläche und Finger.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A clinic on a server</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Eine Klinik auf einem Server</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It documents and counts; it does not diagnose.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Es dokumentiert und zählt; es stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>Maps where it hurts on the skin of a body, visit by visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Kartiert, wo es auf der Haut eines Körpers schmerzt, Besuch für Besuch.</translation>
    </message>
    <message>
        <source>Open an existing one</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Vorhandene öffnen</translation>
    </message>
    <message>
        <source>Painmap files</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Painmap-Dateien</translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Bitte geben Sie Ihren Namen ein: Er wird bei jedem Besuch vermerkt.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a clinic file</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Klinikdatei anlegen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The sample is kept in a file of its own.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Das Beispiel liegt in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The sample patient is being made …</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Der Beispielpatient wird angelegt …</translation>
    </message>
    <message>
        <source>Try with a sample patient</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Mit Beispielpatient ausprobieren</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>wie es auf Ausdrucken stehen soll</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Kommentar des Untersuchers</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Map, front and back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Karte, vorn und hinten</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Noch nichts erfasst.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Dieser Besuch</translation>
    </message>
    <message>
        <source>{0}, {1}. Examiner: {2}. Reports: {3}.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>{0}, {1}. Untersucher: {2}. Angaben von: {3}.</translation>
    </message>
    <message>
        <source>{0}: outer, front, inner, back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>{0}: außen, vorn, innen, hinten</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm all of this group: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Alles in dieser Gruppe bestätigen: {0}</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Mehr: {0}</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>A date, as in {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Ein Datum, wie {0}</translation>
    </message>
    <message>
        <source>Age at the visit</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Alter beim Besuch</translation>
    </message>
    <message>
        <source>Age below, years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Alter unter, Jahre</translation>
    </message>
    <message>
        <source>Age from, years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Alter ab, Jahre</translation>
    </message>
    <message>
        <source>An age lies between 0 and 125 years.</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Ein Alter liegt zwischen 0 und 125 Jahren.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Visits from</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Besuche ab</translation>
    </message>
    <message>
        <source>Visits to</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Besuche bis</translation>
    </message>
    <message>
        <source>age {0} to below {1} years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Alter {0} bis unter {1} Jahre</translation>
    </message>
    <message>
        <source>all signed visits</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>alle unterschriebenen Besuche</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>below {0} years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>unter {0} Jahre</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>ab {0}</translation>
    </message>
    <message>
        <source>from {0} years on</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>ab {0} Jahren</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Back to the exam</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Zurück zur Untersuchung</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>An Patient geben</translation>
    </message>
    <message>
        <source>How much does it hurt there? 1 is a little, 10 is the most.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Wie stark tut es dort weh? 1 ist ein wenig, 10 ist am meisten.</translation>
    </message>
    <message>
        <source>How much it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Wie stark es wehtut</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Neue PIN festlegen</translation>
    </message>
    <message>
        <source>Show where it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The patient sees the body and the pain of today, no name and nothing else. Only the PIN brings the exam back. What is drawn is marked as drawn by the patient.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Der Patient sieht den Körper und den heutigen Schmerz, keinen Namen und nichts anderes. Nur die PIN bringt die Untersuchung zurück. Was gezeichnet wird, ist als vom Patienten gezeichnet gekennzeichnet.</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Whole body</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>broad</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>breit</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>fein</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>mittel</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Before a PIN is set.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Bevor eine PIN gesetzt wird.</translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>PIN oder Passphrase wählen</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Dieser Besuch ist unterschrieben. Er kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Sie dürfen diesen Besuch ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>Your PIN till now</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Ihre bisherige PIN</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>{0} ist gesperrt. Entsperren Sie unter ⋯ in der Zeile.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draft · look only</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Entwurf · nur ansehen</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Besuch {0} · {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Kommentar des Untersuchers</translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Anamnese bestätigen</translation>
    </message>
    <message>
        <source>In italics: as answered on {0}, until you tap it or confirm its group.</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Kursiv: wie am {0} beantwortet, bis Sie es antippen oder die Gruppe bestätigen.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Wer berichtet</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Hide what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Add</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {0} new</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} neue hinzufügen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Is it this one? {0}</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ist es dieser? {0}</translation>
    </message>
    <message>
        <source>It is this one</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Es ist dieser</translation>
    </message>
    <message>
        <source>FHIR, archives</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>FHIR, Archive</translation>
    </message>
    <message>
        <source>Name, date of birth, sex and number come from the clinic&apos;s system, as FHIR Patient resources. An archive of Painmap brings a patient with all visits. Nobody is taken over without a press.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Name, Geburtsdatum, Geschlecht und Nummer kommen aus dem Kliniksystem, als FHIR-Patient-Ressourcen. Ein Archiv von Painmap bringt einen Patienten mit allen Besuchen. Niemand wird ohne Tastendruck übernommen.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Patients from a file</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Patienten aus einer Datei</translation>
    </message>
    <message>
        <source>Somebody else: add</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Jemand anderes: hinzufügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>These files are left as they are.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Diese Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watched: {0}</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Beobachtet: {0}</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>{0} are here already.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} sind schon da.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>A number, please.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Bitte eine Zahl.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Andere Instrumente</translation>
    </message>
    <message>
        <source>Painmap neither asks nor computes these: type in their totals.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Painmap erfragt und berechnet diese nicht: Geben Sie die Summen ein.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Today&apos;s backup could not be made. {0}</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation>Die heutige Sicherung konnte nicht angelegt werden. {0}</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made, and it opens.</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation>Die heutige Sicherung ist angelegt und lässt sich öffnen.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Ziffernfeld</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <extracomment>ui/parts/languages.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Painmap is in {0} from its next start.</source>
        <extracomment>ui/parts/languages.py</extracomment>
        <translation>Ab dem nächsten Start ist Painmap auf {0}.</translation>
    </message>
</context>
<context>
    <name>LayerFoot</name>
    <message>
        <source>1 layer carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>1 Ebene übernommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>More layers</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Weitere Ebenen</translation>
    </message>
    <message>
        <source>{0} layers carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>{0} Ebenen übernommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>{0} not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>{0} nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>LayerLegend</name>
    <message>
        <source>Layers on the map</source>
        <extracomment>ui/paper/layer_legend.py</extracomment>
        <translation>Ebenen auf der Karte</translation>
    </message>
</context>
<context>
    <name>LayerLines</name>
    <message>
        <source>(with the device in hand)</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>(mit dem Gerät in der Hand)</translation>
    </message>
    <message>
        <source>drawn by: {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>gezeichnet von: {0}</translation>
    </message>
    <message>
        <source>intensity {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>Stärke {0}</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
    <message>
        <source>{0} {1} cm², {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} {1} cm², {2} % der Haut</translation>
    </message>
    <message>
        <source>{0} {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} {2} % der Haut</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Clear this layer</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Diese Ebene leeren</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>Drop: not there any more</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Verwerfen: nicht mehr da</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Paint an area from a list …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Region aus einer Liste malen …</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Name of the clinic&apos;s own layer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Name der klinikeigenen Ebene</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Outline of the last visit, {0}: dashed, never counted</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Umriss des letzten Besuchs, {0}: gestrichelt, nie gezählt</translation>
    </message>
    <message>
        <source>Own layer …</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Eigene Ebene …</translation>
    </message>
    <message>
        <source>The last visit, {0}, has no {1} to outline</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Der letzte Besuch, {0}, hat nichts zum Umreißen: {1}</translation>
    </message>
    <message>
        <source>carried from {0}</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>übernommen vom {0}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>{0} % der Haut</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>{0} bestätigen</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Mehr zu {0}</translation>
    </message>
    <message>
        <source>Show or hide {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>{0} ein- oder ausblenden</translation>
    </message>
    <message>
        <source>{0} · key {1}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>{0} · Taste {1}</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Carried from {0}, not confirmed and not counted: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Übernommen vom {0}, nicht bestätigt und nicht gezählt: {1}.</translation>
    </message>
    <message>
        <source>Confirmed to be as on {0}: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Bestätigt wie am {0}: {1}.</translation>
    </message>
    <message>
        <source>Note on a zone of {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Notiz zu einer Zone von {0}: {1}</translation>
    </message>
    <message>
        <source>Note on {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Notiz zu {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close without it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Ohne dies schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The clinic&apos;s server is away. The last changes are kept on this computer, encrypted, and are sent when you open the clinic again here.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Der Server der Klinik ist nicht erreichbar. Die letzten Änderungen sind auf diesem Computer verschlüsselt aufbewahrt und werden gesendet, wenn Sie die Klinik hier wieder öffnen.</translation>
    </message>
    <message>
        <source>The last changes are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Die letzten Änderungen sind noch nicht gespeichert. Painmap versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>LengthSheet</name>
    <message>
        <source>Measured limb length</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>Gemessene Gliedmaßenlänge</translation>
    </message>
    <message>
        <source>Taped length. Levels on this limb are told by it instead of by the height.</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>Mit dem Maßband gemessene Länge. Höhen an dieser Gliedmaße werden danach statt nach der Körpergröße angegeben.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>LimbFigure</name>
    <message>
        <source>Arms, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>Arme, vorn und hinten</translation>
    </message>
    <message>
        <source>Legs, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>Beine, vorn und hinten</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation>Zeigefinger</translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation>Kleinfinger</translation>
    </message>
</context>
<context>
    <name>LimbGroups</name>
    <message>
        <source>Elbow straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Ellenbogen überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>ui/limbs/gradient_row.py</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Knee straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Knie überstreckt mehr als 10°</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Little finger bends back beyond 90°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Kleinfinger beugt sich mehr als 90° zurück</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>R: {0} · L: {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>R: {0} · L: {1}</translation>
    </message>
    <message>
        <source>Thumb reaches the forearm</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Daumen erreicht den Unterarm</translation>
    </message>
    <message>
        <source>largest Δ {0}, {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>größtes Δ {0}, {1}</translation>
    </message>
    <message>
        <source>{0} circumference</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} Umfang</translation>
    </message>
    <message>
        <source>{0} circumferences</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} Umfänge</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} normal</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} normal</translation>
    </message>
    <message>
        <source>{0} reported</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} berichtet</translation>
    </message>
    <message>
        <source>{0} site</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} Stelle</translation>
    </message>
    <message>
        <source>{0} sites</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} Stellen</translation>
    </message>
    <message>
        <source>{0} yes of {1} asked</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} ja von {1} erfragten</translation>
    </message>
    <message>
        <source>°{0}, up to three readings and their mean</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>°{0}, bis zu drei Messwerte und ihr Mittelwert</translation>
    </message>
</context>
<context>
    <name>LimbRow</name>
    <message>
        <source>Shown: {0}. Tap for {1}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>Gezeigt: {0}. Tippen für {1}.</translation>
    </message>
    <message>
        <source>There is something under {0}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>Unter {0} ist etwas erfasst.</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>seen now</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>jetzt gesehen</translation>
    </message>
</context>
<context>
    <name>LimbSheet</name>
    <message>
        <source>More sites and findings</source>
        <extracomment>ui/limbs/limb_sheet.py</extracomment>
        <translation>Weitere Stellen und Befunde</translation>
    </message>
</context>
<context>
    <name>LimbsTab</name>
    <message>
        <source>Arms</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Limbs shown</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Gezeigte Gliedmaßen</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Foto entfernt</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The last changes of {0} are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Die letzten Änderungen von {0} sind noch nicht gespeichert. Painmap versucht es weiter.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Wer macht weiter?</translation>
    </message>
    <message>
        <source>{0} · PIN</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>{0} · PIN</translation>
    </message>
    <message>
        <source>{0} · passphrase</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>{0} · Passphrase</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>The exam stays as it is.</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Die Untersuchung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Wer macht weiter?</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Arm</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Cleared {0}</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>{0} geleert</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Leg</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Region malen</translation>
    </message>
    <message>
        <source>Paint where it hurts. Hold Alt to erase.</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Malen Sie, wo es schmerzt. Zum Radieren Alt halten.</translation>
    </message>
    <message>
        <source>Part of the limb</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Teil der Gliedmaße</translation>
    </message>
    <message>
        <source>{0}: choose Allodynia first ({1}).</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>{0}: zuerst Allodynie wählen ({1}).</translation>
    </message>
</context>
<context>
    <name>MeasureCell</name>
    <message>
        <source>above</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>unter</translation>
    </message>
    <message>
        <source>cm, at</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>cm, bei</translation>
    </message>
    <message>
        <source>{0}: above or below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}: über oder unter</translation>
    </message>
    <message>
        <source>{0}: cm from there</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}: cm von dort</translation>
    </message>
</context>
<context>
    <name>MeasuresBar</name>
    <message>
        <source>Height</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Examiner</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Untersucher</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Größe in cm</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>The map of this visit can no longer be read.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Die Karte dieses Besuchs ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This visit was changed in another window; both are now on this map.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Dieser Besuch wurde in einem anderen Fenster geändert; beides ist jetzt auf dieser Karte.</translation>
    </message>
    <message>
        <source>This visit was discarded in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Dieser Besuch wurde in einem anderen Fenster verworfen.</translation>
    </message>
    <message>
        <source>This visit was signed in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Dieser Besuch wurde in einem anderen Fenster unterschrieben.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Values from here</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Werte von hier</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>What you changed is kept in a new draft.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Ihre Änderungen sind in einem neuen Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Wer berichtet</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>drawn by</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>gezeichnet von</translation>
    </message>
    <message>
        <source>examined</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>layers that count</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Ebenen, die zählen</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>set together</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>gemeinsam gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} is {1} in the other window, which stays, and {2} here.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>{0} ist im anderen Fenster {1}, was bleibt, und hier {2}.</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>something is recorded</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation>etwas ist erfasst</translation>
    </message>
</context>
<context>
    <name>NewMeasures</name>
    <message>
        <source>Height</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last: {0} on {1}</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Zuletzt: {0} am {1}</translation>
    </message>
    <message>
        <source>Same as last</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>cm</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>cm</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>{0} cm</translation>
    </message>
    <message>
        <source>{0} kg</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>{0} kg</translation>
    </message>
</context>
<context>
    <name>NewPatientForm</name>
    <message>
        <source>Add patient</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>Patient hinzufügen</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>The new patient is not added yet.</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>Der neue Patient ist noch nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>NewVisitStrip</name>
    <message>
        <source>Body</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Height, weight</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Größe, Gewicht</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Wer berichtet</translation>
    </message>
    <message>
        <source>d MMM yyyy · HH:mm</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>d. MMM yyyy · HH:mm</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>last visit</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>letzter Besuch</translation>
    </message>
</context>
<context>
    <name>NewcomerPage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Bitte geben Sie Ihren Namen ein: Er wird bei jedem Besuch vermerkt.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Tippen Sie zuerst auf Ihren Namen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>wie es auf Ausdrucken stehen soll</translation>
    </message>
</context>
<context>
    <name>NoKeysPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Every backup holds a copy of the keys. Without them, and without the recovery code, nobody can open this file: that is what protects it.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Jede Sicherung enthält eine Kopie der Schlüssel. Ohne sie und ohne den Wiederherstellungscode kann niemand diese Datei öffnen: Das schützt sie.</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Ich habe den Code</translation>
    </message>
    <message>
        <source>The keys are not there</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Die Schlüssel sind nicht da</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/notice.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A number from {0} to {1}, please.</source>
        <extracomment>ui/parts/amount_field.py</extracomment>
        <translation>Bitte eine Zahl von {0} bis {1}.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/overlay.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>First type what is asked above.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Geben Sie zuerst ein, was oben gefragt ist.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN till now, or passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Bisherige PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Passphrase till now</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The PIN opens the lock during the day, and brings the device back from a patient. The passphrase is asked for at the start.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Die PIN öffnet tagsüber die Sperre und holt das Gerät von einem Patienten zurück. Die Passphrase wird beim Start verlangt.</translation>
    </message>
    <message>
        <source>The lock opens with your PIN.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Die Sperre öffnet sich mit Ihrer PIN.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Das waren zwei verschiedene.</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the file and every backup of it.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Wer den Code sieht, kann die Datei und jede Sicherung davon öffnen.</translation>
    </message>
    <message>
        <source>Without a PIN the lock asks for the passphrase.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Ohne PIN verlangt die Sperre die Passphrase.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>at least 4 digits</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>mindestens 4 Ziffern</translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>noch einmal</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>% of skin</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation>% der Haut</translation>
    </message>
    <message>
        <source>% of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>% der Haut: {0}.</translation>
    </message>
    <message>
        <source>1 visit, {0}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>1 Besuch, {0}</translation>
    </message>
    <message>
        <source>5 cm</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>5 cm</translation>
    </message>
    <message>
        <source>95 % between</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>95 % zwischen</translation>
    </message>
    <message>
        <source>AMENDED</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>BERICHTIGT</translation>
    </message>
    <message>
        <source>AMENDED: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>BERICHTIGT: {0}</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Betroffene Regionen</translation>
    </message>
    <message>
        <source>Affected skin, % of skin</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Betroffene Haut, % der Haut</translation>
    </message>
    <message>
        <source>Affected skin, cm²</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Betroffene Haut, cm²</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Areas: {0}, rule {1}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Regionen: {0}, Regel {1}</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Arms then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Arme damals und jetzt</translation>
    </message>
    <message>
        <source>Atlas: cells {0}, regions {1}, bodies {2}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Atlas: Zellen {0}, Regionen {1}, Körper {2}</translation>
    </message>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Körper: {0}</translation>
    </message>
    <message>
        <source>Border of the allodynia {0}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Grenze der Allodynie {0}.</translation>
    </message>
    <message>
        <source>Border of the allodynia, {0}: {1}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Grenze der Allodynie, {0}: {1}.</translation>
    </message>
    <message>
        <source>Border, cm above its landmark</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Grenze, cm über ihrem Bezugspunkt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change over the last stretch</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Änderung im letzten Abschnitt</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Kommentar des Untersuchers</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Vergleich zweier Besuche</translation>
    </message>
    <message>
        <source>Comparison, continued</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Vergleich, Fortsetzung</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>ui/paper/page_comment.py …</extracomment>
        <translation>Fortsetzung auf der nächsten Seite</translation>
    </message>
    <message>
        <source>Criteria for CRPS. {0}</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Kriterien für CRPS. {0}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>ui/paper/page_parts.py …</extracomment>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>ENTWURF, nicht unterschrieben</translation>
    </message>
    <message>
        <source>DRAFT, not signed: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>ENTWURF, nicht unterschrieben: {0}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Evaluated {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Ausgewertet {0}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Kenngröße</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Layers on the body</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>Ebenen auf dem Körper</translation>
    </message>
    <message>
        <source>Layers on the body, continued</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>Ebenen auf dem Körper, Fortsetzung</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>L jetzt</translation>
    </message>
    <message>
        <source>Left then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>L damals</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Legs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Beine damals und jetzt</translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Gliedmaßen damals und jetzt</translation>
    </message>
    <message>
        <source>Measuring, gait, flexible joints</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Messung, Gang, bewegliche Gelenke</translation>
    </message>
    <message>
        <source>No map: nothing is painted, no area is marked as examined</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Keine Karte: nichts gemalt, keine Region als untersucht gekennzeichnet</translation>
    </message>
    <message>
        <source>Not assessed at either visit.</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Bei keinem Besuch beurteilt.</translation>
    </message>
    <message>
        <source>Not assessed.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Nicht beurteilt.</translation>
    </message>
    <message>
        <source>Not assessed: {0}.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Nicht beurteilt: {0}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/paper/limb_page_table.py …</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Nichts ist gemalt.</translation>
    </message>
    <message>
        <source>Nothing was recorded that could be shown over time.</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Es wurde nichts erfasst, was sich im Zeitverlauf zeigen lässt.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Andere Instrumente</translation>
    </message>
    <message>
        <source>Overlap and distances</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Überlappung und Abstände</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Per week</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Pro Woche</translation>
    </message>
    <message>
        <source>Per week: least squares over the visits since the last treatment or flare began with enough visits after it; the interval is Student&apos;s t. Of two dates there is none.</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Pro Woche: kleinste Quadrate über die Besuche seit Beginn der letzten Behandlung oder des letzten Schubs mit genügend Besuchen danach; das Intervall ist das der Student-t-Verteilung. Bei zwei Daten gibt es keines.</translation>
    </message>
    <message>
        <source>Repeat variation</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Wiederholungsstreuung</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right and left, then and now: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Rechts und links, damals und jetzt: {0} normal oder keine.</translation>
    </message>
    <message>
        <source>Right and left: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Rechts und links: {0} normal oder keine.</translation>
    </message>
    <message>
        <source>Right now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>R jetzt</translation>
    </message>
    <message>
        <source>Right then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>R damals</translation>
    </message>
    <message>
        <source>Rule versions: {0}. Made for adults; aids to documentation, no diagnosis.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Regelversionen: {0}. Für Erwachsene entwickelt; Dokumentationshilfen, keine Diagnose.</translation>
    </message>
    <message>
        <source>Scale: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Maßstab: {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>See the notices below.</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Siehe Hinweise unten.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Vorgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables then and now</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tabellen damals und jetzt</translation>
    </message>
    <message>
        <source>Tables then and now, continued</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tabellen damals und jetzt, Fortsetzung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Temperatur, getastet</translation>
    </message>
    <message>
        <source>Temperature, right − left, {0}</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Temperatur, rechts − links, {0}</translation>
    </message>
    <message>
        <source>Temperature, right − left: {0}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Temperatur, rechts − links: {0}</translation>
    </message>
    <message>
        <source>Temperature, right − left: {0} then, {1} now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Temperatur, rechts − links: damals {0}, jetzt {1}</translation>
    </message>
    <message>
        <source>Temperature, {0}</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Temperatur, {0}</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Therapieverlauf</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trends</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>Besuch {0}</translation>
    </message>
    <message>
        <source>Visit, continued</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Besuch, Fortsetzung</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/paper/page_trend.py</extracomment>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>cm²</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation>cm²</translation>
    </message>
    <message>
        <source>cm² and % of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>cm² und % der Haut: {0}.</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>counted: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>gezählt: {0}</translation>
    </message>
    <message>
        <source>each visit on its own scale</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>jeder Besuch in eigenem Maßstab</translation>
    </message>
    <message>
        <source>each visit on its own scale; figures on the last visit&apos;s body</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>jeder Besuch in eigenem Maßstab; Figuren auf dem Körper des letzten Besuchs</translation>
    </message>
    <message>
        <source>from the sides</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>von den Seiten</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>linker Arm</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>reported by the {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Angaben von: {0}</translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>rechter Arm</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>ui/paper/page_view_names.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>damals</translation>
    </message>
    <message>
        <source>then and now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>damals und jetzt</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>ganzer Körper</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} % der Haut</translation>
    </message>
    <message>
        <source>{0} (reported)</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} (berichtet)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} ({1} bis {2})</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} at each visit</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} bei jedem Besuch</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
    <message>
        <source>{0} none in common</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} nichts gemeinsam</translation>
    </message>
    <message>
        <source>{0} not assessed</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>{0} nicht beurteilt</translation>
    </message>
    <message>
        <source>{0} not comparable</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} nicht vergleichbar</translation>
    </message>
    <message>
        <source>{0} not known</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} nicht bekannt</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>{0} von {1} Regionen betroffen</translation>
    </message>
    <message>
        <source>{0} visits, {1} to {2}</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>{0} Besuche, {1} bis {2}</translation>
    </message>
    <message>
        <source>{0} {1} cm²</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>{0} {1} cm²</translation>
    </message>
    <message>
        <source>{0} · no map</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>{0} · keine Karte</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>ui/paper/page_more.py …</extracomment>
        <translation>{0}, Fortsetzung</translation>
    </message>
    <message>
        <source>{0}, note: {1}</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>{0}, Notiz: {1}</translation>
    </message>
    <message>
        <source>{0}, reported: {1}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>{0}, berichtet: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} visits</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0}, {1} von {2} Besuchen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/paper/full_figures.py …</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2} on {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0}: {1} {2} am {3}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0}: {1} → {2} {3}</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Hold: {0}</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Halten: {0}</translation>
    </message>
    <message>
        <source>How much of the earlier and of the later visit</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Anteil des früheren und des späteren Besuchs</translation>
    </message>
    <message>
        <source>Shows the earlier visit as long as it is held (5)</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Zeigt den früheren Besuch, solange gehalten (5)</translation>
    </message>
    <message>
        <source>broken outline</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>unterbrochener Umriss</translation>
    </message>
</context>
<context>
    <name>PanelGroups</name>
    <message>
        <source>All findings</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Distances</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>How compared</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Intensity, quality</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Stärke, Qualität</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>ΔT, all sites</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>ΔT, alle Stellen</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that only you would put together are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Vier Wörter, die nur Sie zusammenstellen würden, sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Das waren zwei verschiedene.</translation>
    </message>
    <message>
        <source>at least 10 letters</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>noch einmal</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Ist es dieser?</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Es ist jemand anderes</translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Bitte geben Sie ein Datum ein, etwa {0}.</translation>
    </message>
    <message>
        <source>Please type the family name.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Bitte geben Sie den Nachnamen ein.</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Somebody of this name and date of birth is here already. Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Jemand mit diesem Namen und Geburtsdatum ist bereits vorhanden. Ist es dieser?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Born</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare last two</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Letzte zwei vergleichen</translation>
    </message>
    <message>
        <source>Correct name, date of birth, sex or ID</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Namen, Geburtsdatum, Geschlecht oder ID korrigieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Neuer Besuch</translation>
    </message>
    <message>
        <source>No visit yet. The first is ready to start.</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Noch kein Besuch. Der erste kann beginnen.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Therapy</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Besuche</translation>
    </message>
</context>
<context>
    <name>PatientTrends</name>
    <message>
        <source>Border, cm above {0}</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Grenze, cm über {0}</translation>
    </message>
    <message>
        <source>Skin painted, % of skin</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Bemalte Haut, % der Haut</translation>
    </message>
    <message>
        <source>Skin painted, cm²</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Bemalte Haut, cm²</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>A file of the clinic&apos;s system cannot be read</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Eine Datei des Kliniksystems ist nicht lesbar</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>No patient found for “{0}”.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Kein Patient gefunden für „{0}“.</translation>
    </message>
    <message>
        <source>No patient yet. Add the first with New patient.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Noch kein Patient. Fügen Sie den ersten mit Neuer Patient hinzu.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>Search by name, birth date or ID</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Name, Geburtsdatum oder ID</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Waiting: {0} from the clinic&apos;s system</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Es warten: {0} aus dem Kliniksystem</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Choose another</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Choose another pattern</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Anderes Muster wählen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Counted areas, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Gezählte Regionen, {0}: {1}.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis; the clinician decides.</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Dokumentationshilfe, keine Diagnose; die Entscheidung ist klinisch.</translation>
    </message>
    <message>
        <source>No autonomic sign in a counted limb is recorded.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Kein autonomes Zeichen an einer gezählten Gliedmaße ist erfasst.</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Nicht ausgewertet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/choose_sheet.py …</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Signs, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Zeichen, {0}: {1}.</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Vorgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Ankreuzen</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Let in again</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Wieder einlassen</translation>
    </message>
    <message>
        <source>People of this clinic</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Personen dieser Klinik</translation>
    </message>
    <message>
        <source>People of this clinic file</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Personen dieser Klinikdatei</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Ihre PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Ihre Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>no longer here</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>{0} can no longer open this clinic. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} kann diese Klinik nicht mehr öffnen. Was getan wurde, behält den Namen.</translation>
    </message>
    <message>
        <source>{0} can no longer open this file. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} kann diese Datei nicht mehr öffnen. Was getan wurde, behält den Namen.</translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ist hinzugefügt.</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ist geändert.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A name on the server is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Ein Name auf dem Server ist nötig.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Name auf dem Server</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>No longer here</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>wie es auf Ausdrucken stehen soll</translation>
    </message>
    <message>
        <source>small letters, as the server shall know them</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Kleinbuchstaben, wie der Server die Person kennen soll</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Add photo …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Neues Foto …</translation>
    </message>
    <message>
        <source>Adding …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Lädt …</translation>
    </message>
    <message>
        <source>Choose a file or drop it here. It is copied; the file stays where it is.</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Wählen Sie eine Datei, oder legen Sie sie hier ab. Sie wird kopiert; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0}: hinzufügen</translation>
    </message>
    <message>
        <source>{0}: remove</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0}: entfernen</translation>
    </message>
    <message>
        <source>{0}: show large</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0}: groß zeigen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/parts/picker.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN oder Passphrase wählen</translation>
    </message>
    <message>
        <source>Delete the last</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Letzte löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Not it. Next try in {0} s.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Falsch. Nächster Versuch in {0} s.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN oder Passphrase</translation>
    </message>
    <message>
        <source>PIN or passphrase of the examiner</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN oder Passphrase des Untersuchers</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Das war es nicht.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Das waren zwei verschiedene.</translation>
    </message>
    <message>
        <source>Without it the device does not come back from the patient.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Ohne sie kommt das Gerät nicht vom Patienten zurück.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Areas</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Enter paints {0}; Delete erases; Esc closes.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Eingabe malt {0}; Entf radiert; Esc schließt.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Erased from {0}: {1}</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Radiert aus {0}: {1}</translation>
    </message>
    <message>
        <source>Find an area</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Region suchen</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Painted in {0}: {1}</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Gemalt in {0}: {1}</translation>
    </message>
    <message>
        <source>This visit can only be looked at.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Dieser Besuch kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Type to find: left foot</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Zum Suchen tippen: Fuß links</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>{0} % painted</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} % gemalt</translation>
    </message>
    <message>
        <source>{0} comes from its trials alone.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} entsteht allein aus den Durchgängen.</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} ist gesperrt. Entsperren Sie unter ⋯ in der Zeile.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>LEFT {0}</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>{0} LINKS</translation>
    </message>
    <message>
        <source>RIGHT {0}</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>{0} RECHTS</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>buttock</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>ear</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Ohr</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>fourth toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>vierte Zehe</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Genitalbereich</translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>groin</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>heel</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Zeigefinger</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Kleinfinger</translation>
    </message>
    <message>
        <source>little toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>kleine Zehe</translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>lower abdomen</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Unterbauch</translation>
    </message>
    <message>
        <source>lower leg</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>middle back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <source>middle finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Mittelfinger</translation>
    </message>
    <message>
        <source>nail side</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Nagelseite</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>palm side</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Handflächenseite</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Becken</translation>
    </message>
    <message>
        <source>ring finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Ringfinger</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>second toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>zweite Zehe</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>third toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dritte Zehe</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>top of the foot</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>underside</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Unterseite</translation>
    </message>
    <message>
        <source>upper abdomen</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Oberbauch</translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>whole foot</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>ganzer Fuß</translation>
    </message>
    <message>
        <source>whole hand</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>ganze Hand</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>Handgelenk</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Head</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>L Arm</translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>L Fuß</translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>L Hand</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>L Bein</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>R Arm</translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>R Fuß</translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>R Hand</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>R Bein</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Ganz</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/popover.py</extracomment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>A4</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stopped. No page is shown.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Angehalten. Es wird keine Seite gezeigt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Pages shown: {0} of {1}.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Angehalten. Gezeigte Seiten: {0} von {1}.</translation>
    </message>
    <message>
        <source>Stopped. What the printer has already it may still print.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Angehalten. Was der Drucker schon hat, druckt er vielleicht noch.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/print_steps.py</extracomment>
        <translation>Das PDF konnte nicht nach {0} geschrieben werden.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on? Nothing is lost: print again, choose another printer or save the pages as PDF.</source>
        <extracomment>ui/paper/print_steps.py</extracomment>
        <translation>Der Drucker hat die Seiten nicht angenommen. Ist er eingeschaltet? Nichts ist verloren: Drucken Sie erneut, wählen Sie einen anderen Drucker, oder speichern Sie die Seiten als PDF.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose another folder or free some space.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Vergleich zweier Besuche</translation>
    </message>
    <message>
        <source>Comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Vergleich · {0}</translation>
    </message>
    <message>
        <source>Comparison, {0} and {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Vergleich, {0} und {1}</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Für die Familie</translation>
    </message>
    <message>
        <source>For the family · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Für die Familie · {0}</translation>
    </message>
    <message>
        <source>For the family, {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Für die Familie, {0}</translation>
    </message>
    <message>
        <source>Full comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Vollständiger Vergleich</translation>
    </message>
    <message>
        <source>Full comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Vollständiger Vergleich · {0}</translation>
    </message>
    <message>
        <source>Make room on it or choose another folder. Nothing was written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner. Nach {0} wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>One-page comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Vergleich auf einer Seite</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Das PDF konnte nicht nach {0} geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0}.</source>
        <extracomment>ui/paper/picture_files.py</extracomment>
        <translation>Das Bild konnte nicht nach {0} geschrieben werden.</translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Therapieverlauf</translation>
    </message>
    <message>
        <source>Therapy progress · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Therapieverlauf · {0}</translation>
    </message>
    <message>
        <source>Visit map</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Besuchskarte</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Besuch {0}</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Besuch {0} · {1}</translation>
    </message>
    <message>
        <source>Visit {0}, {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Besuch {0}, {1}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>ui/paper/save_picture.py …</extracomment>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>full-comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>voller-vergleich</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>visit</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>besuch</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Δ R{0}L</source>
        <extracomment>ui/limbs/sheet_grid.py</extracomment>
        <translation>Δ R{0}L</translation>
    </message>
</context>
<context>
    <name>QualityChips</name>
    <message>
        <source>Own word …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Eigenes Wort …</translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Schmerzqualität</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Wie fühlt sich der Schmerz an?</translation>
    </message>
    <message>
        <source>more …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>mehr …</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>The same today</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation>Heute gleich</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation>vom {0}</translation>
    </message>
</context>
<context>
    <name>ReadingsCell</name>
    <message>
        <source>Mean of the readings</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>Mittelwert der Messwerte</translation>
    </message>
    <message>
        <source>{0}, reading {1}</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}, Messwert {1}</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Keep this page locked away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation>Bewahren Sie diese Seite verschlossen auf, nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This code opens the clinic file when every passphrase is forgotten, and every backup of it.</source>
        <extracomment>ui/trust/recovery_words.py</extracomment>
        <translation>Dieser Code öffnet die Klinikdatei und jede ihrer Sicherungen, wenn alle Passphrasen vergessen sind.</translation>
    </message>
    <message>
        <source>Whoever has it can read all patients. Nobody can make it again: not we, either.</source>
        <extracomment>ui/trust/recovery_words.py</extracomment>
        <translation>Wer ihn hat, kann alle Patienten lesen. Niemand kann ihn neu erstellen: auch wir nicht.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have kept it</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Ich habe ihn verwahrt</translation>
    </message>
    <message>
        <source>Print it and lock it away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Drucken Sie ihn und verschließen Sie ihn, nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>RemarkFoot</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/limbs/remark_foot.py</extracomment>
        <translation>Und {0} weitere.</translation>
    </message>
</context>
<context>
    <name>RestButtons</name>
    <message>
        <source>All else normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>Alles andere normal</translation>
    </message>
    <message>
        <source>Everything else on the {0} normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>Alles andere normal: {0}</translation>
    </message>
    <message>
        <source>set together: {0}</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>gemeinsam gesetzt: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>{0} und {1} weitere</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A backup can be put in its place. The damaged file is kept as it is, beside the backups. What was done since the backup may have to be done again.</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Eine Sicherung kann an ihre Stelle treten. Die beschädigte Datei bleibt unverändert neben den Sicherungen. Was seit der Sicherung getan wurde, muss vielleicht noch einmal getan werden.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>From another place</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Von einem anderen Ort</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>There is no backup beside it. Choose one from another place. The damaged file is kept as it is.</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Daneben liegt keine Sicherung. Wählen Sie eine von einem anderen Ort. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>{0} works: somebody else, lock</source>
        <extracomment>ui/trust/rights.py</extracomment>
        <translation>{0} arbeitet: andere Person, sperren</translation>
    </message>
</context>
<context>
    <name>RingTyping</name>
    <message>
        <source>Back</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Centimetres need the patient&apos;s height or a measured limb length.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Zentimeter brauchen die Größe des Patienten oder eine gemessene Gliedmaßenlänge.</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Inner side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Outer side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>Please type centimetres, such as {0}.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Bitte geben Sie Zentimeter ein, etwa {0}.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>An examiner who also changes people and settings, restores backups and reads the audit.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Ein Untersucher, der auch Personen und Einstellungen ändert, Sicherungen wiederherstellt und das Protokoll liest.</translation>
    </message>
    <message>
        <source>May do everything with patients and visits.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Darf mit Patienten und Besuchen alles tun.</translation>
    </message>
    <message>
        <source>May look at everything, and change nothing.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Darf alles ansehen und nichts ändern.</translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Untersucher</translation>
    </message>
    <message>
        <source>may only look</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>darf nur ansehen</translation>
    </message>
</context>
<context>
    <name>ScalesSheet</name>
    <message>
        <source>Above pain at rest by</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Über Ruheschmerz um</translation>
    </message>
    <message>
        <source>Allodynography and Rainbow scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Allodynographie und Regenbogenskala</translation>
    </message>
    <message>
        <source>Allodynography with</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Allodynographie mit</translation>
    </message>
    <message>
        <source>Counts from pain</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Zählt ab Schmerz</translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Monofilament, Gramm</translation>
    </message>
    <message>
        <source>Pain that counts</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Schmerz, der zählt</translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Regenbogen-Schmerzskala</translation>
    </message>
    <message>
        <source>Test with this monofilament</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Mit diesem Monofilament testen</translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain counts.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Durchgang {0}: Ausgelöster Schmerz zählt.</translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain does not count.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Durchgang {0}: Ausgelöster Schmerz zählt nicht.</translation>
    </message>
    <message>
        <source>With pain at rest: that and</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Bei Ruheschmerz: dieser plus</translation>
    </message>
    <message>
        <source>g</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>g</translation>
    </message>
    <message>
        <source>{0} g is {1} on this scale.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>{0} g ist {1} auf dieser Skala.</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Autonomic signs</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Autonome Zeichen</translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Beighton-Score</translation>
    </message>
    <message>
        <source>Budapest criteria, CRPS Severity Score</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Budapest-Kriterien, CRPS Severity Score</translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Budapest-Kriterien, klinisch</translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Budapest-Kriterien, Forschung</translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>CRPS Severity Score</translation>
    </message>
    <message>
        <source>CRPS scores of {0} limbs</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>CRPS-Scores von {0} Gliedmaßen</translation>
    </message>
    <message>
        <source>Counted areas</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Gezählte Regionen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Fibromyalgie-Kriterien 2010/2011</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Fibromyalgie-Kriterien 2016</translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Fibromyalgie-Schweregrad, WPI + SSS</translation>
    </message>
    <message>
        <source>From record</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Andere Instrumente</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Rule version {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Regelversion {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Show each feature</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>Jedes Merkmal zeigen</translation>
    </message>
    <message>
        <source>Signs, seen</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Zeichen, gesehen</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Noch fehlend: {0}</translation>
    </message>
    <message>
        <source>Still missing: {0} and {1} more</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Noch fehlend: {0} und {1} weitere</translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Symptomschwere-Skala</translation>
    </message>
    <message>
        <source>Symptoms, reported</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Symptome, berichtet</translation>
    </message>
    <message>
        <source>What the map, the sheets and the history say</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Was Karte, Bögen und Anamnese ergeben</translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Widespread Pain Index</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>diffuse from {0} areas</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>diffus ab {0} Regionen</translation>
    </message>
    <message>
        <source>layers: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Ebenen: {0}</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/summary/item_row.py …</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} bis {1} von {2}</translation>
    </message>
    <message>
        <source>{0}: each feature</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>{0}: jedes Merkmal</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ScreenMoves</name>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/window/screen_moves.py</extracomment>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A clinic on a server</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Eine Klinik auf einem Server</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Zertifikat Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the right one before a password goes there. The password is asked for next.</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Die Verbindung ist verschlüsselt, und der Server muss beweisen, dass er der richtige ist, bevor ein Passwort dorthin geht. Das Passwort wird als Nächstes gefragt.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Ihr Name dort</translation>
    </message>
    <message>
        <source>as the server knows you</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>wie der Server Sie kennt</translation>
    </message>
    <message>
        <source>clinic</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>klinik</translation>
    </message>
    <message>
        <source>db.clinic.example</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>db.clinic.example</translation>
    </message>
    <message>
        <source>empty: those of this computer</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>leer: die dieses Computers</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Another clinic</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Andere Klinik</translation>
    </message>
    <message>
        <source>By this address the server need not prove who it is: ask whoever looks after it for one with “sslmode=verify-full”.</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Mit dieser Adresse muss der Server nicht beweisen, wer er ist: Bitten Sie die zuständige Person um eine mit „sslmode=verify-full“.</translation>
    </message>
    <message>
        <source>Let this computer keep it</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The clinic&apos;s server</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Der Server der Klinik</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Another window is writing to the clinic file. Your changes wait, and go to disk as soon as it is done.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>Ein anderes Fenster schreibt in die Klinikdatei. Ihre Änderungen warten und werden gespeichert, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>Use the values from here</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>Werte von hier verwenden</translation>
    </message>
    <message>
        <source>{0} has this visit open as well. What both of you do is kept and shown.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>{0} hat diesen Besuch ebenfalls geöffnet. Was Sie beide tun, wird behalten und gezeigt.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/sheet.py</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bench card for the exam room…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Kurzanleitung für das Untersuchungszimmer…</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Change only</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Nur Änderung</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ebene wählen</translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Painmap schließen</translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Nahansicht von Gliedmaße, Hand, Fuß, Kopf</translation>
    </message>
    <message>
        <source>Cohort maps…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Kohortenkarten…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Mit dem Besuch davor vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Double tap</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Doppeltippen</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Radieren, solange gehalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ansichten einpassen</translation>
    </message>
    <message>
        <source>Flicker: the earlier visit while it is held</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Wechseln: früherer Besuch, solange gehalten</translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or unfold the panel, after a press on the charts</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Seitenleiste ein- oder ausklappen, nach einem Druck auf die Ansichten</translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Strich abbrechen; zurück zu Ganz</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>An Patient geben</translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Alle Ebenen ausblenden, solange gehalten</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Hold {0}</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>{0} halten</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/exam/shortcut_sheet.py …</extracomment>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Linkshändig: Bedienfeld links</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Gliedmaßen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Middle button, two fingers; one, once a pen is used</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Mitteltaste, zwei Finger; einer, sobald ein Stift benutzt wird</translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ansichten bewegen</translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ansichten durch Ziehen bewegen</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Nächster Allodyniedurchgang</translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ein Finger bewegt die Ansichten</translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ein Finger malt</translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ein Finger malt, bis ein Stift benutzt wird</translation>
    </message>
    <message>
        <source>Onion skin: over each other</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Überlagert: übereinander</translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Klinikdatei öffnen</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>Paint an area from a list</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Region aus einer Liste malen</translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Stiftdruck bestimmt die Stärke</translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Personen, Sicherungen, Protokoll</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Right-click or hold</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Rechtsklick oder halten</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Einstellungen der Klinik</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Umschalt+Rad</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ebene ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Andere Person macht weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Swipe: divided by a handle</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Schieber: durch Griff geteilt</translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Temperaturen in °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Temperaturen in °F</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Text at 125 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Text auf 125 %</translation>
    </message>
    <message>
        <source>Text at 150 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Text auf 150 %</translation>
    </message>
    <message>
        <source>Text at 200 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Text auf 200 %</translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Das vorige Werkzeug</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Rundgang durch das Beispiel</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>V</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Was mit einer Zone möglich ist</translation>
    </message>
    <message>
        <source>Wheel, two fingers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Rad, zwei Finger</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Im Notfall schreiben</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Zoomen, wo der Zeiger ist</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold the panel ({0})</source>
        <extracomment>ui/map/side_panel.py</extracomment>
        <translation>Seitenleiste ausklappen ({0})</translation>
    </message>
</context>
<context>
    <name>SmallMaps</name>
    <message>
        <source>A map of each visit</source>
        <extracomment>ui/course/small_maps.py</extracomment>
        <translation>Eine Karte je Besuch</translation>
    </message>
</context>
<context>
    <name>SpokesSheet</name>
    <message>
        <source>Area by eight spokes</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Fläche nach acht Speichen</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Centre, such as: middle of the shin</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Mitte, etwa: Mitte des Schienbeins</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Distances in cm from the centre to where touch begins to hurt, clockwise from the head.</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Abstände in cm von der Mitte bis dorthin, wo Berührung zu schmerzen beginnt, im Uhrzeigersinn vom Kopf her.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Radius {0}</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Radius {0}</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
</context>
<context>
    <name>StoppableWork</name>
    <message>
        <source>Stop</source>
        <extracomment>ui/archive/stoppable_work.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/archive/stoppable_work.py</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>({0}, not confirmed)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>({0}, nicht bestätigt)</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Border of the allodynia, {1}: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Grenze der Allodynie, {1}: {0}.</translation>
    </message>
    <message>
        <source>Border of the allodynia: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Grenze der Allodynie: {0}.</translation>
    </message>
    <message>
        <source>Examined, free: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Untersucht, frei: {0}.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Measuring and walking</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Messung und Gehen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not examined: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Nicht untersucht: {0}.</translation>
    </message>
    <message>
        <source>Other finding, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Anderer Befund, nicht gezählt: {0}.</translation>
    </message>
    <message>
        <source>Painted</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Gemalt</translation>
    </message>
    <message>
        <source>Right minus left</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Rechts minus links</translation>
    </message>
    <message>
        <source>To look at again</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Touched, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Berührt, nicht gezählt: {0}.</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>not examined ({0})</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>nicht untersucht ({0})</translation>
    </message>
    <message>
        <source>{0} (set by hand)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>{0} (von Hand gesetzt)</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected: {2}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Betroffen, {0} von {1} Regionen: {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>A signed visit can no longer be changed.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Ein unterschriebener Besuch lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Bestätigen, unterschreiben</translation>
    </message>
    <message>
        <source>Pattern suggested, not confirmed: {0}.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Muster vorgeschlagen, nicht bestätigt: {0}.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sign now</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign visit</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Besuch unterschreiben</translation>
    </message>
    <message>
        <source>Sign without</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Ohne dies unterschreiben</translation>
    </message>
    <message>
        <source>Sign; the pattern stays unconfirmed</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Unterschreiben; das Muster bleibt unbestätigt</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Unterschrieben {0}</translation>
    </message>
    <message>
        <source>What is typed above stays out of it.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Was oben eingegeben ist, bleibt außen vor.</translation>
    </message>
</context>
<context>
    <name>SwipeHandle</name>
    <message>
        <source>Divide: the earlier visit left of it, the later right</source>
        <extracomment>ui/compare/swipe_handle.py</extracomment>
        <translation>Teilen: links davon der frühere Besuch, rechts der spätere</translation>
    </message>
</context>
<context>
    <name>Therapy</name>
    <message>
        <source>nowhere in particular</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>ohne bestimmten Ort</translation>
    </message>
    <message>
        <source>once a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>einmal pro Woche</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>tolerated {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} vertragen</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/therapy/event_bands.py</extracomment>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} times a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0}-mal pro Woche</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} × a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} × pro Woche</translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Variable border</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation>Variable Grenze</translation>
    </message>
    <message>
        <source>Variable from a shift of</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation>Variabel ab Verschiebung um</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Intensity of {0}</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Stärke: {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Schmerzqualität</translation>
    </message>
    <message>
        <source>Signed visit: read only</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Unterschriebener Besuch: nur lesen</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>You may only look</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Sie dürfen nur ansehen</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>{0} cm</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>{0} cm</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Click on the skin to fill it.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Zum Füllen auf die Haut klicken.</translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Farbveränderung</translation>
    </message>
    <message>
        <source>Draw a closed line around the zone.</source>
        <extracomment>ui/map/line_tools.py</extracomment>
        <translation>Zeichnen Sie eine geschlossene Linie um die Zone.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Nothing is painted here.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Hier ist nichts gemalt.</translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Eigene Ebene</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Berührung vermindert</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Temperaturveränderung</translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Druckschmerzhaft</translation>
    </message>
    <message>
        <source>The whole region is filled.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Die ganze Region ist gefüllt.</translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>kühler</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>marmoriert</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>blass</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>rot</translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>verminderte Berührung</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>druckschmerzhaft</translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Druckpunkt</translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>wärmer</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A patient and the visits</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Ein Patient und die Besuche</translation>
    </message>
    <message>
        <source>Affected areas and cm² follow the pen. Tap the number for the list of areas; there you say what was examined and is free. What nobody looked at is never normal.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Betroffene Regionen und cm² folgen dem Stift. Die Zahl antippen zeigt die Liste der Regionen; dort geben Sie an, was untersucht und frei ist. Was niemand angesehen hat, ist nie normal.</translation>
    </message>
    <message>
        <source>Compare two visits</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Zwei Besuche vergleichen</translation>
    </message>
    <message>
        <source>Each card is one exam. The newest is a draft: nothing in it is final. New visit begins the next one from the last map, or empty.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Jede Karte ist eine Untersuchung. Die neueste ist ein Entwurf: Nichts darin ist endgültig. Neuer Besuch beginnt die nächste von der letzten Karte oder leer.</translation>
    </message>
    <message>
        <source>It counts by itself</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Es zählt von selbst</translation>
    </message>
    <message>
        <source>Newly, no longer and still affected, each with a colour and a pattern of its own, and by how much. Keys 1 to 5 show the two maps in other ways.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Neu, nicht mehr und weiterhin betroffen, jeweils mit eigener Farbe und eigenem Muster, und um wie viel. Die Tasten 1 bis 5 zeigen die zwei Karten auf andere Weise.</translation>
    </message>
    <message>
        <source>One page for the file, or one in plain words for the family, as PDF or on paper. Then begin your own: Open a clinic file, in the menu.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Eine Seite für die Akte oder eine in einfachen Worten für die Familie, als PDF oder auf Papier. Dann beginnen Sie Ihre eigene: Klinikdatei öffnen, im Menü.</translation>
    </message>
    <message>
        <source>Paint on skin</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Auf Haut malen</translation>
    </message>
    <message>
        <source>Paint where it hurts, here and now: this is a sample. Hold Alt to erase, Ctrl+Z takes back. A limb in the strip opens its four sides: the same skin, the same paint.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Malen Sie hier und jetzt, wo es schmerzt: Dies ist ein Beispiel. Alt halten radiert, Strg+Z nimmt zurück. Eine Gliedmaße in der Leiste öffnet ihre vier Seiten: dieselbe Haut, dieselbe Farbe.</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Painted skin over time</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation>Bemalte Haut im Zeitverlauf</translation>
    </message>
    <message>
        <source>The first visit begins the line.</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation>Mit dem ersten Besuch beginnt die Linie.</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>A cross is none: there was no such border.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Ein Kreuz heißt keine: Es gab keine solche Grenze.</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Betroffene Regionen</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Border of allodynia</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Grenze der Allodynie</translation>
    </message>
    <message>
        <source>Followed over the visits</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Über die Besuche verfolgt</translation>
    </message>
    <message>
        <source>In % of the skin: a visit has no height, and so no cm².</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>In % der Haut: Ein Besuch hat keine Größe und daher keine cm².</translation>
    </message>
    <message>
        <source>In % of the skin: heights differ by {0} cm.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>In % der Haut: Die Größen unterscheiden sich um {0} cm.</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Bei keinem Besuch vorhanden.</translation>
    </message>
    <message>
        <source>One visit alone: no trend.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Nur ein Besuch: kein Trend.</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain told</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Schmerzangabe</translation>
    </message>
    <message>
        <source>Point at a visit for its values.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Auf einen Besuch zeigen für seine Werte.</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Skin painted</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Bemalte Haut</translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Temperatur, rechts minus links</translation>
    </message>
    <message>
        <source>The pale band is this patient&apos;s repeat variation.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Das blasse Band ist die Wiederholungsstreuung dieses Patienten.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} more are not drawn: choose their layer above.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>{0} weitere sind nicht gezeichnet: Wählen Sie oben ihre Ebene.</translation>
    </message>
    <message>
        <source>{0} more are not drawn; the print has all.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>{0} weitere sind nicht gezeichnet; der Ausdruck hat alle.</translation>
    </message>
    <message>
        <source>ΔT</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>ΔT</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>* tested with {0}</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>* getestet mit {0}</translation>
    </message>
    <message>
        <source>Child asked to stop</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Kind bat um Abbruch</translation>
    </message>
    <message>
        <source>Evoked pain</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Ausgelöster Schmerz</translation>
    </message>
    <message>
        <source>More about trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Mehr zu Durchgängen</translation>
    </message>
    <message>
        <source>Numbers of the trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Zahlen der Durchgänge</translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Ruheschmerz</translation>
    </message>
    <message>
        <source>Pain is a number from 0 to 10.</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Schmerz ist eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Durchgang {0}</translation>
    </message>
    <message>
        <source>evoked</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>TrialChips</name>
    <message>
        <source>Next
trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Nächster
Durchgang</translation>
    </message>
    <message>
        <source>Next trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Nächster Durchgang</translation>
    </message>
    <message>
        <source>Next trial (N)</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Nächster Durchgang (N)</translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Durchgang {0}</translation>
    </message>
    <message>
        <source>Trial {0} · {1}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Durchgang {0} · {1}</translation>
    </message>
    <message>
        <source>no skin</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>keine Haut</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>TrialChoice</name>
    <message>
        <source>Draw the border of trial {0} first.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation>Zeichnen Sie zuerst die Grenze von Durchgang {0}.</translation>
    </message>
    <message>
        <source>Painted by hand: the zone of a stimulus follows from its trials.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation>Von Hand gemalt: Die Zone eines Reizes ergibt sich aus seinen Durchgängen.</translation>
    </message>
</context>
<context>
    <name>TrialMenu</name>
    <message>
        <source>Allodynography and Rainbow scale…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Allodynographie und Regenbogenskala…</translation>
    </message>
    <message>
        <source>Area by eight spokes…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Fläche nach acht Speichen…</translation>
    </message>
    <message>
        <source>Delete trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Durchgang {0} löschen</translation>
    </message>
    <message>
        <source>Deleted trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Durchgang {0} gelöscht</translation>
    </message>
    <message>
        <source>Make the ring more level</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Ring begradigen</translation>
    </message>
    <message>
        <source>Measured limb length…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Gemessene Gliedmaßenlänge…</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Auf die andere Seite verschieben</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Trial {0} moved to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Durchgang {0} auf die andere Seite verschoben</translation>
    </message>
    <message>
        <source>Variable border…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Variable Grenze…</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>A monofilament bends at {0} to {1} g.</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Ein Monofilament biegt sich bei {0} bis {1} g.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Monofilament, Gramm</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Reiz</translation>
    </message>
    <message>
        <source>The limb</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Die Gliedmaße</translation>
    </message>
    <message>
        <source>What touches the skin</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Was die Haut berührt</translation>
    </message>
    <message>
        <source>position not said</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Lage nicht angegeben</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Audit</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Personen und Sicherheit</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>Veiled</source>
        <extracomment>ui/exam/header_lines.py</extracomment>
        <translation>Verdeckt</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/parts/undo_bar.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Ich habe den Code</translation>
    </message>
    <message>
        <source>Not it. Each wrong one doubles the wait. Next try in {0} s.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Falsch. Jeder Fehlversuch verdoppelt die Wartezeit. Nächster Versuch in {0} s.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Tippen Sie zuerst auf Ihren Namen.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>Untaken</name>
    <message>
        <source>Typed, but not recorded: {0}.</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation>Eingegeben, aber nicht erfasst: {0}.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>UntakenBox</name>
    <message>
        <source>Show</source>
        <extracomment>ui/summary/untaken_box.py</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Amended by visit {0}, signed {1}. {2}: {3}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Berichtigt durch Besuch {0}, unterschrieben {1}. {2}: {3}</translation>
    </message>
    <message>
        <source>Amends visit {0}. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Berichtigt Besuch {0}. {1}: {2}</translation>
    </message>
    <message>
        <source>Visit {0} is a draft that amends this one. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Besuch {0} ist ein Entwurf, der diesen berichtigt. {1}: {2}</translation>
    </message>
    <message>
        <source>amended by visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>berichtigt durch Besuch {0}</translation>
    </message>
    <message>
        <source>amends visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>berichtigt Besuch {0}</translation>
    </message>
    <message>
        <source>being amended: visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>wird berichtigt: Besuch {0}</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>1 area</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>1 Region</translation>
    </message>
    <message>
        <source>Compare: {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Vergleichen: {0}</translation>
    </message>
    <message>
        <source>Discard empty draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Leeren Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard now</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Jetzt verwerfen</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>border {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Grenze {0}</translation>
    </message>
    <message>
        <source>{0} areas</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} Regionen</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} {1} % of skin</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} {1} % der Haut</translation>
    </message>
    <message>
        <source>{0} {1} cm²</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} {1} cm²</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>Body</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Art des Besuchs</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Wer berichtet</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/visit_sheet.py</extracomment>
        <translation>Dieser Besuch</translation>
    </message>
</context>
<context>
    <name>WhereWords</name>
    <message>
        <source>at knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>am Kniegelenkspalt</translation>
    </message>
    <message>
        <source>at outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>am Außenknöchel</translation>
    </message>
    <message>
        <source>at outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>am äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>at outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>an der äußeren Hüfte</translation>
    </message>
    <message>
        <source>at tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>an der Schulterspitze</translation>
    </message>
    <message>
        <source>at wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>am Handgelenk</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>innen</translation>
    </message>
    <message>
        <source>nail side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>Nagelseite</translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>außen</translation>
    </message>
    <message>
        <source>palm side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>Handflächenseite</translation>
    </message>
    <message>
        <source>underside</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>Unterseite</translation>
    </message>
    <message>
        <source>{0} cm above knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm über dem Kniegelenkspalt</translation>
    </message>
    <message>
        <source>{0} cm above outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm über dem Außenknöchel</translation>
    </message>
    <message>
        <source>{0} cm above outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm über dem äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>{0} cm above outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm über der äußeren Hüfte</translation>
    </message>
    <message>
        <source>{0} cm above tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm über der Schulterspitze</translation>
    </message>
    <message>
        <source>{0} cm above wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm über dem Handgelenk</translation>
    </message>
    <message>
        <source>{0} cm below knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm unter dem Kniegelenkspalt</translation>
    </message>
    <message>
        <source>{0} cm below outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm unter dem Außenknöchel</translation>
    </message>
    <message>
        <source>{0} cm below outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm unter dem äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>{0} cm below outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm unter der äußeren Hüfte</translation>
    </message>
    <message>
        <source>{0} cm below tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm unter der Schulterspitze</translation>
    </message>
    <message>
        <source>{0} cm below wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm unter dem Handgelenk</translation>
    </message>
    <message>
        <source>{0} cm from its tip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm von der Spitze</translation>
    </message>
    <message>
        <source>{0} cm from outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm vom Außenknöchel</translation>
    </message>
    <message>
        <source>{0} cm from the midline</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm von der Mittellinie</translation>
    </message>
    <message>
        <source>{0} cm from the spine</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm von der Wirbelsäule</translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/who_row.py</extracomment>
        <translation>Wer berichtet</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adult</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Erwachsen</translation>
    </message>
    <message>
        <source>Adult, female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Erwachsen, weiblich</translation>
    </message>
    <message>
        <source>Adult, male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Erwachsen, männlich</translation>
    </message>
    <message>
        <source>After therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Nach Therapie</translation>
    </message>
    <message>
        <source>Before therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Vor Therapie</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Draft · not on disk yet</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Entwurf · noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Entwurf · gespeichert</translation>
    </message>
    <message>
        <source>Draft · saved {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Entwurf · gespeichert {0}</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Entwurf · wird gespeichert</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Entwurf · {0}</translation>
    </message>
    <message>
        <source>First exam</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Erstuntersuchung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>LEFT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>LINKER Arm</translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>LINKES Bein</translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Schulkind</translation>
    </message>
    <message>
        <source>RIGHT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>RECHTER Arm</translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>RECHTES Bein</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Signed · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Unterschrieben · {0}</translation>
    </message>
    <message>
        <source>Teen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Jugendlich</translation>
    </message>
    <message>
        <source>at {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>blau</translation>
    </message>
    <message>
        <source>born {0} ({1})</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>geboren {0} ({1})</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>kalt</translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>kühl</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Untersucher</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>heiß</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>männlich</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>marmoriert</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>blasser</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>violett</translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>röter</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>stark</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>nicht genannte Person</translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>sichtbare Perlen</translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>warm</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} cm above {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} cm über {1}</translation>
    </message>
    <message>
        <source>{0} cm below {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} cm unter {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>ZoneMenu</name>
    <message>
        <source>Confirm {0}: the same today</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} bestätigen: heute gleich</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} bestätigt</translation>
    </message>
    <message>
        <source>Copied to {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Kopiert nach {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy to layer</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>In Ebene kopieren</translation>
    </message>
    <message>
        <source>Delete this zone</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Diese Zone löschen</translation>
    </message>
    <message>
        <source>Deleted a zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Zone von {0} gelöscht</translation>
    </message>
    <message>
        <source>Drop {0}: not there any more</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} verwerfen: nicht mehr da</translation>
    </message>
    <message>
        <source>Dropped {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} verworfen</translation>
    </message>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>LEFT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>Locked: unlock it under ⋯ in its row</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Gesperrt: unter ⋯ in der Zeile entsperren</translation>
    </message>
    <message>
        <source>Mirror to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Auf die andere Seite spiegeln</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Auf die andere Seite verschieben</translation>
    </message>
    <message>
        <source>Move to the other side: its trial</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Auf die andere Seite verschieben: ihr Durchgang</translation>
    </message>
    <message>
        <source>Move to the other side: {0} trials</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Auf die andere Seite verschieben: {0} Durchgänge</translation>
    </message>
    <message>
        <source>No mirror: nothing was tested there</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Kein Spiegeln: dort wurde nichts getestet</translation>
    </message>
    <message>
        <source>Note on this zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Notiz zu dieser Zone von {0}</translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Other layers here</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Andere Ebenen hier</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>In {0} einfügen</translation>
    </message>
    <message>
        <source>Pasted into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>In {0} eingefügt</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>Trials of {0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Durchgänge von {0} nach {1} verschoben</translation>
    </message>
    <message>
        <source>{0} mirrored to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} nach {1} gespiegelt</translation>
    </message>
    <message>
        <source>{0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} nach {1} verschoben</translation>
    </message>
    <message>
        <source>{0} moved to the {1} side; what was painted there stays as it was</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} nach {1} verschoben; was dort gemalt war, blieb, wie es war</translation>
    </message>
</context>
</TS>
