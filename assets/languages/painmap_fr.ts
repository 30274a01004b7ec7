<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bench card for the exam room…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Aide-mémoire pour la salle d&apos;examen…</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Choisir un calque</translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Fermer Painmap</translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Gros plan d&apos;un membre, main, pied, tête</translation>
    </message>
    <message>
        <source>Cohort maps…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Cartes de cohorte…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Comparer à la visite précédente</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Gommer tant que maintenu</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ajuster les vues</translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Replier ou déplier le panneau</translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Abandonner un tracé ; retour au corps entier</translation>
    </message>
    <message>
        <source>Hand and pen</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Main et stylet</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Confier au patient</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Masquer tous les calques tant que maintenu</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Gaucher : panneau à gauche</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Déplacer les vues</translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Déplacer les vues en tirant</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Essai suivant d&apos;allodynie</translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Un doigt déplace les vues</translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Un doigt peint</translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Un doigt peint jusqu&apos;à l&apos;emploi d&apos;un stylet</translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Ouvrir un fichier de clinique</translation>
    </message>
    <message>
        <source>Paint an area from a list</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Peindre une région d&apos;une liste</translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>La pression du stylet règle l&apos;intensité</translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Personnes et sécurité</translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Personnes, sauvegardes et journal</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Réglages de la clinique</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Montrer ou masquer le calque</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Quelqu&apos;un d&apos;autre continue</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Températures en °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Températures en °F</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texte à 100 %</translation>
    </message>
    <message>
        <source>Text at 125 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texte à 125 %</translation>
    </message>
    <message>
        <source>Text at 150 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texte à 150 %</translation>
    </message>
    <message>
        <source>Text at 200 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texte à 200 %</translation>
    </message>
    <message>
        <source>Text at {0} % when Painmap is started again.</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Texte à {0} % au prochain démarrage de Painmap.</translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>L&apos;outil d&apos;avant</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Visite guidée de l&apos;exemple</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ce qui peut être fait d&apos;une zone</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Écrire en urgence</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Zoomer où est le pointeur</translation>
    </message>
</context>
<context>
    <name>Amend</name>
    <message>
        <source>A signed visit stays as it is. A new version of it is begun as a copy, a draft that you change and sign. Both are kept, and both print.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Une visite signée reste telle quelle. Une nouvelle version commence comme copie, un brouillon que vous modifiez et signez. Les deux sont conservées et toutes deux s&apos;impriment.</translation>
    </message>
    <message>
        <source>Amend this visit</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Rectifier cette visite</translation>
    </message>
    <message>
        <source>Begin the new version</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Commencer la nouvelle version</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say what has to be amended, and why.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Dites ce qui doit être rectifié, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>Archives</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Everything that is known of the patient, all visits, in one file that needs no Painmap to be read, and that another Painmap takes in.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Tout ce que l&apos;on sait du patient, toutes les visites, dans un fichier lisible sans Painmap et qu&apos;un autre Painmap peut importer.</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Garder quand même</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names are left out and all dates moved alike. Notes and photos may still tell who it is: look through them first.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Les noms sont omis et toutes les dates décalées de même. Les notes et les photos peuvent encore révéler qui c&apos;est : les parcourir d&apos;abord.</translation>
    </message>
    <message>
        <source>Names are left out, numbers replaced, all dates moved alike. A rare course may still tell who it is.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Les noms sont omis, les numéros remplacés, toutes les dates décalées de même. Une évolution rare peut encore révéler qui c&apos;est.</translation>
    </message>
    <message>
        <source>Notes, free text</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Notes, texte libre</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Le fichier n&apos;est pas chiffré : quiconque l&apos;a peut le lire.</translation>
    </message>
    <message>
        <source>With the name</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Avec le nom</translation>
    </message>
    <message>
        <source>Without names</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>pseudonymisé</translation>
    </message>
</context>
<context>
    <name>ArchiveImport</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>1 visite</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import as a patient of its own</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importer comme patient distinct</translation>
    </message>
    <message>
        <source>Import from an archive</source>
        <extracomment>ui/archive/import_sheet.py</extracomment>
        <translation>Importer d&apos;une archive</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Looking through the archive…</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Examen de l&apos;archive…</translation>
    </message>
    <message>
        <source>written on {0}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>écrit le {0}</translation>
    </message>
    <message>
        <source>written on {0} by {1}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>écrit le {0} par {1}</translation>
    </message>
    <message>
        <source>written without names</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>écrit sans noms</translation>
    </message>
    <message>
        <source>{0} signed</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0} signés</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0} visites</translation>
    </message>
    <message>
        <source>{0}, born {1}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0}, né(e) le {1}</translation>
    </message>
</context>
<context>
    <name>AreaMenu</name>
    <message>
        <source>By the rule</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Ne pas compter</translation>
    </message>
    <message>
        <source>Examined, free</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Examiné, indemne</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not examined</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Non examiné</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>EMERGENCY</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>URGENCE</translation>
    </message>
    <message>
        <source>a visit that is gone</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>une visite qui n&apos;existe plus</translation>
    </message>
    <message>
        <source>amended</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>rectifié</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>came in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>est entré</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>compared</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>comparé</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>créé</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>evaluated</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>interprété</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>importé</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>est sorti</translation>
    </message>
    <message>
        <source>looked at</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>consulté</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>personnes</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>a restauré une sauvegarde</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>enregistré dans un fichier</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>réglages</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>signé</translation>
    </message>
    <message>
        <source>upgraded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>mis à niveau</translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>visite {0}</translation>
    </message>
    <message>
        <source>was not let in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>n&apos;a pas pu entrer</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>About {0}, with all visits</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Concerne {0}, avec toutes les visites</translation>
    </message>
    <message>
        <source>All patients: type a name or ID</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Tous les patients : tapez un nom ou un numéro</translation>
    </message>
    <message>
        <source>Lines of the audit</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>No line of this kind.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Aucune ligne de ce type.</translation>
    </message>
    <message>
        <source>No patient of this name or ID.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Aucun patient de ce nom ou numéro.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Lignes plus anciennes</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Reading the whole audit …</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Lecture de tout le journal …</translation>
    </message>
    <message>
        <source>The audit is not whole: line {0} was changed, taken out or cut off. Keep this file as it is, and compare it with a backup.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Le journal n&apos;est pas intact : la ligne {0} a été modifiée, retirée ou coupée. Gardez ce fichier tel quel et comparez-le à une sauvegarde.</translation>
    </message>
    <message>
        <source>The audit is whole: {0} lines, none changed or taken out.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Le journal est intact : {0} lignes, aucune modifiée ni retirée.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Garder ce qui est là</translation>
    </message>
    <message>
        <source>Make one now</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>En faire une maintenant</translation>
    </message>
    <message>
        <source>Painmap makes one at the first opening of each day and opens it to see that it is whole. Seven days, five weeks and twelve months stay. A backup is encrypted as the file is, and opens on any computer with a passphrase of that day or with the recovery code.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Painmap en fait une à la première ouverture de chaque jour et l&apos;ouvre pour vérifier qu&apos;elle est intacte. Sept jours, cinq semaines et douze mois sont gardés. Une sauvegarde est chiffrée comme le fichier et s&apos;ouvre sur tout ordinateur avec une phrase secrète de ce jour-là ou avec le code de récupération.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore from another place</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurer depuis un autre endroit</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>Restore that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurer celle du {0}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as a backup of its own.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restauré. Ce qui était là avant est gardé dans une sauvegarde à part.</translation>
    </message>
    <message>
        <source>The backup is being looked through.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La sauvegarde est en cours de vérification.</translation>
    </message>
    <message>
        <source>The backup is being made.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La sauvegarde est en cours de création.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La sauvegarde est en cours de restauration.</translation>
    </message>
    <message>
        <source>The backup is made, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La sauvegarde est faite et elle s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The backup of {0} is whole, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La sauvegarde du {0} est intacte et elle s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The clinic file becomes what it was: {0}. What is there now is backed up first.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Le fichier de la clinique redevient ce qu&apos;il était : {0}. Ce qui est là maintenant est d&apos;abord sauvegardé.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Vérifier celle du {0}</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>avant la restauration d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>avant une mise à niveau</translation>
    </message>
    <message>
        <source>before encryption</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>avant le chiffrement</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>made by hand</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>faite à la main</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>A signed visit no longer changes. Amend it with a reason.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Une visite signée ne change plus. La rectifier avec un motif.</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>À nouveau</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>Always the patient&apos;s. R and L stand at every figure.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Toujours ceux du patient. D et G sont à chaque figure.</translation>
    </message>
    <message>
        <source>Child tired? Child asked to stop ends a trial; what is there stays.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Enfant fatigué ? « A demandé d&apos;arrêter » finit l&apos;essai ; tout reste.</translation>
    </message>
    <message>
        <source>Choose stimulus and direction; draw where touch begins to hurt.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Choisir stimulus et direction ; tracer où le toucher devient douloureux.</translation>
    </message>
    <message>
        <source>Each stroke is on disk when the pen lifts. Undo goes back 500 steps.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Chaque trait est enregistré dès que le stylet se lève. 500 pas en arrière.</translation>
    </message>
    <message>
        <source>Empty is not normal</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Vide n&apos;est pas normal</translation>
    </message>
    <message>
        <source>Examined</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>For the exam room. A touch of the screen does the same as the mouse.</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Pour la salle d&apos;examen. Toucher l&apos;écran équivaut à la souris.</translation>
    </message>
    <message>
        <source>Height and weight give cm². Start from the last visit, or empty.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Taille et poids donnent les cm². Partir de la dernière visite, ou vide.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name, date of birth and ID at the top: is it this child?</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nom, date de naissance et n° en haut : est-ce cet enfant ?</translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Next trial: the same test once more shows how sure the border is.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Essai suivant : le même test montre si la limite est sûre.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Pain now, sleep, school. In italics: as last time, tap to confirm.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Douleur, sommeil, école. En italique : comme avant, toucher confirme.</translation>
    </message>
    <message>
        <source>Painmap documents and counts; it does not diagnose. Version {0}</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Painmap documente et compte ; il ne pose pas de diagnostic. Version {0}</translation>
    </message>
    <message>
        <source>Painmap: bench card</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Painmap : aide-mémoire</translation>
    </message>
    <message>
        <source>Paint where it hurts. Tap a number for how strong, from 1 to 10.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Peindre où cela fait mal. Toucher un chiffre : l&apos;intensité, de 1 à 10.</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Read what was found and what is not assessed. You decide.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lire ce qui est trouvé et non évalué. Vous décidez.</translation>
    </message>
    <message>
        <source>Right and left</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Droite et gauche</translation>
    </message>
    <message>
        <source>Say which areas were looked at and are free, and which were not.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Dire quelles régions sont examinées et indemnes, lesquelles non.</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Temperature, colour, swelling, sweating: right, left, difference.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Température, couleur, gonflement, sudation : droite, gauche, écart.</translation>
    </message>
    <message>
        <source>The exam in ten steps</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>L&apos;examen en dix étapes</translation>
    </message>
    <message>
        <source>What is carried from the last visit counts once it is confirmed.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ce qui est repris de la visite précédente compte une fois confirmé.</translation>
    </message>
    <message>
        <source>While painting</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>En peignant</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>Wrong side? Hold a finger on the zone: Move to the other side.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Mauvais côté ? Doigt maintenu sur la zone : De l&apos;autre côté.</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>seen from the front</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>vu de face</translation>
    </message>
    <message>
        <source>“—” means not assessed. Normal is a word that somebody chose.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>« — » veut dire non évalué. Normal est un mot que quelqu&apos;un a choisi.</translation>
    </message>
</context>
<context>
    <name>BodyPicker</name>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Corps : {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Tap to choose another body</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Touchez pour choisir un autre corps</translation>
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
        <translation>Fermer la limite</translation>
    </message>
    <message>
        <source>Open the border</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Rouvrir la limite</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>says “now”</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>dit « maintenant »</translation>
    </message>
    <message>
        <source>tested, not painful</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>testé, non douloureux</translation>
    </message>
</context>
<context>
    <name>Borders</name>
    <message>
        <source>Draw the border as a line. Then tap on the painful side.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation>Tracez la limite comme une ligne. Touchez ensuite le côté douloureux.</translation>
    </message>
    <message>
        <source>Draw the border on the skin.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation>Tracez la limite sur la peau.</translation>
    </message>
    <message>
        <source>Tap on the skin.</source>
        <extracomment>ui/borders/points_tool.py</extracomment>
        <translation>Touchez la peau.</translation>
    </message>
    <message>
        <source>at hand</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>border</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>limite</translation>
    </message>
    <message>
        <source>border, {0}</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>limite, {0}</translation>
    </message>
    <message>
        <source>cm above {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation>cm au-dessus de {0}</translation>
    </message>
    <message>
        <source>cm below {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation>cm au-dessous de {0}</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>inner</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>interne</translation>
    </message>
    <message>
        <source>outer</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>externe</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>CalmChips</name>
    <message>
        <source>{0} more areas</source>
        <extracomment>ui/map/calm_chips.py</extracomment>
        <translation>{0} autres régions</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>A border is not erased: draw it anew, or delete its trial under ⋯.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Une limite ne se gomme pas : tracez-la à nouveau ou supprimez son essai sous ⋯.</translation>
    </message>
    <message>
        <source>Body chart</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Vue du corps</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Cette visite est signée. On peut seulement la consulter.</translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Vous pouvez consulter cette visite, pas la modifier.</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>{0} est verrouillé. Déverrouillez-le sous ⋯ dans sa ligne.</translation>
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
        <translation>{0} % de la peau</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/map/chart_places.py</extracomment>
        <translation>Régions atteintes : {0} sur {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/map/chart_places.py …</extracomment>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ChartStrip</name>
    <message>
        <source>Head</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Tête</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Bras G</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Jambe G</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Bras D</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Jambe D</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Tronc</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Entier</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Head · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tête · côté GAUCHE</translation>
    </message>
    <message>
        <source>Head · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tête · côté DROIT</translation>
    </message>
    <message>
        <source>Head · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tête · arrière</translation>
    </message>
    <message>
        <source>Head · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tête · avant</translation>
    </message>
    <message>
        <source>Head · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tête · dessus</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>assets/atlas/charts.json …</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>LEFT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras GAUCHE · arrière</translation>
    </message>
    <message>
        <source>LEFT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras GAUCHE · avant</translation>
    </message>
    <message>
        <source>LEFT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras GAUCHE · côté interne</translation>
    </message>
    <message>
        <source>LEFT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras GAUCHE · côté externe</translation>
    </message>
    <message>
        <source>LEFT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied GAUCHE · côté interne</translation>
    </message>
    <message>
        <source>LEFT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied GAUCHE · côté externe</translation>
    </message>
    <message>
        <source>LEFT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied GAUCHE · plante</translation>
    </message>
    <message>
        <source>LEFT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied GAUCHE · dessus</translation>
    </message>
    <message>
        <source>LEFT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Main GAUCHE · dos</translation>
    </message>
    <message>
        <source>LEFT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Main GAUCHE · paume</translation>
    </message>
    <message>
        <source>LEFT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe GAUCHE · arrière</translation>
    </message>
    <message>
        <source>LEFT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe GAUCHE · avant</translation>
    </message>
    <message>
        <source>LEFT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe GAUCHE · côté interne</translation>
    </message>
    <message>
        <source>LEFT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe GAUCHE · côté externe</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Côté GAUCHE</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>assets/atlas/charts.json …</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>RIGHT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras DROIT · arrière</translation>
    </message>
    <message>
        <source>RIGHT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras DROIT · avant</translation>
    </message>
    <message>
        <source>RIGHT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras DROIT · côté interne</translation>
    </message>
    <message>
        <source>RIGHT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Bras DROIT · côté externe</translation>
    </message>
    <message>
        <source>RIGHT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied DROIT · côté interne</translation>
    </message>
    <message>
        <source>RIGHT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied DROIT · côté externe</translation>
    </message>
    <message>
        <source>RIGHT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied DROIT · plante</translation>
    </message>
    <message>
        <source>RIGHT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pied DROIT · dessus</translation>
    </message>
    <message>
        <source>RIGHT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Main DROITE · dos</translation>
    </message>
    <message>
        <source>RIGHT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Main DROITE · paume</translation>
    </message>
    <message>
        <source>RIGHT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe DROITE · arrière</translation>
    </message>
    <message>
        <source>RIGHT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe DROITE · avant</translation>
    </message>
    <message>
        <source>RIGHT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe DROITE · côté interne</translation>
    </message>
    <message>
        <source>RIGHT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Jambe DROITE · côté externe</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Côté DROIT</translation>
    </message>
    <message>
        <source>Trunk · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tronc · côté GAUCHE</translation>
    </message>
    <message>
        <source>Trunk · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tronc · côté DROIT</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>côté interne</translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>côté externe</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>paume</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>plante</translation>
    </message>
    <message>
        <source>top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>dessus</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Assessed: {0}.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Évalué : {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Everything on the list is assessed.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Toute la liste est évaluée.</translation>
    </message>
    <message>
        <source>Go there: {0}</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Y aller : {0}</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0}: only % of skin, no cm²</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation>{0} : seulement % de la peau, pas de cm²</translation>
    </message>
</context>
<context>
    <name>ClinicFiles</name>
    <message>
        <source>Try again</source>
        <extracomment>ui/window/clinic_files.py</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source> Unverified.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation> Non vérifié.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>1 setting was changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>1 réglage a été modifié.</translation>
    </message>
    <message>
        <source>A number between {0} and {1} is needed.</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation>Il faut un nombre entre {0} et {1}.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Allodynia testing</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Test de l&apos;allodynie</translation>
    </message>
    <message>
        <source>An exam of this type is asked for {0} of these. None of them is needed to sign.</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Un examen de ce type demande {0} de ceux-ci. Aucun n&apos;est exigé pour signer.</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Modifié : {0}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Counting and pattern</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Comptage et type de douleur</translation>
    </message>
    <message>
        <source>Default list</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Liste par défaut</translation>
    </message>
    <message>
        <source>Default. {0}</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Par défaut. {0}</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Par défaut : {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>À partir de {0} : {1}</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Not taken. {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Non repris. {0}</translation>
    </message>
    <message>
        <source>Painmap settings.json</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Painmap réglages.json</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Réglages de la clinique</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Retirer : {0}</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Reprendre d&apos;un fichier</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Reprendre les réglages d&apos;un fichier</translation>
    </message>
    <message>
        <source>Temperature and girth</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Température et tour</translation>
    </message>
    <message>
        <source>The scheme of new visits has no names for some areas of the pattern: {0}. They cannot be marked as examined, so that such a visit gets no pattern. Choose the same scheme for both.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Le schéma des nouvelles visites n&apos;a pas de nom pour certaines régions du type de douleur : {0}. Elles ne peuvent pas être marquées comme examinées, et une telle visite n&apos;obtient pas de type. Choisissez le même schéma pour les deux.</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Ce qu&apos;un examen devrait contenir</translation>
    </message>
    <message>
        <source>What is changed here holds for new visits and for results of drafts. An old visit keeps the rule it was signed with.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Ce qui est modifié ici vaut pour les nouvelles visites et pour les résultats des brouillons. Une ancienne visite garde la règle avec laquelle elle a été signée.</translation>
    </message>
    <message>
        <source>What is stored here cannot be read by this release. It stays as it is until another value is chosen.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Ce qui est enregistré ici ne peut être lu par cette version. Cela reste tel quel jusqu&apos;au choix d&apos;une autre valeur.</translation>
    </message>
    <message>
        <source>Words of the clinic</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Mots de la clinique</translation>
    </message>
    <message>
        <source>as it came</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>tel que reçu</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation>tel qu&apos;il sera imprimé</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} g</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, pain from {1}, {2} above pain at rest</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>{0} g, douleur dès {1}, {2} au-dessus du repos</translation>
    </message>
    <message>
        <source>{0} settings were changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>{0} réglages ont été modifiés.</translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>{0} : ajouter</translation>
    </message>
    <message>
        <source>{0}: back to the default</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>{0} : retour à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Type the code that was printed when this file was started. Small letters and missing dashes do no harm. That it was used is noted in the audit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Tapez le code imprimé à la création de ce fichier. Les minuscules et les tirets manquants ne gênent pas. Son emploi est noté dans le journal.</translation>
    </message>
    <message>
        <source>nine groups of four</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>neuf groupes de quatre</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>Affected</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Atteints</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Areas: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Régions : {0}</translation>
    </message>
    <message>
        <source>Cohort map · {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Carte de cohorte · {0}</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Différence de deux groupes</translation>
    </message>
    <message>
        <source>Examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Premier</translation>
    </message>
    <message>
        <source>First group</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Premier groupe</translation>
    </message>
    <message>
        <source>First: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Premier : {0}</translation>
    </message>
    <message>
        <source>First: {0}. Second: {1}.</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Premier : {0}. Second : {1}.</translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Jamais examiné</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Second</translation>
    </message>
    <message>
        <source>Second group</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Second groupe</translation>
    </message>
    <message>
        <source>Second group more often (lines) · first group more often</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Second groupe plus souvent (lignes) · premier groupe plus souvent</translation>
    </message>
    <message>
        <source>Second: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Second : {0}</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Too few: fewer than {0} patients</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Trop peu : moins de {0} patients</translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Visites où elle est atteinte, sur celles où la peau a été examinée</translation>
    </message>
    <message>
        <source>all visits of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>toutes les visites de chaque patient</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>cohort-map</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>carte-de-cohorte</translation>
    </message>
    <message>
        <source>first visit of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>première visite de chaque patient</translation>
    </message>
    <message>
        <source>first: {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>premier : {0}</translation>
    </message>
    <message>
        <source>last visit of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>dernière visite de chaque patient</translation>
    </message>
    <message>
        <source>never examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>jamais examiné</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>patients {0}, visits {1}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>patients {0}, visites {1}</translation>
    </message>
    <message>
        <source>second: {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>second : {0}</translation>
    </message>
    <message>
        <source>signed visits</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>visites signées</translation>
    </message>
    <message>
        <source>spots and areas with fewer than {0} patients are not told</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>les points et régions de moins de {0} patients ne sont pas indiqués</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>too few: fewer than {0} patients</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>trop peu : moins de {0} patients</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1}, {2}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>{0} sur {1}, {2}</translation>
    </message>
</context>
<context>
    <name>CohortPanel</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Areas: {0}</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Régions : {0}</translation>
    </message>
    <message>
        <source>Compare with a second group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Comparer à un second groupe</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Compter</translation>
    </message>
    <message>
        <source>First group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Premier groupe</translation>
    </message>
    <message>
        <source>First visit</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Of each patient</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>De chaque patient</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Second group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Second groupe</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Qui est compté</translation>
    </message>
</context>
<context>
    <name>CohortScreen</name>
    <message>
        <source>Body</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Choose who is counted, then Count.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Choisir qui est compté, puis Compter.</translation>
    </message>
    <message>
        <source>Cohort maps</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Cartes de cohorte</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Nothing can be told of so few patients.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Rien ne peut être indiqué pour si peu de patients.</translation>
    </message>
    <message>
        <source>Point at skin for its numbers.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Pointer la peau pour ses chiffres.</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Second</translation>
    </message>
    <message>
        <source>Signed visits of many patients; nobody is named</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Visites signées de nombreux patients ; personne n&apos;est nommé</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation>Commentaire de l&apos;examinateur</translation>
    </message>
    <message>
        <source>Printed with this visit and with a comparison</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation>Imprimé avec cette visite et avec une comparaison</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>1 finding is the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>1 constatation est identique</translation>
    </message>
    <message>
        <source>1 on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>1 sur les membres</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 was assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>1 n&apos;a été évaluée qu&apos;une fois</translation>
    </message>
    <message>
        <source>A visit cannot be compared with itself: choose another one.</source>
        <extracomment>ui/compare/compare_state.py</extracomment>
        <translation>Une visite ne peut être comparée à elle-même : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Border moved {0} cm (95 %: {1} to {2})</source>
        <extracomment>ui/compare/verdict_block.py</extracomment>
        <translation>Limite déplacée de {0} cm (95 % : {1} à {2})</translation>
    </message>
    <message>
        <source>Both over each other, each as strong as chosen (3)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Les deux superposées, chacune de la force choisie (3)</translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Repris, non confirmé</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Earlier, later and change beside each other (1)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Avant, après et changement côte à côte (1)</translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Jaccard {0}</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Jaccard {0}</translation>
    </message>
    <message>
        <source>Limbs: what changed</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>Membres : ce qui a changé</translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Non testé : {0}</translation>
    </message>
    <message>
        <source>One chart, divided by a handle that is dragged (2)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Une vue, divisée par une poignée que l&apos;on tire (2)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Balayer</translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Testé avec un stimulus</translation>
    </message>
    <message>
        <source>The change alone (4)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Le changement seul (4)</translation>
    </message>
    <message>
        <source>The earlier visit as long as 5 or the button is held</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>La visite d&apos;avant tant que 5 ou le bouton est maintenu</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Visite {0}</translation>
    </message>
    <message>
        <source>all trials</source>
        <extracomment>ui/compare/compare_words.py</extracomment>
        <translation>tous les essais</translation>
    </message>
    <message>
        <source>areas, scale, versions</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>régions, échelle, versions</translation>
    </message>
    <message>
        <source>earlier: {0}; later: {1}</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>avant : {0} ; après : {1}</translation>
    </message>
    <message>
        <source>mean {0} cm</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>moyenne {0} cm</translation>
    </message>
    <message>
        <source>measuring distances…</source>
        <extracomment>ui/compare/compare_panel.py …</extracomment>
        <translation>mesure des distances…</translation>
    </message>
    <message>
        <source>nothing painted</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>rien de peint</translation>
    </message>
    <message>
        <source>nothing painted at either visit</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>rien de peint aux deux visites</translation>
    </message>
    <message>
        <source>trial {0}</source>
        <extracomment>ui/compare/compare_row.py …</extracomment>
        <translation>essai {0}</translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>visite {0}</translation>
    </message>
    <message>
        <source>working out scores…</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>calcul des scores…</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>{0} % de la peau</translation>
    </message>
    <message>
        <source>{0} findings are the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} constatations sont identiques</translation>
    </message>
    <message>
        <source>{0} on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>{0} sur les membres</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <source>{0} were assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} n&apos;ont été évaluées qu&apos;une fois</translation>
    </message>
    <message>
        <source>{0}: see all findings below.</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} : voir toutes les constatations ci-dessous.</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>All charts zoom and move together</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Toutes les vues zooment et se déplacent ensemble</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows where the border moved</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Flèches où la limite s&apos;est déplacée</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Sous le pointeur</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>All trials together</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Tous les essais ensemble</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Trial at the earlier visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Essai de la visite d&apos;avant</translation>
    </message>
    <message>
        <source>Trial at the later visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Essai de la visite d&apos;après</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ConditionsBar</name>
    <message>
        <source>Acclimatisation, position</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>Acclimatation, position</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>such as infrared</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>par ex. infrarouge</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>% of skin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>% de la peau</translation>
    </message>
    <message>
        <source>% of skin only: no height noted</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>% de la peau seulement : taille non notée</translation>
    </message>
    <message>
        <source>/min</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>1 area was examined at one visit only: {areas}. It is not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>1 région n&apos;a été examinée qu&apos;à une visite : {areas}. Elle n&apos;entre pas dans le changement des régions atteintes.</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>1 trial, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>1 essai, non répété : variation inconnue</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <source>1 °C: wording of the sign in the Budapest criteria. Others use 0.6 or 2.2 °C.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>1 °C : formulation du signe dans les critères de Budapest. D&apos;autres prennent 0,6 ou 2,2 °C.</translation>
    </message>
    <message>
        <source>15 g and 3 of 10: Spicher. One above pain at rest is not verified.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>15 g et 3 sur 10 : Spicher. Un au-dessus du repos n&apos;est pas vérifié.</translation>
    </message>
    <message>
        <source>3: Yunus and Masi 1985, and clinics&apos; own wording. 5: Sherry 2020, a median split.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>3 : Yunus et Masi 1985, et formulation propre des cliniques. 5 : Sherry 2020, médiane.</translation>
    </message>
    <message>
        <source>95 % of the border from</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>95 % de la limite depuis</translation>
    </message>
    <message>
        <source>95 % of the border to</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>95 % de la limite jusqu&apos;à</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits or letters.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Un code PIN a au moins 4 chiffres ou lettres.</translation>
    </message>
    <message>
        <source>A body temperature lies between 30 and 43 °C (86 and 109 °F).</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>Une température corporelle est entre 30 et 43 °C (86 et 109 °F).</translation>
    </message>
    <message>
        <source>A border needs at least three points.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Une limite demande au moins trois points.</translation>
    </message>
    <message>
        <source>A border that moves so far is variable</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Une limite est variable dès un déplacement de</translation>
    </message>
    <message>
        <source>A convention: the index names neither hands and feet nor joints.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Convention : l&apos;index ne nomme ni mains et pieds ni articulations.</translation>
    </message>
    <message>
        <source>A limb felt cool or warm is remarked on where it measures otherwise by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Signaler un membre senti froid ou chaud si la mesure diffère de plus de</translation>
    </message>
    <message>
        <source>A list of different words is needed, each of 1 to {n} letters.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Il faut une liste de mots différents, de 1 à {n} lettres chacun.</translation>
    </message>
    <message>
        <source>A list of key, name and grams is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Il faut une liste de clé, nom et grammes.</translation>
    </message>
    <message>
        <source>A list of looks and names is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Il faut une liste d&apos;aspects et de noms.</translation>
    </message>
    <message>
        <source>A list of some of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Il faut une liste prise parmi : {values}.</translation>
    </message>
    <message>
        <source>A name on the server has at most 63 letters, digits or _, and begins with a letter.</source>
        <extracomment>storage/server_staff.py</extracomment>
        <translation>Un nom sur le serveur a au plus 63 lettres, chiffres ou _, et commence par une lettre.</translation>
    </message>
    <message>
        <source>A note has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Une note a au plus {n} lettres.</translation>
    </message>
    <message>
        <source>A note is text.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Une note est un texte.</translation>
    </message>
    <message>
        <source>A number between {low} and {high} is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Il faut un nombre entre {low} et {high}.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>A page of the file is damaged: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Une page du fichier est endommagée : {said}.</translation>
    </message>
    <message>
        <source>A passphrase has at least 10 letters or digits; four words are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Une phrase secrète a au moins 10 lettres ou chiffres ; quatre mots se retiennent bien.</translation>
    </message>
    <message>
        <source>A passphrase has at least {n} letters.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Une phrase secrète a au moins {n} caractères.</translation>
    </message>
    <message>
        <source>A passphrase has no line breaks or tabs.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Une phrase secrète n&apos;a ni retour à la ligne ni tabulation.</translation>
    </message>
    <message>
        <source>A passphrase needs more than three different letters or digits.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Une phrase secrète demande plus de trois lettres ou chiffres différents.</translation>
    </message>
    <message>
        <source>A patient of this name and date of birth is here already.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Un patient de ce nom et de cette date de naissance est déjà là.</translation>
    </message>
    <message>
        <source>A photo is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Une photo est endommagée.</translation>
    </message>
    <message>
        <source>A photo that a visit shows is missing.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Une photo montrée par une visite manque.</translation>
    </message>
    <message>
        <source>A reason has at most {n} letters.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Un motif a au plus {n} lettres.</translation>
    </message>
    <message>
        <source>A ring goes round an arm or a leg. Draw a line or points here.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Un anneau entoure un bras ou une jambe. Ici, tracez une ligne ou des points.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing: there is no such {parent}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Une ligne de {table} ne se rattache à rien : ce {parent} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A site has one to three readings.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Un site a une à trois mesures.</translation>
    </message>
    <message>
        <source>A skin temperature lies between 5 and 45 °C (41 and 113 °F).</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>Une température cutanée est entre 5 et 45 °C (41 et 113 °F).</translation>
    </message>
    <message>
        <source>A temperature is a number.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>Une température est un nombre.</translation>
    </message>
    <message>
        <source>A text holds a sign that the clinic&apos;s server cannot keep.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Un texte contient un signe que le serveur de la clinique ne peut conserver.</translation>
    </message>
    <message>
        <source>A text of at most {n} letters is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Il faut un texte d&apos;au plus {n} lettres.</translation>
    </message>
    <message>
        <source>A title has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Un titre a au plus {n} lettres.</translation>
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
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Acclimatisation</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Acclimatation</translation>
    </message>
    <message>
        <source>Activities</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Add an initial to tell them apart.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Ajoutez une initiale pour les distinguer.</translation>
    </message>
    <message>
        <source>Adult</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Advanced at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Avancée maximale</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>Régions atteintes</translation>
    </message>
    <message>
        <source>Affected areas of {n}</source>
        <extracomment>core/content.py</extracomment>
        <translation>Régions atteintes sur {n}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All areas</source>
        <extracomment>core/content.py …</extracomment>
        <translation>Toutes les régions</translation>
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
        <translation>Autorisez l&apos;écriture dans le dossier, ou déplacez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cheville</translation>
    </message>
    <message>
        <source>Anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Tronc antérieur</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>core/content.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Areas assessed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Régions évaluées</translation>
    </message>
    <message>
        <source>Areas entered and left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Régions apparues et quittées</translation>
    </message>
    <message>
        <source>Areas were counted by rule {then} on {day}, by rule {now} on {other}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Régions comptées selon la règle {then} le {day}, selon la règle {now} le {other}.</translation>
    </message>
    <message>
        <source>Areas were counted by {then} on {day}, by {now} on {other}: their numbers are not comparable.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Régions comptées selon {then} le {day}, selon {now} le {other} : les nombres ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Areas: {scheme}, rule {rule}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Régions : {scheme}, règle {rule}</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Arms begin at the shoulder, legs at the hip.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Les bras commencent à l&apos;épaule, les jambes à la hanche.</translation>
    </message>
    <message>
        <source>As far apart as is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}). {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Écart semblable à celui publié pour la douleur redessinée (surface ±{area} %, Jaccard dès {jaccard}). {source}</translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic file, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Demandez à un administrateur du fichier, ou employez le code de récupération.</translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic for the right. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Demandez ce droit à un administrateur de la clinique. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Ask an administrator to change your role. Nothing was changed.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Demandez à un administrateur de changer votre rôle. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Ask an administrator to let you in again.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation>Demandez à un administrateur de vous laisser entrer à nouveau.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Demandez qu&apos;elle soit renvoyée. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to switch TLS on. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Demandez au responsable d&apos;activer TLS. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its certificate. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Demandez son certificat au responsable du serveur. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to upgrade them: “db upgrade”.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation>Demandez au responsable du serveur de les mettre à niveau : « db upgrade ».</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server: backups are made there.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation>Demandez au responsable du serveur : les sauvegardes s&apos;y font.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read and write it and its folder.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Demandez au responsable de cet ordinateur le droit de le lire et d&apos;y écrire, ainsi que dans son dossier.</translation>
    </message>
    <message>
        <source>Assent of the child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Assentiment de l&apos;enfant</translation>
    </message>
    <message>
        <source>Atlas: cells {cells}, regions {regions}, bodies {bodies}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Atlas : cellules {cells}, régions {regions}, corps {bodies}</translation>
    </message>
    <message>
        <source>Autonomic signs not assessed: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Signes autonomes non évalués : {signs}.</translation>
    </message>
    <message>
        <source>Autonomic signs present: the clinician decides between diffuse AMPS and CRPS in more than one limb.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Signes autonomes présents : le clinicien tranche entre AMPS diffus et SDRC de plusieurs membres.</translation>
    </message>
    <message>
        <source>Autonomic signs that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Signes autonomes qui comptent</translation>
    </message>
    <message>
        <source>Autonomic signs without a mapped area.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Signes autonomes sans région cartographiée.</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dos de la main</translation>
    </message>
    <message>
        <source>Backwards in time: from {day} to {other}. The signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>À rebours : du {day} au {other}. Les signes de tous les changements sont inversés.</translation>
    </message>
    <message>
        <source>Base of little finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Base du petit doigt</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Score de Beighton</translation>
    </message>
    <message>
        <source>Beighton score of flexible joints, from</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Score de Beighton des articulations souples, dès</translation>
    </message>
    <message>
        <source>Beighton score {least} to {most} of 9, not all assessed</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Score de Beighton {least} à {most} sur 9, évaluation incomplète</translation>
    </message>
    <message>
        <source>Beighton score {n} of 9</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Score de Beighton {n} sur 9</translation>
    </message>
    <message>
        <source>Better with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mieux avec</translation>
    </message>
    <message>
        <source>Beyond the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Au-delà des tests répétés d&apos;un même jour : {aspects}.</translation>
    </message>
    <message>
        <source>Beyond what is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}): {aspects}. {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Au-delà de ce qui est publié pour la douleur redessinée (surface ±{area} %, Jaccard dès {jaccard}) : {aspects}. {source}</translation>
    </message>
    <message>
        <source>Bicep is the map&apos;s word for the upper arm, front and back.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Biceps est le mot de la carte pour le haut du bras, avant et arrière.</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tension artérielle, diastolique</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tension artérielle, systolique</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Température corporelle</translation>
    </message>
    <message>
        <source>Body: {body}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Corps : {body}</translation>
    </message>
    <message>
        <source>Border above {mark}, cm</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Limite au-dessus de {mark}, cm</translation>
    </message>
    <message>
        <source>Border around a limb</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Limite autour d&apos;un membre</translation>
    </message>
    <message>
        <source>Border displacement by layer, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Écart des limites par calque, cm</translation>
    </message>
    <message>
        <source>Border displacement, {layer}, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Écart des limites, {layer}, cm</translation>
    </message>
    <message>
        <source>Border now {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Limite maintenant {level} {mark}.</translation>
    </message>
    <message>
        <source>Border shift: how far the borders of two trials lie apart. Along the limb, side by side, where every border goes round it, as the levels are; otherwise straight through space on the same part of the body.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Écart des limites : distance entre les limites de deux essais. Le long du membre, côté par côté, si chaque limite en fait le tour, comme les niveaux ; sinon en ligne droite sur la même partie du corps.</translation>
    </message>
    <message>
        <source>Border tested</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Limite testée</translation>
    </message>
    <message>
        <source>Border then {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Limite avant {level} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} ({resized} at the later size) → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Limite {then} ({resized} à la taille d&apos;après) → {now} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} → {now} cm {side} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Limite {then} → {now} cm {side} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Limite {then} → {now} {mark}.</translation>
    </message>
    <message>
        <source>Both arms, or both legs, are</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Les deux bras, ou les deux jambes, font</translation>
    </message>
    <message>
        <source>Breaths</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Critères de Budapest, cliniques</translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Critères de Budapest, recherche</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: cannot be said yet</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Critères de Budapest, {variant}, {limb} : ne peut encore être dit</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Critères de Budapest, {variant}, {limb} : remplis</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: not met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Critères de Budapest, {variant}, {limb} : non remplis</translation>
    </message>
    <message>
        <source>By area of skin that can be compared. Jaccard: shared of all; Dice: twice the shared of the sum; then in now: how much of the earlier zone the later one holds.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Par surface de peau comparable. Jaccard : part commune sur l&apos;ensemble ; Dice : deux fois la part commune sur la somme ; part d&apos;avant : part de la zone d&apos;avant contenue dans celle d&apos;après.</translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: front of the scalp and ear go with the head, the front of neck, shoulder and hip with neck, shoulder and hip, the middle back with the upper back, the genital area with the pelvis.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Par convention, car la carte ne les nomme ni ne les dessine : front du cuir chevelu et oreille vont avec la tête, l&apos;avant du cou, de l&apos;épaule et de la hanche avec cou, épaule et hanche, le milieu du dos avec le haut du dos, la région génitale avec le bassin.</translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: jaw and ear go with the face, groin and genital area with the pubic area.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Par convention, car la carte ne les nomme ni ne les dessine : mâchoire et oreille vont avec le visage, aine et région génitale avec la région pubienne.</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>CHOIR&apos;s first female map numbers 112 to 117 differently: 112 is 116 here, 113 is 117, 114 is 112, 115 is 113, 116 is 114, 117 is 115. Convert before comparing; there is one list of segments, never one for each sex.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>La première carte féminine de CHOIR numérote 112 à 117 autrement : 112 est ici 116, 113 est 117, 114 est 112, 115 est 113, 116 est 114, 117 est 115. Convertissez avant de comparer ; il y a une seule liste de segments, jamais une par sexe.</translation>
    </message>
    <message>
        <source>CHOIR-74</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>CHOIR-74</translation>
    </message>
    <message>
        <source>CRPS</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>SDRC</translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Score de sévérité du SDRC</translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {least} to {most} of 16, not all assessed</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Score de sévérité du SDRC, {limb} : {least} à {most} sur 16, évaluation incomplète</translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {n} of 16</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Score de sévérité du SDRC, {limb} : {n} sur 16</translation>
    </message>
    <message>
        <source>CRPS in more than one limb</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>SDRC de plusieurs membres</translation>
    </message>
    <message>
        <source>CRPS type 1</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>SDRC de type 1</translation>
    </message>
    <message>
        <source>Can sit for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Peut rester assis</translation>
    </message>
    <message>
        <source>Can stand for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Peut rester debout</translation>
    </message>
    <message>
        <source>Can walk for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Peut marcher</translation>
    </message>
    <message>
        <source>Capillary refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Recoloration capillaire</translation>
    </message>
    <message>
        <source>Carried history confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Antécédents repris confirmés</translation>
    </message>
    <message>
        <source>Carried layers confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Calques repris confirmés</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change it as it is; only signed visits are amended.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Modifiez-la telle quelle ; seules les visites signées sont rectifiées.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write there.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Vérifiez que son dossier existe et que vous pouvez y lire et y écrire.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Vérifiez que le disque est connecté et a de la place. Ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Check the address, or have the database made first.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Vérifiez l&apos;adresse, ou faites d&apos;abord créer la base de données.</translation>
    </message>
    <message>
        <source>Check your name and password, and ask whoever looks after the server.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Vérifiez nom et mot de passe, et demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Choisissez un fichier JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Choose a file that Painmap wrote. Nothing was changed.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>Choisissez un fichier écrit par Painmap. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose a limb or an area, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Choisissez un membre ou une région, ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose a passphrase, and it is encrypted before it is opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Choisissez une phrase secrète ; il est chiffré avant d&apos;être ouvert.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder less deep.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Choisissez un nom plus court ou un dossier moins profond.</translation>
    </message>
    <message>
        <source>Choose another file, or start a new clinic file. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Choisissez un autre fichier, ou créez un nouveau fichier de clinique. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name: without its keys that file opens with its recovery code alone.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Choisissez un autre nom : sans ses clés, ce fichier ne s&apos;ouvre qu&apos;avec son code de récupération.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation>Choisissez-en un autre. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose another template: visit, progress or family.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Choisissez un autre modèle : visite, évolution ou famille.</translation>
    </message>
    <message>
        <source>Choose how it was tolerated, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Choisissez la tolérance, ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose one of the patterns.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Choisissez un des types de douleur.</translation>
    </message>
    <message>
        <source>Choose one whose name ends in .painmap.zip. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Choisissez-en un dont le nom finit par .painmap.zip. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Choose what kind of event this is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Choisissez le genre d&apos;événement.</translation>
    </message>
    <message>
        <source>Circumference, elbow crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Circonférence, pli du coude</translation>
    </message>
    <message>
        <source>Circumference, instep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Circonférence, cou-de-pied</translation>
    </message>
    <message>
        <source>Circumference, knuckles</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Circonférence, articulations des doigts</translation>
    </message>
    <message>
        <source>Circumference, outer ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Circonférence, malléole externe</translation>
    </message>
    <message>
        <source>Circumference, upper edge of kneecap</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Circonférence, bord supérieur de la rotule</translation>
    </message>
    <message>
        <source>Circumference, wrist crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Circonférence, pli du poignet</translation>
    </message>
    <message>
        <source>Circumferences</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>Circonférences</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>core/content.py</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Fermez l&apos;autre fenêtre ou programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour and circumference</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Couleur et circonférence</translation>
    </message>
    <message>
        <source>Colour appears</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>La couleur apparaît</translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Couleur modifiée</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the print: nine groups of four.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation>Comparez lettre par lettre avec l&apos;impression : neuf groupes de quatre.</translation>
    </message>
    <message>
        <source>Compared: {one} on {day}, {two} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Comparés : {one} le {day}, {two} le {other}.</translation>
    </message>
    <message>
        <source>Connect its disk, or choose the file in its new place.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Connectez son disque, ou choisissez le fichier à son nouvel endroit.</translation>
    </message>
    <message>
        <source>Correct it or take it away; it is described in the guide, page “Exchange”.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Corrigez-la ou retirez-la ; elle est décrite dans le guide, page « Exchange ».</translation>
    </message>
    <message>
        <source>Counted by two schemes; both visits are shown by that of the later.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Comptées selon deux schémas ; les deux visites sont montrées selon celui d&apos;après.</translation>
    </message>
    <message>
        <source>Counted by {scheme}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Compté selon {scheme}.</translation>
    </message>
    <message>
        <source>Counted with lower arm and lower leg in the WPI</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Comptés avec l&apos;avant-bras et le bas de jambe dans le WPI</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Cut-off {n}, unverified.</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Seuil {n}, non vérifié.</translation>
    </message>
    <message>
        <source>DICOM cannot be written here: the part for it is not installed.</source>
        <extracomment>exchange/dicom_pdf.py</extracomment>
        <translation>DICOM ne peut pas être écrit ici : le composant nécessaire n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Days missed in a month</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Jours manqués par mois</translation>
    </message>
    <message>
        <source>Depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dépression</translation>
    </message>
    <message>
        <source>Desensitisation</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Désensibilisation</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Difference along a limb that is marked, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Signaler une différence le long d&apos;un membre de plus de</translation>
    </message>
    <message>
        <source>Difference of the sides that suggests a sign, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Différence entre les côtés suggérant un signe, plus de</translation>
    </message>
    <message>
        <source>Different stimulus: {stimulus} on {day}, {stimuli} on {other}: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Stimulus différent : {stimulus} le {day}, {stimuli} le {other} : non comparable.</translation>
    </message>
    <message>
        <source>Diffuse from this number of areas</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Diffus à partir de ce nombre de régions</translation>
    </message>
    <message>
        <source>Disputed for children: 4 to 7 of 9 have been used.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Discuté chez l&apos;enfant : 4 à 7 sur 9 ont été employés.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Vertiges</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Aide à la documentation, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults.</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Aide à la documentation, pas un diagnostic. Conçu pour l&apos;adulte.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults; none is validated for children.</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Aide à la documentation, pas un diagnostic. Conçus pour l&apos;adulte ; aucun n&apos;est validé chez l&apos;enfant.</translation>
    </message>
    <message>
        <source>Draft: visit of {day}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Brouillon : visite du {day}</translation>
    </message>
    <message>
        <source>Drawn by the {then} at the earlier visit, by the {now} at the later one.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Dessiné par {then} à la visite d&apos;avant, par {now} à celle d&apos;après.</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Examens antérieurs</translation>
    </message>
    <message>
        <source>Elbow, wrist and hand are counted with the lower arm, knee, ankle and foot with the lower leg: a convention, for the index does not name them.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Coude, poignet et main comptent avec l&apos;avant-bras, genou, cheville et pied avec le bas de jambe : convention, car l&apos;index ne les nomme pas.</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Apparues</translation>
    </message>
    <message>
        <source>Episodes, how often and how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Épisodes, fréquence et durée</translation>
    </message>
    <message>
        <source>Every trial with {stimulus} on {day} was stopped by the child: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Chaque essai avec {stimulus} le {day} a été arrêté par l&apos;enfant : non comparable.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Vie quotidienne</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Feels</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sensation</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>Fever, rash, illness, family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fièvre, éruption, maladie, famille</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Critères de fibromyalgie 2010/2011</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Critères de fibromyalgie 2016</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: cannot be said yet</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Critères de fibromyalgie {criteria} : ne peut encore être dit</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Critères de fibromyalgie {criteria} : remplis</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: not met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Critères de fibromyalgie {criteria} : non remplis</translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {least} to {most} of 31, not all assessed</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Score de sévérité de fibromyalgie {least} à {most} sur 31, questions incomplètes</translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {n} of 31</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Score de sévérité de fibromyalgie {n} sur 31</translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Sévérité de fibromyalgie, WPI + SSS</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Flare</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Poussée</translation>
    </message>
    <message>
        <source>Flexible joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Articulations souples</translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told} asked.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Articulations souples : {points} sur {told} demandées.</translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told}.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Articulations souples : {points} sur {told}.</translation>
    </message>
    <message>
        <source>For each of these a list is needed: {keys}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Pour chacun de ceux-ci il faut une liste : {keys}.</translation>
    </message>
    <message>
        <source>For how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Depuis combien de temps</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>From every cell of either border to the nearest of the other, both directions pooled: HD is the largest, HD95 the 95th percentile, ASSD the mean (as in MedPy).</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>De chaque cellule de chaque limite à la plus proche de l&apos;autre, les deux sens réunis : HD est la plus grande, HD95 le 95e centile, ASSD la moyenne (comme dans MedPy).</translation>
    </message>
    <message>
        <source>Functional Disability Inventory, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Functional Disability Inventory, enfant</translation>
    </message>
    <message>
        <source>Functional Disability Inventory, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Functional Disability Inventory, parent</translation>
    </message>
    <message>
        <source>Gait</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Gait and aids</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marche et aides</translation>
    </message>
    <message>
        <source>Gait and walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marche et aide à la marche</translation>
    </message>
    <message>
        <source>Genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Région génitale</translation>
    </message>
    <message>
        <source>Go on: what you change waits here and is sent when the server is back.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Continuez : ce que vous modifiez attend ici et part quand le serveur est de retour.</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Grams, pain of 10 and pain above rest are needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Il faut des grammes, une douleur sur 10 et une douleur au-dessus du repos.</translation>
    </message>
    <message>
        <source>Great toe</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gros orteil</translation>
    </message>
    <message>
        <source>Grip, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Préhension, gauche</translation>
    </message>
    <message>
        <source>Grip, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Préhension, droite</translation>
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
        <translation>Les photos HEIC ne peuvent être lues sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Poils</translation>
    </message>
    <message>
        <source>Hair, nails, skin, muscle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Poils, ongles, peau, muscle</translation>
    </message>
    <message>
        <source>Have an empty one made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Faites-en créer une vide. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Head (but for the jaw), pelvis, groin and genital area belong to none of the 19 areas; they are kept as an area that is never counted.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>La tête (sauf la mâchoire), le bassin, l&apos;aine et la région génitale n&apos;appartiennent à aucune des 19 régions ; ils forment une région jamais comptée.</translation>
    </message>
    <message>
        <source>Headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Maux de tête</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Taille et poids</translation>
    </message>
    <message>
        <source>Hip means the outer hip and the buttock.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Hanche veut dire hanche externe et fesse.</translation>
    </message>
    <message>
        <source>History: {group}</source>
        <extracomment>core/record/checklist.py</extracomment>
        <translation>Antécédents : {group}</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Heures de sommeil</translation>
    </message>
    <message>
        <source>How it spread</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Comment cela s&apos;est étendu</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Méthode de mesure</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>In an exam, names are veiled when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>En examen, les noms sont voilés quand personne ne touche depuis</translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Entre parenthèses : tel que noté alors, sur le corps, la taille et le poids de cette visite, avec ce qui n&apos;est pas comparable.</translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Entre parenthèses : tel que noté alors, sur le corps, la taille et le poids de cette visite.</translation>
    </message>
    <message>
        <source>In brackets: as recorded, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Entre parenthèses : tel que noté, avec ce qui n&apos;est pas comparable.</translation>
    </message>
    <message>
        <source>In the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dans la famille</translation>
    </message>
    <message>
        <source>Install Painmap again; your patients&apos; data are not affected.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Réinstallez Painmap ; les données de vos patients ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Install Painmap with Python to measure it.</source>
        <extracomment>cli.py …</extracomment>
        <translation>Installez Painmap avec Python pour le mesurer.</translation>
    </message>
    <message>
        <source>Install Painmap with it: pip install &apos;painmap[research]&apos;.</source>
        <extracomment>cohort/schema.py</extracomment>
        <translation>Installez Painmap avec lui : pip install &apos;painmap[research]&apos;.</translation>
    </message>
    <message>
        <source>Install Painmap with its extra “dicom”: pip install &apos;painmap[dicom]&apos;.</source>
        <extracomment>exchange/dicom_pdf.py</extracomment>
        <translation>Installez Painmap avec l&apos;extra « dicom » : pip install &apos;painmap[dicom]&apos;.</translation>
    </message>
    <message>
        <source>Install it with the extra “server”: pip install painmap[server].</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Installez-le avec l&apos;extra « server » : pip install painmap[server].</translation>
    </message>
    <message>
        <source>Install the newest Painmap and open the file with it. Nothing was changed.</source>
        <extracomment>storage/faults.py …</extracomment>
        <translation>Installez le Painmap le plus récent et ouvrez le fichier avec lui. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Install the newest Painmap to import it. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Installez la dernière version de Painmap pour l&apos;importer. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Install the newest Painmap to open it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Installez le Painmap le plus récent pour l&apos;ouvrir. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Intensity and quality</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Intensité et qualité</translation>
    </message>
    <message>
        <source>Is it still there, or on the network?</source>
        <extracomment>errors.py …</extracomment>
        <translation>Est-il toujours là, ou sur le réseau ?</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <extracomment>demo.py …</extracomment>
        <translation>Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>It begins in the future. Only a treatment or a goal can be planned.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Il commence dans le futur. Seuls un traitement ou un objectif peuvent être prévus.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Il finit avant de commencer.</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://name@server/clinic.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Cela ressemble à postgresql+psycopg://name@server/clinic.</translation>
    </message>
    <message>
        <source>It was not unpacked, and nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Elle n&apos;a pas été décompressée, et rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Joint swelling, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, cheville</translation>
    </message>
    <message>
        <source>Joint swelling, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, coude</translation>
    </message>
    <message>
        <source>Joint swelling, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, doigts</translation>
    </message>
    <message>
        <source>Joint swelling, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, hanche</translation>
    </message>
    <message>
        <source>Joint swelling, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, genou</translation>
    </message>
    <message>
        <source>Joint swelling, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, épaule</translation>
    </message>
    <message>
        <source>Joint swelling, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, orteils</translation>
    </message>
    <message>
        <source>Joint swelling, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement articulaire, poignet</translation>
    </message>
    <message>
        <source>Joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Articulations</translation>
    </message>
    <message>
        <source>Keep it, and open the newest copy of it instead.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Gardez-le et ouvrez plutôt sa copie la plus récente.</translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the photo.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Gardez ce fichier et ouvrez sa copie la plus récente pour voir la photo.</translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the visit.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Gardez ce fichier et ouvrez sa copie la plus récente pour voir la visite.</translation>
    </message>
    <message>
        <source>Key 35 of the map is its tick for no chronic pain: that is no area.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>La clé 35 de la carte est sa coche pour pas de douleur chronique : ce n&apos;est pas une région.</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Genou</translation>
    </message>
    <message>
        <source>L abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen G</translation>
    </message>
    <message>
        <source>L ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville G (arrière)</translation>
    </message>
    <message>
        <source>L ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville G (avant)</translation>
    </message>
    <message>
        <source>L ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>cheville/pied G</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Bras G</translation>
    </message>
    <message>
        <source>L bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps G (arrière)</translation>
    </message>
    <message>
        <source>L bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps G (avant)</translation>
    </message>
    <message>
        <source>L buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>fesse G</translation>
    </message>
    <message>
        <source>L buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>fesses G</translation>
    </message>
    <message>
        <source>L chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>thorax G</translation>
    </message>
    <message>
        <source>L chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poitrine/sein G</translation>
    </message>
    <message>
        <source>L cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne G (arrière)</translation>
    </message>
    <message>
        <source>L cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne G (avant)</translation>
    </message>
    <message>
        <source>L elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>coude G</translation>
    </message>
    <message>
        <source>L elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude G (arrière)</translation>
    </message>
    <message>
        <source>L elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude G (avant)</translation>
    </message>
    <message>
        <source>L face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>visage G</translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Pied G</translation>
    </message>
    <message>
        <source>L foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied G (plante)</translation>
    </message>
    <message>
        <source>L foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied G (dessus)</translation>
    </message>
    <message>
        <source>L forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras G (arrière)</translation>
    </message>
    <message>
        <source>L forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras G (avant)</translation>
    </message>
    <message>
        <source>L groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>aine G</translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Main G</translation>
    </message>
    <message>
        <source>L hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main G (paume)</translation>
    </message>
    <message>
        <source>L hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main G (dos)</translation>
    </message>
    <message>
        <source>L head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tête G (arrière)</translation>
    </message>
    <message>
        <source>L hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>hanche G</translation>
    </message>
    <message>
        <source>L hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche G (arrière)</translation>
    </message>
    <message>
        <source>L hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche G (avant)</translation>
    </message>
    <message>
        <source>L jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mâchoire G</translation>
    </message>
    <message>
        <source>L knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>genou G</translation>
    </message>
    <message>
        <source>L knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou G (arrière)</translation>
    </message>
    <message>
        <source>L knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou G (avant)</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Jambe G</translation>
    </message>
    <message>
        <source>L lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>avant-bras G</translation>
    </message>
    <message>
        <source>L lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas du dos G</translation>
    </message>
    <message>
        <source>L lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>bas de jambe G</translation>
    </message>
    <message>
        <source>L lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe G (arrière)</translation>
    </message>
    <message>
        <source>L lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe G (avant)</translation>
    </message>
    <message>
        <source>L middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>milieu du dos G</translation>
    </message>
    <message>
        <source>L neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou G (arrière)</translation>
    </message>
    <message>
        <source>L neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou G (avant)</translation>
    </message>
    <message>
        <source>L pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>région pubienne G</translation>
    </message>
    <message>
        <source>L shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>épaule G</translation>
    </message>
    <message>
        <source>L shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule G (arrière)</translation>
    </message>
    <message>
        <source>L shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule G (avant)</translation>
    </message>
    <message>
        <source>L shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>ceinture scapulaire G</translation>
    </message>
    <message>
        <source>L thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>cuisse G</translation>
    </message>
    <message>
        <source>L upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>haut du bras G</translation>
    </message>
    <message>
        <source>L upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>haut du dos G</translation>
    </message>
    <message>
        <source>L upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cuisse G</translation>
    </message>
    <message>
        <source>L upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse G (arrière)</translation>
    </message>
    <message>
        <source>L upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse G (avant)</translation>
    </message>
    <message>
        <source>L wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet G (arrière)</translation>
    </message>
    <message>
        <source>L wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet G (avant)</translation>
    </message>
    <message>
        <source>L wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poignet/main G</translation>
    </message>
    <message>
        <source>L {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>{mark} G</translation>
    </message>
    <message>
        <source>Largest shift along limb, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Plus grand écart le long du membre, cm</translation>
    </message>
    <message>
        <source>Largest shift straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Plus grand écart en ligne droite, cm</translation>
    </message>
    <message>
        <source>Largest shift, along or straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Plus grand écart, le long ou droit, cm</translation>
    </message>
    <message>
        <source>Laterality accuracy, feet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Exactitude de latéralité, pieds</translation>
    </message>
    <message>
        <source>Laterality accuracy, hands</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Exactitude de latéralité, mains</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Calques qui comptent</translation>
    </message>
    <message>
        <source>Layers, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation>Calques, {unit}</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Quittées</translation>
    </message>
    <message>
        <source>Left arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Bras gauche</translation>
    </message>
    <message>
        <source>Left elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Coude gauche s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>Left knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Genou gauche s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Left little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Petit doigt gauche fléchi en arrière au-delà de 90°</translation>
    </message>
    <message>
        <source>Left open by the literature.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Laissé ouvert par la littérature.</translation>
    </message>
    <message>
        <source>Left open by the literature: with WPI areas one whole leg is three.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Laissé ouvert par la littérature : avec les régions WPI, une jambe entière en fait trois.</translation>
    </message>
    <message>
        <source>Left thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pouce gauche touche l&apos;avant-bras</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Levels {levels} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Niveaux {levels} cm</translation>
    </message>
    <message>
        <source>Levels {levels} cm above {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Niveaux {levels} cm au-dessus de {landmark}</translation>
    </message>
    <message>
        <source>Levels {levels} cm below {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Niveaux {levels} cm au-dessous de {landmark}</translation>
    </message>
    <message>
        <source>Limb-10</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Limb-10</translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Membres avant et maintenant</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Long enough, if nobody else would think of these words.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Assez longue, si personne d&apos;autre ne penserait à ces mots.</translation>
    </message>
    <message>
        <source>Long. It holds, if it is no sentence that others know.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Longue. Elle tient si ce n&apos;est pas une phrase connue d&apos;autres.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then change it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Regardez-le tel qu&apos;il est maintenant, puis modifiez-le. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then sign it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Regardez-la telle qu&apos;elle est maintenant, puis signez-la.</translation>
    </message>
    <message>
        <source>Look for the print that was made when this file was started.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Cherchez l&apos;impression faite à la création de ce fichier.</translation>
    </message>
    <message>
        <source>Look through it with “check” first. Nothing was moved.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Examinez-le d&apos;abord avec « check ». Rien n&apos;a été déplacé.</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Lombes</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Lund-Browder</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Lund-Browder</translation>
    </message>
    <message>
        <source>MRI</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>IRM</translation>
    </message>
    <message>
        <source>Make room on it. Nothing was written to {path}.</source>
        <extracomment>errors.py</extracomment>
        <translation>Faites-y de la place. Rien n&apos;a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the clinic file. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Faites de la place sur le disque du fichier de la clinique. Ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Nommez d&apos;abord quelqu&apos;un d&apos;autre administrateur.</translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Means are by area of skin that can be compared; pain without a number is in none.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Moyennes par surface de peau comparable ; la douleur sans nombre n&apos;entre dans aucune.</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Michigan-35</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>Michigan-35</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Moins : a reculé ; plus : a avancé. Mesuré {way}.</translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}; last column along the skin.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Moins : a reculé ; plus : a avancé. Mesuré {way} ; dernière colonne le long de la peau.</translation>
    </message>
    <message>
        <source>Minutes are a number from 0 to 1440, those of one day.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Les minutes sont un nombre de 0 à 1440, celles d&apos;un jour.</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>More than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Au-delà de la répétition</translation>
    </message>
    <message>
        <source>Move a clinic file there, or have its tables made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Déplacez-y un fichier de clinique, ou faites créer ses tables. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Move it and its keys file to another folder, then restore. Nothing was changed.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Déplacez-le avec son fichier de clés dans un autre dossier, puis restaurez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, cheville</translation>
    </message>
    <message>
        <source>Movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, coude</translation>
    </message>
    <message>
        <source>Movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, doigts</translation>
    </message>
    <message>
        <source>Movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, hanche</translation>
    </message>
    <message>
        <source>Movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, genou</translation>
    </message>
    <message>
        <source>Movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, épaule</translation>
    </message>
    <message>
        <source>Movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, orteils</translation>
    </message>
    <message>
        <source>Movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mouvement, poignet</translation>
    </message>
    <message>
        <source>Nails</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ongles</translation>
    </message>
    <message>
        <source>Name a file that is not there yet: a key is made in it.</source>
        <extracomment>cohort/pseudonyms.py</extracomment>
        <translation>Nommez un fichier qui n&apos;existe pas encore : une clé y est créée.</translation>
    </message>
    <message>
        <source>Name a file where you may write.</source>
        <extracomment>cohort/pseudonyms.py …</extracomment>
        <translation>Nommez un fichier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Name a folder where you may write.</source>
        <extracomment>cohort/export.py …</extracomment>
        <translation>Nommez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <extracomment>cohort/export.py …</extracomment>
        <translation>Nommez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Nom de la clinique</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Cou</translation>
    </message>
    <message>
        <source>No arm or leg counts as affected. Still missing: {limbs}.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>Aucun bras ni jambe ne compte comme atteint. Manque encore : {limbs}.</translation>
    </message>
    <message>
        <source>No cut-off for a variable border is published; this threshold is the clinic&apos;s own.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Aucun seuil n&apos;est publié pour une limite variable ; celui-ci est propre à la clinique.</translation>
    </message>
    <message>
        <source>No further apart than the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Pas plus d&apos;écart que les tests répétés d&apos;un même jour : {aspects}.</translation>
    </message>
    <message>
        <source>No height was noted at the later visit: there are no cm.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Taille non notée à la visite d&apos;après : pas de cm.</translation>
    </message>
    <message>
        <source>No height was noted on {day}: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Taille non notée le {day} : comparez les % de la peau.</translation>
    </message>
    <message>
        <source>No height was noted on {day}: whether the patient grew is not known.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Taille non notée le {day} : on ne sait pas si le patient a grandi.</translation>
    </message>
    <message>
        <source>No published threshold is known to us.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Aucun seuil publié ne nous est connu.</translation>
    </message>
    <message>
        <source>No repeat test, variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Pas de test répété, variation inconnue</translation>
    </message>
    <message>
        <source>No repeat tests: variation unknown.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Pas de tests répétés : variation inconnue.</translation>
    </message>
    <message>
        <source>No swelling is remarked on where a circumference is larger by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Signaler « pas de gonflement » si une circonférence dépasse de plus de</translation>
    </message>
    <message>
        <source>Not applicable: no arm or leg counts as affected.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>Sans objet : aucun bras ni jambe ne compte comme atteint.</translation>
    </message>
    <message>
        <source>Not comparable, in no total: {areas}.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Non comparable, dans aucun total : {areas}.</translation>
    </message>
    <message>
        <source>Not comparable: {layers}.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Non comparable : {layers}.</translation>
    </message>
    <message>
        <source>Not examined on {day}: {areas}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Non examiné le {day} : {areas}.</translation>
    </message>
    <message>
        <source>Not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Hors du WPI</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Note sur le stress</translation>
    </message>
    <message>
        <source>Note on the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Note sur la famille</translation>
    </message>
    <message>
        <source>Note on the pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Note sur la douleur</translation>
    </message>
    <message>
        <source>Noted, not counted, for the limb is no counted area: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Noté, non compté, car le membre n&apos;est pas une région comptée : {signs}.</translation>
    </message>
    <message>
        <source>Nothing had been recorded in it. Go back to see the visits that there are.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Rien n&apos;y avait été noté. Revenez pour voir les visites existantes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever wrote it to write it again.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Rien n&apos;a été changé. Demandez à qui l&apos;a écrite de la réécrire.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose another name.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Rien n&apos;a été modifié : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing was imported: two records are never mixed.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Rien n&apos;a été importé : deux dossiers ne sont jamais mêlés.</translation>
    </message>
    <message>
        <source>Nothing was kept there and the file is as it was. Look through the file with “check”.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Rien n&apos;y a été gardé et le fichier est comme avant. Examinez le fichier avec « check ».</translation>
    </message>
    <message>
        <source>Nothing was taken from it, and it is as it was.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Rien n&apos;en a été pris, et il est comme il était.</translation>
    </message>
    <message>
        <source>Nothing was tested twice on one day.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Rien n&apos;a été testé deux fois le même jour.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written. A backup of the clinic file holds it.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Rien n&apos;a été écrit. Une sauvegarde du fichier de la clinique le contient.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now in then</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Part d&apos;après</translation>
    </message>
    <message>
        <source>One administrator has to stay.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Un administrateur doit rester.</translation>
    </message>
    <message>
        <source>One digit or letter alone is no PIN.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Un seul chiffre ou une seule lettre ne fait pas un PIN.</translation>
    </message>
    <message>
        <source>One of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Il faut l&apos;un de ceux-ci : {values}.</translation>
    </message>
    <message>
        <source>Only a draft in which nothing is recorded can be discarded.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Seul un brouillon où rien n&apos;est noté peut être abandonné.</translation>
    </message>
    <message>
        <source>Only a treatment has times a week and minutes.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Seul un traitement a des fois par semaine et des minutes.</translation>
    </message>
    <message>
        <source>Only an administrator of this clinic file may do that.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Seul un administrateur de ce fichier peut faire cela.</translation>
    </message>
    <message>
        <source>Only one visit has a zone: there is no distance.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Une seule visite a une zone : pas de distance.</translation>
    </message>
    <message>
        <source>Open it again and add the photo. Its file is where it was.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation>Rouvrez-la et ajoutez la photo. Son fichier est où il était.</translation>
    </message>
    <message>
        <source>Open it elsewhere, or take it again.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Ouvrez-la ailleurs, ou reprenez-la.</translation>
    </message>
    <message>
        <source>Open it instead, or choose another name. It was not changed.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Ouvrez-le plutôt, ou choisissez un autre nom. Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Open it with this one first, which brings it up to date, then check it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Ouvrez-le d&apos;abord avec celui-ci, ce qui le met à jour, puis vérifiez-le.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation>Ouvrez-le.</translation>
    </message>
    <message>
        <source>Open that one: amend it where it is signed, change it where it is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Ouvrez celle-là : rectifiez-la si elle est signée, modifiez-la si c&apos;est un brouillon.</translation>
    </message>
    <message>
        <source>Open the visit to see what it holds. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ouvrez la visite pour voir ce qu&apos;elle contient. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Other illness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Autre maladie</translation>
    </message>
    <message>
        <source>Other touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Autre contact douloureux</translation>
    </message>
    <message>
        <source>Other versions of the atlas: regions {one}, bodies {body} on {day}; regions {two}, bodies {other_body} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Autres versions de l&apos;atlas : régions {one}, corps {body} le {day} ; régions {two}, corps {other_body} le {other}.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Own instruments with a total</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Instruments propres avec un total</translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Calque propre</translation>
    </message>
    <message>
        <source>Own layers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Calques propres</translation>
    </message>
    <message>
        <source>Own qualities of pain</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Qualités de douleur propres</translation>
    </message>
    <message>
        <source>Own stimuli</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Stimulus propres</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Pain and Symptom Assessment Tool</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pain and Symptom Assessment Tool</translation>
    </message>
    <message>
        <source>Pain is painted on the map, yet the worst pain is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>De la douleur est peinte sur la carte, mais la pire douleur est 0.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur actuelle</translation>
    </message>
    <message>
        <source>Pain now {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Douleur actuelle {value}</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Douleur actuelle, 0 à 10</translation>
    </message>
    <message>
        <source>Pain on movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, cheville</translation>
    </message>
    <message>
        <source>Pain on movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, coude</translation>
    </message>
    <message>
        <source>Pain on movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, doigts</translation>
    </message>
    <message>
        <source>Pain on movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, hanche</translation>
    </message>
    <message>
        <source>Pain on movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, genou</translation>
    </message>
    <message>
        <source>Pain on movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, épaule</translation>
    </message>
    <message>
        <source>Pain on movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, orteils</translation>
    </message>
    <message>
        <source>Pain on movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur au mouvement, poignet</translation>
    </message>
    <message>
        <source>Pain on {day} has another quality: {qualities}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>La douleur du {day} a une autre qualité : {qualities}.</translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur ou crampes du bas-ventre</translation>
    </message>
    <message>
        <source>Painmap locks when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Painmap se verrouille quand personne ne le touche depuis</translation>
    </message>
    <message>
        <source>Painmap&apos;s own choice.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Choix propre de Painmap.</translation>
    </message>
    <message>
        <source>Painted on two bodies; both maps are shown on that of the later visit.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Peint sur deux corps ; les deux cartes sont montrées sur celui d&apos;après.</translation>
    </message>
    <message>
        <source>Painted skin outside the scheme&apos;s areas, not counted: {cm2} cm².</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Peau peinte hors des régions du schéma, non comptée : {cm2} cm².</translation>
    </message>
    <message>
        <source>Palm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Paume</translation>
    </message>
    <message>
        <source>Palms flat on the floor, knees straight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Paumes à plat au sol, genoux tendus</translation>
    </message>
    <message>
        <source>Parquet files are written by pyarrow, which is not installed.</source>
        <extracomment>cohort/schema.py</extracomment>
        <translation>Les fichiers Parquet sont écrits par pyarrow, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Patient {id} is not found by the name that is recorded.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Le patient {id} n&apos;est pas trouvé par le nom noté.</translation>
    </message>
    <message>
        <source>Patient {n}: {problem}</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Patient {n} : {problem}</translation>
    </message>
    <message>
        <source>Patients that a cohort map needs at a spot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Patients nécessaires en un point d&apos;une carte de cohorte</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Type de douleur</translation>
    </message>
    <message>
        <source>Pattern confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Type de douleur confirmé</translation>
    </message>
    <message>
        <source>PedsQL, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>PedsQL, enfant</translation>
    </message>
    <message>
        <source>PedsQL, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>PedsQL, parent</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Please type a number, such as {example}.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>Tapez un nombre, par ex. {example}.</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Tronc postérieur</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Préadolescent</translation>
    </message>
    <message>
        <source>Pulse rate</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pouls</translation>
    </message>
    <message>
        <source>Pulses</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pouls périphériques</translation>
    </message>
    <message>
        <source>Pulses and refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pouls et recoloration</translation>
    </message>
    <message>
        <source>Put back a copy of it, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation>Remettez-en une copie, ou ouvrez le fichier de la clinique avec le code de récupération.</translation>
    </message>
    <message>
        <source>Put it back in its place, or connect its disk: your changes wait in this window until then.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Remettez-le à sa place, ou connectez son disque : vos modifications attendent dans cette fenêtre jusque-là.</translation>
    </message>
    <message>
        <source>Put it back, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Remettez-le, ou ouvrez le fichier de la clinique avec le code de récupération.</translation>
    </message>
    <message>
        <source>Put it into a password file of PostgreSQL, or type it at each start.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Mettez-le dans un fichier de mots de passe de PostgreSQL, ou tapez-le à chaque démarrage.</translation>
    </message>
    <message>
        <source>Quick rows</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Lignes rapides</translation>
    </message>
    <message>
        <source>Quick rows of the limbs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Lignes rapides des membres</translation>
    </message>
    <message>
        <source>R abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen D</translation>
    </message>
    <message>
        <source>R ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville D (arrière)</translation>
    </message>
    <message>
        <source>R ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville D (avant)</translation>
    </message>
    <message>
        <source>R ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>cheville/pied D</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Bras D</translation>
    </message>
    <message>
        <source>R bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps D (arrière)</translation>
    </message>
    <message>
        <source>R bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps D (avant)</translation>
    </message>
    <message>
        <source>R buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>fesse D</translation>
    </message>
    <message>
        <source>R buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>fesses D</translation>
    </message>
    <message>
        <source>R chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>thorax D</translation>
    </message>
    <message>
        <source>R chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poitrine/sein D</translation>
    </message>
    <message>
        <source>R cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne D (arrière)</translation>
    </message>
    <message>
        <source>R cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne D (avant)</translation>
    </message>
    <message>
        <source>R elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>coude D</translation>
    </message>
    <message>
        <source>R elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude D (arrière)</translation>
    </message>
    <message>
        <source>R elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude D (avant)</translation>
    </message>
    <message>
        <source>R face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>visage D</translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Pied D</translation>
    </message>
    <message>
        <source>R foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied D (plante)</translation>
    </message>
    <message>
        <source>R foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied D (dessus)</translation>
    </message>
    <message>
        <source>R forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras D (arrière)</translation>
    </message>
    <message>
        <source>R forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras D (avant)</translation>
    </message>
    <message>
        <source>R groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>aine D</translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Main D</translation>
    </message>
    <message>
        <source>R hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main D (paume)</translation>
    </message>
    <message>
        <source>R hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main D (dos)</translation>
    </message>
    <message>
        <source>R head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tête D (arrière)</translation>
    </message>
    <message>
        <source>R hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>hanche D</translation>
    </message>
    <message>
        <source>R hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche D (arrière)</translation>
    </message>
    <message>
        <source>R hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche D (avant)</translation>
    </message>
    <message>
        <source>R jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mâchoire D</translation>
    </message>
    <message>
        <source>R knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>genou D</translation>
    </message>
    <message>
        <source>R knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou D (arrière)</translation>
    </message>
    <message>
        <source>R knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou D (avant)</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Jambe D</translation>
    </message>
    <message>
        <source>R lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>avant-bras D</translation>
    </message>
    <message>
        <source>R lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas du dos D</translation>
    </message>
    <message>
        <source>R lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>bas de jambe D</translation>
    </message>
    <message>
        <source>R lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe D (arrière)</translation>
    </message>
    <message>
        <source>R lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe D (avant)</translation>
    </message>
    <message>
        <source>R middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>milieu du dos D</translation>
    </message>
    <message>
        <source>R neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou D (arrière)</translation>
    </message>
    <message>
        <source>R neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou D (avant)</translation>
    </message>
    <message>
        <source>R pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>région pubienne D</translation>
    </message>
    <message>
        <source>R shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>épaule D</translation>
    </message>
    <message>
        <source>R shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule D (arrière)</translation>
    </message>
    <message>
        <source>R shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule D (avant)</translation>
    </message>
    <message>
        <source>R shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>ceinture scapulaire D</translation>
    </message>
    <message>
        <source>R thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>cuisse D</translation>
    </message>
    <message>
        <source>R upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>haut du bras D</translation>
    </message>
    <message>
        <source>R upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>haut du dos D</translation>
    </message>
    <message>
        <source>R upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cuisse D</translation>
    </message>
    <message>
        <source>R upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse D (arrière)</translation>
    </message>
    <message>
        <source>R upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse D (avant)</translation>
    </message>
    <message>
        <source>R wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet D (arrière)</translation>
    </message>
    <message>
        <source>R wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet D (avant)</translation>
    </message>
    <message>
        <source>R wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poignet/main D</translation>
    </message>
    <message>
        <source>R {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>{mark} D</translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Échelle arc-en-ciel</translation>
    </message>
    <message>
        <source>Rash</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Éruption</translation>
    </message>
    <message>
        <source>Receded at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Recul maximal</translation>
    </message>
    <message>
        <source>Records are never mixed. It can be imported as a patient of its own.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Les dossiers ne sont jamais mêlés. Il peut être importé comme patient distinct.</translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Toucher diminué</translation>
    </message>
    <message>
        <source>Repeat tests differ by, {unit}</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Les tests répétés diffèrent de, {unit}</translation>
    </message>
    <message>
        <source>Repeat tests on those days differed by {amount}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Les tests répétés de ces jours différaient de {amount}.</translation>
    </message>
    <message>
        <source>Repeat tests on {day} differed by {amount}; none on {other}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Les tests répétés du {day} différaient de {amount} ; aucun le {other}.</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Reported, not seen, so not counted: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Rapporté, non vu, donc non compté : {signs}.</translation>
    </message>
    <message>
        <source>Results of the tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Résultats des examens</translation>
    </message>
    <message>
        <source>Right and left half of a part in the midline are one area</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Les moitiés droite et gauche d&apos;une partie médiane font une région</translation>
    </message>
    <message>
        <source>Right arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Bras droit</translation>
    </message>
    <message>
        <source>Right elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Coude droit s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>Right knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Genou droit s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>Right little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Petit doigt droit fléchi en arrière au-delà de 90°</translation>
    </message>
    <message>
        <source>Right thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pouce droit touche l&apos;avant-bras</translation>
    </message>
    <message>
        <source>Room temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Température de la pièce</translation>
    </message>
    <message>
        <source>Save again to put your words in place of those, or cancel. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Enregistrez à nouveau pour mettre vos mots à leur place, ou annulez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Save the photo as JPEG, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Enregistrez la photo en JPEG, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save the photo smaller, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Enregistrez la photo plus petite, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot wait.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation>Dites en quelques mots pourquoi cela ne peut attendre.</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Échelle : {scale}</translation>
    </message>
    <message>
        <source>Scheme of new visits</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Schéma des nouvelles visites</translation>
    </message>
    <message>
        <source>Scheme of the pattern</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Schéma du type de douleur</translation>
    </message>
    <message>
        <source>School or work</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>École ou travail</translation>
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
        <translation>Voir à côté les critères de Budapest ; ils peuvent se contredire.</translation>
    </message>
    <message>
        <source>See the WPI and generalised pain beside it.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Voir à côté le WPI et la douleur généralisée.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Vu maintenant</translation>
    </message>
    <message>
        <source>Shin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tibia</translation>
    </message>
    <message>
        <source>Short or easy to guess: somebody who copies the file may find it out.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Courte ou facile à deviner : qui copie le fichier pourrait la trouver.</translation>
    </message>
    <message>
        <source>Single-leg stance, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Appui sur un pied, gauche</translation>
    </message>
    <message>
        <source>Single-leg stance, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Appui sur un pied, droit</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Six-minute walk</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marche de six minutes</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Sleep, fatigue, mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sommeil, fatigue, humeur</translation>
    </message>
    <message>
        <source>Small letters without accents are the surest.</source>
        <extracomment>storage/server_staff.py</extracomment>
        <translation>Des minuscules sans accents sont le plus sûr.</translation>
    </message>
    <message>
        <source>Smallest patch that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Plus petite tache qui compte</translation>
    </message>
    <message>
        <source>Smallest share of an area that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Plus petite part d&apos;une région qui compte</translation>
    </message>
    <message>
        <source>Sole</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Plante du pied</translation>
    </message>
    <message>
        <source>Somebody else is writing to the same record.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Quelqu&apos;un d&apos;autre écrit au même endroit.</translation>
    </message>
    <message>
        <source>Somebody of this name is there already.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Quelqu&apos;un de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Source: Leoni 2013 (repository.supsi.ch/2403), 52 patients with back or neck pain who drew it twice, a minute apart: Jaccard 0.62, SD 0.18; area −45 to +32 %.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Source : Leoni 2013 (repository.supsi.ch/2403), 52 patients avec douleur du dos ou du cou l&apos;ayant dessinée deux fois à une minute : Jaccard 0,62, écart type 0,18 ; surface −45 à +32 %.</translation>
    </message>
    <message>
        <source>Stimulus not recorded on {day}: not comparable with {stimulus} on {other}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Stimulus non noté le {day} : non comparable à {stimulus} le {other}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Strength, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, cheville</translation>
    </message>
    <message>
        <source>Strength, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, coude</translation>
    </message>
    <message>
        <source>Strength, grip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, préhension</translation>
    </message>
    <message>
        <source>Strength, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, hanche</translation>
    </message>
    <message>
        <source>Strength, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, genou</translation>
    </message>
    <message>
        <source>Strength, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, épaule</translation>
    </message>
    <message>
        <source>Strength, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, orteils</translation>
    </message>
    <message>
        <source>Strength, tremor, posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, tremblement, posture</translation>
    </message>
    <message>
        <source>Strength, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Force, poignet</translation>
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
        <translation>Sudation</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Échelle de gravité des symptômes</translation>
    </message>
    <message>
        <source>Symptom Severity Scale {least} to {most} of 12, not all asked</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation>Échelle de gravité des symptômes {least} à {most} sur 12, questions incomplètes</translation>
    </message>
    <message>
        <source>Symptom Severity Scale {n} of 12</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation>Échelle de gravité des symptômes {n} sur 12</translation>
    </message>
    <message>
        <source>Teenager</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Adolescent</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server. What was saved before is safe.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Prévenez le responsable du serveur. Ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server: its newest backup is needed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Prévenez le responsable du serveur : il faut sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature at more sites</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Température à d&apos;autres sites</translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Température au toucher</translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Température modifiée</translation>
    </message>
    <message>
        <source>Temperature measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Température mesurée</translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Température, droite moins gauche</translation>
    </message>
    <message>
        <source>Temperature, {pair}: right − left</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Température, {pair} : droite − gauche</translation>
    </message>
    <message>
        <source>Temperature, {site}</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Température, {site}</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douloureux à la pression</translation>
    </message>
    <message>
        <source>Tested by {then} on {day}, by {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Testé par {then} le {day}, par {now} le {other}.</translation>
    </message>
    <message>
        <source>Tested {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Testé {then} le {day}, {now} le {other}.</translation>
    </message>
    <message>
        <source>Tests began {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Les tests ont commencé {then} le {day}, {now} le {other}.</translation>
    </message>
    <message>
        <source>The abdomen includes pelvis, groin and genital area; the low back the buttocks.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>L&apos;abdomen comprend bassin, aine et région génitale ; les lombes comprennent les fesses.</translation>
    </message>
    <message>
        <source>The audit is not whole: line {n} was changed, taken out or cut off.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Le journal n&apos;est pas intact : la ligne {n} a été modifiée, retirée ou coupée.</translation>
    </message>
    <message>
        <source>The audit of this clinic file is not whole.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Le journal de ce fichier de clinique n&apos;est pas intact.</translation>
    </message>
    <message>
        <source>The border moved less than {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>La limite s&apos;est déplacée de moins de {limit} cm.</translation>
    </message>
    <message>
        <source>The chart has no shoulder, elbow, wrist, hip, knee or ankle. Shoulder and elbow go with the upper arm, the wrist with the lower arm, the knee with the thigh, the ankle with the lower leg. The hip lies above groin and buttock fold, where the chart&apos;s thigh begins: its front and back go with the trunk, as do pelvis and groin.</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>La carte n&apos;a ni épaule, coude, poignet, hanche, genou ni cheville. Épaule et coude vont avec le haut du bras, le poignet avec l&apos;avant-bras, le genou avec la cuisse, la cheville avec le bas de jambe. La hanche est au-dessus de l&apos;aine et du pli fessier, où commence la cuisse de la carte : son avant et son arrière vont avec le tronc, comme bassin et aine.</translation>
    </message>
    <message>
        <source>The clinic file cannot be opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique ne peut être ouvert.</translation>
    </message>
    <message>
        <source>The clinic file is damaged.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique est endommagé.</translation>
    </message>
    <message>
        <source>The clinic file is in use by another program.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The clinic file is not where it was.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Le fichier de la clinique n&apos;est plus où il était.</translation>
    </message>
    <message>
        <source>The clinic file may not be read.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique ne peut être lu.</translation>
    </message>
    <message>
        <source>The clinic file or its folder is read-only.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The clinic file that is there now could not be backed up first.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Le fichier de clinique qui est là n&apos;a pas pu être sauvegardé d&apos;abord.</translation>
    </message>
    <message>
        <source>The clinic file was moved or removed while it was open.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique a été déplacé ou supprimé pendant qu&apos;il était ouvert.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server could not prove that it is the right one.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique n&apos;a pas pu prouver qu&apos;il est le bon.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server did not let you in.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not allow you to do that.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique ne vous permet pas de faire cela.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique ne répond pas.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server has no database of this name.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique n&apos;a pas de base de données de ce nom.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server offers no encrypted connection.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique n&apos;offre pas de connexion chiffrée.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server takes no changes now.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le serveur de la clinique n&apos;accepte pas de modifications maintenant.</translation>
    </message>
    <message>
        <source>The data on the clinic&apos;s server is damaged.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Les données du serveur de la clinique sont endommagées.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <extracomment>exchange/patients_file.py …</extracomment>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>The date of birth lies more than 125 years back.</source>
        <extracomment>exchange/patients_file.py …</extracomment>
        <translation>La date de naissance remonte à plus de 125 ans.</translation>
    </message>
    <message>
        <source>The disk did not take the data.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le disque n&apos;a pas pris les données.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk of the clinic&apos;s server is full.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Le disque du serveur de la clinique est plein.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file holds more than 5000 patients.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Le fichier contient plus de 5000 patients.</translation>
    </message>
    <message>
        <source>The file holds no patients in FHIR.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Le fichier ne contient aucun patient en FHIR.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: too large for a list.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Le fichier dépasse 20 Mo : trop grand pour une liste.</translation>
    </message>
    <message>
        <source>The file is no text: FHIR is JSON in UTF-8.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Le fichier n&apos;est pas du texte : FHIR est du JSON en UTF-8.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le fichier {name} fourni avec Painmap ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is damaged.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le fichier {name} fourni avec Painmap est endommagé.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing or cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le fichier {name} fourni avec Painmap manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing or damaged.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le fichier {name} fourni avec Painmap manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le fichier {name} fourni avec Painmap manque.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <extracomment>errors.py</extracomment>
        <translation>Le fichier {path} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The gait is normal, yet a wheelchair is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>La marche est normale, mais un fauteuil roulant est noté.</translation>
    </message>
    <message>
        <source>The heights noted differ by {cm} cm: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Les tailles notées diffèrent de {cm} cm : comparez les % de la peau.</translation>
    </message>
    <message>
        <source>The index asks for pain in the past week.</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>L&apos;index demande la douleur de la semaine passée.</translation>
    </message>
    <message>
        <source>The keys file and the first bytes of the clinic file do not belong together: without these keys the recovery code would not open it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Le fichier de clés et les premiers octets du fichier de la clinique ne vont pas ensemble : sans ces clés, le code de récupération ne l&apos;ouvrirait pas.</translation>
    </message>
    <message>
        <source>The keys file beside this clinic file is damaged.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation>Le fichier de clés à côté de ce fichier de clinique est endommagé.</translation>
    </message>
    <message>
        <source>The keys file beside this clinic file was written by a newer Painmap.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Le fichier de clés à côté de ce fichier de clinique a été écrit par un Painmap plus récent.</translation>
    </message>
    <message>
        <source>The keys file lets nobody of this name in.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Le fichier de clés n&apos;admet personne de ce nom.</translation>
    </message>
    <message>
        <source>The keys file that belongs to this clinic file is not beside it.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Le fichier de clés qui va avec ce fichier de clinique n&apos;est pas à côté.</translation>
    </message>
    <message>
        <source>The keys of another clinic file of this name lie there.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Les clés d&apos;un autre fichier de clinique de ce nom s&apos;y trouvent.</translation>
    </message>
    <message>
        <source>The line between front and back, and those between cranium and head and between upper, middle and lower back, are those of Painmap&apos;s own regions.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>La ligne entre avant et arrière, et celles entre crâne et tête et entre haut, milieu et bas du dos, sont celles des régions propres de Painmap.</translation>
    </message>
    <message>
        <source>The lock opens with</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Le verrou s&apos;ouvre avec</translation>
    </message>
    <message>
        <source>The lower blood pressure, {lower}, is not below the upper, {upper}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>La tension diastolique, {lower}, n&apos;est pas au-dessous de la systolique, {upper}.</translation>
    </message>
    <message>
        <source>The map of this visit is damaged; the other visits are not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>La carte de cette visite est endommagée ; les autres visites ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>La carte de la visite {n} du patient {id} est endommagée.</translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is not what its strokes add up to.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>La carte de la visite {n} du patient {id} n&apos;est pas la somme de ses tracés.</translation>
    </message>
    <message>
        <source>The map prints the box of each area on one of its two figures; here every area of head, neck, shoulder, hip and limbs has its front and its back.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>La carte imprime la case de chaque région sur une de ses deux figures ; ici chaque région de la tête, du cou, de l&apos;épaule, de la hanche et des membres a son avant et son arrière.</translation>
    </message>
    <message>
        <source>The numbers of CHOIR itself are those of its male map, 101 to 136 and 201 to 238. That they run in the order of the REDCap keys is inferred, not confirmed.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Les numéros de CHOIR sont ceux de sa carte masculine, 101 à 136 et 201 à 238. Qu&apos;ils suivent l&apos;ordre des clés REDCap est déduit, non confirmé.</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Les pages n&apos;ont pas pu être dessinées.</translation>
    </message>
    <message>
        <source>The pain is constant, yet pain now is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>La douleur est constante, mais la douleur actuelle est 0.</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>La phrase secrète a été fausse plusieurs fois.</translation>
    </message>
    <message>
        <source>The patient grew {cm} cm between the visits: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Le patient a grandi de {cm} cm entre les visites : comparez les % de la peau.</translation>
    </message>
    <message>
        <source>The record does not hold together, or this database cannot keep it.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Le dossier n&apos;est pas cohérent, ou cette base de données ne peut pas le garder.</translation>
    </message>
    <message>
        <source>The record of this patient is too large for an archive.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Le dossier de ce patient est trop grand pour une archive.</translation>
    </message>
    <message>
        <source>The region lines are Painmap&apos;s own; nothing is taken from the map&apos;s picture.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>Les lignes des régions sont propres à Painmap ; rien n&apos;est pris de l&apos;image de la carte.</translation>
    </message>
    <message>
        <source>The server, the clinic&apos;s database and your name there are all needed.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Le serveur, la base de données de la clinique et votre nom là-bas sont tous nécessaires.</translation>
    </message>
    <message>
        <source>The settings could not be written there.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Les réglages n&apos;ont pas pu y être écrits.</translation>
    </message>
    <message>
        <source>The slope between neck and arm belongs to chest and upper back here, to the shoulder on the map: the nearest that Painmap&apos;s regions can make.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>La pente entre cou et bras appartient ici au thorax et au haut du dos, à l&apos;épaule sur la carte : le plus proche que les régions de Painmap permettent.</translation>
    </message>
    <message>
        <source>The suggestion was “{before}” when this was decided; now it is “{now}”.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>La suggestion était « {before} » lors de cette décision ; maintenant c&apos;est « {now} ».</translation>
    </message>
    <message>
        <source>The file is not whole, or no FHIR: line {n} is no JSON.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Le fichier est incomplet ou n&apos;est pas du FHIR : la ligne {n} n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>Close it and open it anew. What was not on disk by then is in this window alone.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Fermez-le et rouvrez-le. Ce qui n’était pas encore sur le disque n’est que dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Export that one, or all visits.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Exportez celle-là, ou toutes les visites.</translation>
    </message>
    <message>
        <source>More than {n} files: only the newest are looked at.</source>
        <extracomment>exchange/waiting_patients.py</extracomment>
        <translation>Plus de {n} fichiers : seuls les plus récents sont examinés.</translation>
    </message>
    <message>
        <source>Not all patients can be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Tous les patients ne sont pas lisibles.</translation>
    </message>
    <message>
        <source>Not all photos can be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Toutes les photos ne sont pas lisibles.</translation>
    </message>
    <message>
        <source>Not all visits can be read: what is not told here may be damaged too.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Toutes les visites ne sont pas lisibles : ce qui n&apos;est pas cité ici peut aussi être endommagé.</translation>
    </message>
    <message>
        <source>Sign it first, or export that one.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Signez-la d&apos;abord, ou exportez cette visite-là.</translation>
    </message>
    <message>
        <source>The audit cannot be read to its end.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Le journal d&apos;audit n&apos;est pas lisible jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The clinic file was replaced while it was open, as by restoring a backup.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Le fichier de la clinique a été remplacé pendant qu’il était ouvert, par exemple par la restauration d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The rule {name} is not there: some program took it away, and what it keeps may have been changed since.</source>
        <extracomment>storage/check_rules.py</extracomment>
        <translation>La règle {name} manque : un programme l’a retirée, et ce qu’elle protège a pu être modifié depuis.</translation>
    </message>
    <message>
        <source>The structure of the file cannot be looked at to its end.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>La structure du fichier ne peut pas être examinée jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged, in {n} places or more; the first: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>La structure du fichier est endommagée, en {n} endroits ou plus ; le premier : {said}.</translation>
    </message>
    <message>
        <source>The table of codes painmap-codes.json cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>La table des codes painmap-codes.json ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The two groups differ by fewer than {n} patients.</source>
        <extracomment>cohort/counting.py</extracomment>
        <translation>Les deux groupes diffèrent de moins de {n} patients.</translation>
    </message>
    <message>
        <source>The visit of {day} has no map: nothing is painted, no area is marked as examined.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>La visite du {day} n&apos;a pas de carte : rien n&apos;est peint, aucune région n&apos;est marquée comme examinée.</translation>
    </message>
    <message>
        <source>The visit was left before the photo was added.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation>La visite a été quittée avant l&apos;ajout de la photo.</translation>
    </message>
    <message>
        <source>The visit&apos;s own scheme names only a part of: {areas}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Le schéma propre de la visite ne nomme qu&apos;une partie de : {areas}.</translation>
    </message>
    <message>
        <source>The visits were chosen in reverse order. They are compared by date, {day} first: the signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Les visites ont été choisies dans l&apos;ordre inverse. Elles sont comparées par date, le {day} d&apos;abord : les signes de tous les changements sont inversés.</translation>
    </message>
    <message>
        <source>The watched folder cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Le dossier surveillé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The zones of the two visits have no border on the same part of the body.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Les zones des deux visites n&apos;ont pas de limite sur la même partie du corps.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then in now</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Part d&apos;avant</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>storage/making.py …</extracomment>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is a newer version of this visit already.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Il y a déjà une version plus récente de cette visite.</translation>
    </message>
    <message>
        <source>There is no clinic in this database yet.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Il n&apos;y a pas encore de clinique dans cette base de données.</translation>
    </message>
    <message>
        <source>There is no earlier visit to compare with.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Il n&apos;y a pas de visite antérieure à comparer.</translation>
    </message>
    <message>
        <source>There is no skin beyond this ring. Move it along the limb, or turn it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Il n&apos;y a pas de peau au-delà de cet anneau. Déplacez-le le long du membre, ou tournez-le.</translation>
    </message>
    <message>
        <source>There is no zone to compare.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Il n&apos;y a pas de zone à comparer.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Il n&apos;y a rien à exporter.</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Thermomètre</translation>
    </message>
    <message>
        <source>Thermometers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Thermomètres</translation>
    </message>
    <message>
        <source>These forces are not verified against the published scale. Change them to match your set of monofilaments.</source>
        <extracomment>core/allodynography.py</extracomment>
        <translation>Ces forces ne sont pas vérifiées avec l&apos;échelle publiée. Adaptez-les à votre jeu de monofilaments.</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>This Painmap was installed without what a clinic&apos;s server needs.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Ce Painmap a été installé sans ce qu&apos;exige le serveur d&apos;une clinique.</translation>
    </message>
    <message>
        <source>This amendment is not signed: till then visit {number} holds.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Cette rectification n&apos;est pas signée : d&apos;ici là, c&apos;est la visite {number} qui vaut.</translation>
    </message>
    <message>
        <source>This archive is damaged, or was changed after it was written.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Cette archive est endommagée, ou a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>This archive was written by a newer Painmap.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Cette archive a été écrite par un Painmap plus récent.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than any patient&apos;s record.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Décompressée, cette archive dépasserait tout dossier de patient.</translation>
    </message>
    <message>
        <source>This backup is damaged or is none.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation>Cette sauvegarde est endommagée ou n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>This build of Painmap has no bench.</source>
        <extracomment>cli.py …</extracomment>
        <translation>Cette version construite de Painmap n&apos;a pas de mesures.</translation>
    </message>
    <message>
        <source>This clinic file is encrypted already.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation>Ce fichier de clinique est déjà chiffré.</translation>
    </message>
    <message>
        <source>This clinic file is locked.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Ce fichier de clinique est verrouillé.</translation>
    </message>
    <message>
        <source>This clinic file is not encrypted: an earlier Painmap wrote it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ce fichier de clinique n&apos;est pas chiffré : un Painmap antérieur l&apos;a écrit.</translation>
    </message>
    <message>
        <source>This clinic file was last opened with another version of Painmap.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Ce fichier de clinique a été ouvert en dernier avec une autre version de Painmap.</translation>
    </message>
    <message>
        <source>This clinic file was written by a newer Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ce fichier de clinique a été écrit par un Painmap plus récent.</translation>
    </message>
    <message>
        <source>This clinic is kept on a server, not in a file.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation>Cette clinique est sur un serveur, pas dans un fichier.</translation>
    </message>
    <message>
        <source>This clinic&apos;s tables are older than this Painmap.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation>Les tables de cette clinique sont plus anciennes que ce Painmap.</translation>
    </message>
    <message>
        <source>This computer has no user of that name.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Cet ordinateur n&apos;a pas d&apos;utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Cet ordinateur ne garde pas de mots de passe.</translation>
    </message>
    <message>
        <source>This database is not empty.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Cette base de données n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>This event was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Cet événement a été modifié dans une autre fenêtre de Painmap.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Ce fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>This file is larger than 40 MB and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Ce fichier dépasse 40 Mo et n&apos;a pas été ajouté.</translation>
    </message>
    <message>
        <source>This file is no archive of Painmap.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Ce fichier n&apos;est pas une archive de Painmap.</translation>
    </message>
    <message>
        <source>This file is not a photo that Painmap can read.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Ce fichier n&apos;est pas une photo que Painmap peut lire.</translation>
    </message>
    <message>
        <source>This is before the patient&apos;s date of birth.</source>
        <extracomment>core/record/therapy.py …</extracomment>
        <translation>C&apos;est avant la date de naissance du patient.</translation>
    </message>
    <message>
        <source>This is neither your PIN till now nor your passphrase.</source>
        <extracomment>storage/own_pin.py</extracomment>
        <translation>Ce n&apos;est ni votre PIN actuel ni votre phrase secrète.</translation>
    </message>
    <message>
        <source>This is not a Painmap file.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ce n&apos;est pas un fichier Painmap.</translation>
    </message>
    <message>
        <source>This is not a file with a clinic&apos;s settings.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>Ce n&apos;est pas un fichier de réglages d&apos;une clinique.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Ce n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Ce n&apos;est pas une photo.</translation>
    </message>
    <message>
        <source>This is not a recovery code as Painmap prints them.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation>Ce n&apos;est pas un code de récupération tel que Painmap les imprime.</translation>
    </message>
    <message>
        <source>This is not the address of a clinic&apos;s server.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Ce n&apos;est pas l&apos;adresse du serveur d&apos;une clinique.</translation>
    </message>
    <message>
        <source>This line does not separate any skin. Go on with it on another chart until its ends meet, or close it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Cette ligne ne sépare aucune peau. Continuez-la sur une autre vue jusqu&apos;à ce que ses bouts se rejoignent, ou fermez-la.</translation>
    </message>
    <message>
        <source>This line takes in no skin. Draw it round the skin that hurts.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Cette ligne n&apos;entoure aucune peau. Tracez-la autour de la peau douloureuse.</translation>
    </message>
    <message>
        <source>This name is too long for the disk.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ce nom est trop long pour le disque.</translation>
    </message>
    <message>
        <source>This passphrase is not the right one.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation>Cette phrase secrète n&apos;est pas la bonne.</translation>
    </message>
    <message>
        <source>This passphrase is too long for a PDF.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Cette phrase secrète est trop longue pour un PDF.</translation>
    </message>
    <message>
        <source>This patient has no visit yet.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Ce patient n&apos;a pas encore de visite.</translation>
    </message>
    <message>
        <source>This patient was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ce patient a été modifié dans une autre fenêtre de Painmap.</translation>
    </message>
    <message>
        <source>This patient, or a part of the record, is in the clinic already.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Ce patient, ou une partie du dossier, est déjà dans la clinique.</translation>
    </message>
    <message>
        <source>This photo has more than 65 million pixels and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Cette photo a plus de 65 millions de pixels et n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>This photo is damaged and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Cette photo est endommagée et n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>This photo is damaged; everything else of the visit is not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Cette photo est endommagée ; tout le reste de la visite n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another clinic file.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Ce code de récupération appartient à un autre fichier de clinique.</translation>
    </message>
    <message>
        <source>This value is not among the choices.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Cette valeur n&apos;est pas parmi les choix.</translation>
    </message>
    <message>
        <source>This visit is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Cette visite est un brouillon.</translation>
    </message>
    <message>
        <source>This visit was amended: version {number} of it is signed and holds now.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Cette visite a été rectifiée : sa version numéro {number} est signée et vaut désormais.</translation>
    </message>
    <message>
        <source>This visit was changed in another window of Painmap and is not signed yet.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Cette visite a été modifiée dans une autre fenêtre de Painmap et n&apos;est pas encore signée.</translation>
    </message>
    <message>
        <source>This visit was discarded in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Cette visite a été abandonnée dans une autre fenêtre de Painmap.</translation>
    </message>
    <message>
        <source>This visit was painted on a newer body than this Painmap has.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Cette visite a été peinte sur un corps plus récent que ceux de ce Painmap.</translation>
    </message>
    <message>
        <source>Times a week are a number from 0 to 100.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Les fois par semaine sont un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>Tip of index finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Bout de l&apos;index</translation>
    </message>
    <message>
        <source>Told to walk unaided, yet a walking aid is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Marche dite sans aide, mais une aide à la marche est notée.</translation>
    </message>
    <message>
        <source>Told to walk with an aid, yet the walking aid is recorded as none.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Marche dite avec aide, mais l&apos;aide à la marche est notée aucune.</translation>
    </message>
    <message>
        <source>Told to walk, yet the gait says: cannot walk.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Dit marcher, mais la marche indique : ne peut marcher.</translation>
    </message>
    <message>
        <source>Top of foot</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dessus du pied</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Toucher douloureux</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Treatment now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Traitement actuel</translation>
    </message>
    <message>
        <source>Treatment, medicines, tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Traitement, médicaments, examens</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Tremor</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tremblement</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Essai {number}</translation>
    </message>
    <message>
        <source>Trial {number}: {why}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>Essai {number} : {why}</translation>
    </message>
    <message>
        <source>Trials</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Difficulté à penser ou à se souvenir</translation>
    </message>
    <message>
        <source>Trunk and head</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Tronc et tête</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Réessayez dans un instant. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Type it again without what was pasted. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Tapez-le à nouveau sans ce qui a été collé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Type it again. Large and small letters are told apart.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation>Tapez-la à nouveau. Majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>Type one of them again. Nothing was changed.</source>
        <extracomment>storage/own_pin.py</extracomment>
        <translation>Tapez l&apos;un des deux à nouveau. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Type the whole path of a folder.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Tapez le chemin complet d&apos;un dossier.</translation>
    </message>
    <message>
        <source>Type your passphrase, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Tapez votre phrase secrète, ou employez le code de récupération.</translation>
    </message>
    <message>
        <source>Unit of temperature</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Unité de température</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Haut du bras</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Dos haut</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Douleur habituelle</translation>
    </message>
    <message>
        <source>Usual pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Douleur habituelle, 0 à 10</translation>
    </message>
    <message>
        <source>Variable border: it moved at least {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Limite variable : elle s&apos;est déplacée d&apos;au moins {limit} cm.</translation>
    </message>
    <message>
        <source>Vasomotor or sudomotor symptoms are reported: see the Budapest criteria.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Des symptômes vasomoteurs ou sudomoteurs sont rapportés : voir les critères de Budapest.</translation>
    </message>
    <message>
        <source>Visit {n} of patient {id} amends one that is not signed, or another patient&apos;s.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>La visite {n} du patient {id} en rectifie une qui n&apos;est pas signée, ou d&apos;un autre patient.</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Signes vitaux</translation>
    </message>
    <message>
        <source>WPI-19</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>WPI-19</translation>
    </message>
    <message>
        <source>Wait a little, then type it again.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Attendez un peu, puis tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sommeil non réparateur</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Aide à la marche</translation>
    </message>
    <message>
        <source>Wasting</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Amyotrophie</translation>
    </message>
    <message>
        <source>Weight bearing</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Appui</translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Ce qu&apos;un examen devrait contenir</translation>
    </message>
    <message>
        <source>What arrived on the server is not what the clinic file holds.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Ce qui est arrivé sur le serveur n&apos;est pas ce que contient le fichier de la clinique.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What hurts by touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ce qui fait mal au toucher</translation>
    </message>
    <message>
        <source>What is recorded of visit {n} of patient {id} is not what was entered.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Ce qui est noté de la visite {n} du patient {id} n&apos;est pas ce qui a été saisi.</translation>
    </message>
    <message>
        <source>What is told of both would tell of these few. Choose groups that differ more.</source>
        <extracomment>cohort/counting.py</extracomment>
        <translation>Ce qui serait dit des deux révélerait ces quelques-uns. Choisissez des groupes plus différents.</translation>
    </message>
    <message>
        <source>What the rules said of visit {n} of patient {id} cannot be read.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Ce que les règles ont dit de la visite {n} du patient {id} ne peut être lu.</translation>
    </message>
    <message>
        <source>Where it began</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Où cela a commencé</translation>
    </message>
    <message>
        <source>Which illness, since when</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Quelle maladie, depuis quand</translation>
    </message>
    <message>
        <source>Whoever looks after the server knows them.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>La personne chargée du serveur les connaît.</translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Index de douleur diffuse (WPI)</translation>
    </message>
    <message>
        <source>Widespread Pain Index {least} to {most} of 19, not all assessed</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Index de douleur diffuse (WPI) {least} à {most} sur 19, évaluation incomplète</translation>
    </message>
    <message>
        <source>Widespread Pain Index {n} of 19</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Index de douleur diffuse (WPI) {n} sur 19</translation>
    </message>
    <message>
        <source>Within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Dans la variation de répétition</translation>
    </message>
    <message>
        <source>Without a reason nothing can be changed.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation>Sans motif, rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Words and templates</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Mots et modèles</translation>
    </message>
    <message>
        <source>Worse with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pire avec</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Pire douleur, 0 à 10</translation>
    </message>
    <message>
        <source>Wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Poignet</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Écrivez en quelques mots ce que c&apos;est.</translation>
    </message>
    <message>
        <source>Write why another pattern than the suggested one is chosen.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Écrivez pourquoi un autre type de douleur que celui suggéré est choisi.</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>You are no longer among the people of this clinic file.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation>Vous ne faites plus partie des personnes de ce fichier de clinique.</translation>
    </message>
    <message>
        <source>You may look at this clinic file, not change it.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Vous pouvez consulter ce fichier de clinique, pas le modifier.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s own.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Propre à votre clinique.</translation>
    </message>
    <message>
        <source>a pinprick hurts more than it should</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>une piqûre fait plus mal qu&apos;elle ne devrait</translation>
    </message>
    <message>
        <source>a trial lies on a limb on which another has no border</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>un essai est sur un membre où un autre n&apos;a pas de limite</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>abdominal pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur abdominale</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>au sujet de</translation>
    </message>
    <message>
        <source>about {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>au sujet de : {value}</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>acclimatisation</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>acclimatation</translation>
    </message>
    <message>
        <source>aching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>sourde</translation>
    </message>
    <message>
        <source>activities</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>activités</translation>
    </message>
    <message>
        <source>activities: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>activités : {value}</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>atteint</translation>
    </message>
    <message>
        <source>after cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>après le froid</translation>
    </message>
    <message>
        <source>after exercise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>après l&apos;effort</translation>
    </message>
    <message>
        <source>after therapy</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>après la thérapie</translation>
    </message>
    <message>
        <source>after warmth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>après la chaleur</translation>
    </message>
    <message>
        <source>all {n} trials</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>les {n} essais</translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>allodynie</translation>
    </message>
    <message>
        <source>allodynia or hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>allodynie ou hyperalgésie</translation>
    </message>
    <message>
        <source>along the skin, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>le long de la peau, sur un même membre</translation>
    </message>
    <message>
        <source>amps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>amps</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>cheville</translation>
    </message>
    <message>
        <source>another, see the reason</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>autre, voir le motif</translation>
    </message>
    <message>
        <source>anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>tronc antérieur</translation>
    </message>
    <message>
        <source>anxious</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>anxieux</translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>surface</translation>
    </message>
    <message>
        <source>area {area} % of skin</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>surface {area} % de la peau</translation>
    </message>
    <message>
        <source>area {area} % of skin ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>surface {area} % de la peau ({low} à {high})</translation>
    </message>
    <message>
        <source>area {area} cm²</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>surface {area} cm²</translation>
    </message>
    <message>
        <source>area {area} cm² ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>surface {area} cm² ({low} à {high})</translation>
    </message>
    <message>
        <source>areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>régions</translation>
    </message>
    <message>
        <source>areas of the index</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>régions de l&apos;index</translation>
    </message>
    <message>
        <source>areas: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>régions : {name}</translation>
    </message>
    <message>
        <source>armpit</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>aisselle</translation>
    </message>
    <message>
        <source>arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>bras</translation>
    </message>
    <message>
        <source>arthritis</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>arthrite</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>assent</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>assentiment</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>at rest</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>at {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>à {landmark}</translation>
    </message>
    <message>
        <source>autonomic signs, by hand</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>signes autonomes, à la main</translation>
    </message>
    <message>
        <source>axial region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>région axiale</translation>
    </message>
    <message>
        <source>back of hand</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>dos de la main</translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>arrière de la tête</translation>
    </message>
    <message>
        <source>base of little finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>base du petit doigt</translation>
    </message>
    <message>
        <source>beads</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>gouttes</translation>
    </message>
    <message>
        <source>began: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>début : {value}</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>au-dessous de</translation>
    </message>
    <message>
        <source>below the lower lip</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>sous la lèvre inférieure</translation>
    </message>
    <message>
        <source>better with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mieux avec</translation>
    </message>
    <message>
        <source>better with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>mieux avec {value}</translation>
    </message>
    <message>
        <source>between the eyebrows</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>entre les sourcils</translation>
    </message>
    <message>
        <source>blood</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sang</translation>
    </message>
    <message>
        <source>blood pressure {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>tension artérielle {value}</translation>
    </message>
    <message>
        <source>blood pressure, lower</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tension artérielle, diastolique</translation>
    </message>
    <message>
        <source>blood pressure, upper</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tension artérielle, systolique</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>body temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température corporelle</translation>
    </message>
    <message>
        <source>bone scan</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>scintigraphie</translation>
    </message>
    <message>
        <source>border shift</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>écart des limites</translation>
    </message>
    <message>
        <source>breaths</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>respiration</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>respiration {value}</translation>
    </message>
    <message>
        <source>brittle</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>cassant</translation>
    </message>
    <message>
        <source>brush</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>pinceau</translation>
    </message>
    <message>
        <source>brushing hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>brossage des cheveux</translation>
    </message>
    <message>
        <source>burning</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>brûlure</translation>
    </message>
    <message>
        <source>buttock fold</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>pli fessier</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by height</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>par la taille</translation>
    </message>
    <message>
        <source>by height and weight (Mosteller)</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>par la taille et le poids (Mosteller)</translation>
    </message>
    <message>
        <source>can sit for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>peut rester assis</translation>
    </message>
    <message>
        <source>can stand for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>peut rester debout</translation>
    </message>
    <message>
        <source>can walk for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>peut marcher</translation>
    </message>
    <message>
        <source>cannot</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>ne peut pas</translation>
    </message>
    <message>
        <source>cannot bear weight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ne peut prendre appui</translation>
    </message>
    <message>
        <source>cannot walk</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ne peut marcher</translation>
    </message>
    <message>
        <source>capillary refill</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>recoloration capillaire</translation>
    </message>
    <message>
        <source>cast</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>plâtre</translation>
    </message>
    <message>
        <source>change of hair, nails or skin</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>changement des poils, ongles ou peau</translation>
    </message>
    <message>
        <source>change of movement or strength</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>changement du mouvement ou de la force</translation>
    </message>
    <message>
        <source>change of skin colour</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>changement de couleur de la peau</translation>
    </message>
    <message>
        <source>change of sweating</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>changement de sudation</translation>
    </message>
    <message>
        <source>changes within minutes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>change en quelques minutes</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>thorax</translation>
    </message>
    <message>
        <source>chin</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>menton</translation>
    </message>
    <message>
        <source>chronic pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur chronique</translation>
    </message>
    <message>
        <source>circumference, elbow crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>circonférence, pli du coude</translation>
    </message>
    <message>
        <source>circumference, instep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>circonférence, cou-de-pied</translation>
    </message>
    <message>
        <source>circumference, knuckles</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>circonférence, articulations des doigts</translation>
    </message>
    <message>
        <source>circumference, outer ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>circonférence, malléole externe</translation>
    </message>
    <message>
        <source>circumference, upper edge of kneecap</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>circonférence, bord supérieur de la rotule</translation>
    </message>
    <message>
        <source>circumference, wrist crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>circonférence, pli du poignet</translation>
    </message>
    <message>
        <source>clinical</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>cliniques</translation>
    </message>
    <message>
        <source>clothes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>vêtements</translation>
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
        <translation>Les cm² des deux visites sont à la taille d&apos;après ; noté le {day} : {cm2} cm².</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>froid</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>couleur</translation>
    </message>
    <message>
        <source>colour appears</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>la couleur apparaît</translation>
    </message>
    <message>
        <source>colour asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asymétrie de couleur</translation>
    </message>
    <message>
        <source>colour change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>changement de couleur</translation>
    </message>
    <message>
        <source>connected painted patches</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>taches peintes d&apos;un seul tenant</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>continuing pain out of proportion to what began it</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>douleur continue hors de proportion avec ce qui l&apos;a déclenchée</translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>frais</translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>plus froid</translation>
    </message>
    <message>
        <source>corner of the mouth</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>coin de la bouche</translation>
    </message>
    <message>
        <source>cotton wisp</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>mèche de coton</translation>
    </message>
    <message>
        <source>count of areas, by hand</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>nombre de régions, à la main</translation>
    </message>
    <message>
        <source>counted: {layers}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>compté : {layers}</translation>
    </message>
    <message>
        <source>counted: {then}, later {now}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>compté : {then}, après {now}</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>évolution</translation>
    </message>
    <message>
        <source>cramping</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>crampes</translation>
    </message>
    <message>
        <source>crosswise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>en travers</translation>
    </message>
    <message>
        <source>crotch</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>entrejambe</translation>
    </message>
    <message>
        <source>crps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>sdrc</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>days missed</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>jours manqués</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>décision</translation>
    </message>
    <message>
        <source>depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>dépression</translation>
    </message>
    <message>
        <source>desensitisation</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>désensibilisation</translation>
    </message>
    <message>
        <source>diabetes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>diabète</translation>
    </message>
    <message>
        <source>diffuse AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>AMPS diffus</translation>
    </message>
    <message>
        <source>distraction</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>distraction</translation>
    </message>
    <message>
        <source>dizziness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>vertiges</translation>
    </message>
    <message>
        <source>dressing</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>habillage</translation>
    </message>
    <message>
        <source>dry</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sec</translation>
    </message>
    <message>
        <source>dryness</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>sécheresse</translation>
    </message>
    <message>
        <source>dystonic</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>dystonique</translation>
    </message>
    <message>
        <source>ear lobe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>lobe de l&apos;oreille</translation>
    </message>
    <message>
        <source>earlier tests</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>examens antérieurs</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>coude</translation>
    </message>
    <message>
        <source>elbow crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>pli du coude</translation>
    </message>
    <message>
        <source>electric</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>électrique</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>épisodes</translation>
    </message>
    <message>
        <source>episodes: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>épisodes : {value}</translation>
    </message>
    <message>
        <source>examined, free</source>
        <extracomment>ui/map/area_chip.py …</extracomment>
        <translation>examiné, indemne</translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>exercice</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>visage</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>passable</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>famille</translation>
    </message>
    <message>
        <source>fast growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pousse rapide</translation>
    </message>
    <message>
        <source>fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>fatigue</translation>
    </message>
    <message>
        <source>fatigue {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>fatigue {value}</translation>
    </message>
    <message>
        <source>feels</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sensation</translation>
    </message>
    <message>
        <source>fever</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fièvre</translation>
    </message>
    <message>
        <source>fibromyalgia</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fibromyalgie</translation>
    </message>
    <message>
        <source>finger</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>doigt</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>figé</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>pied</translation>
    </message>
    <message>
        <source>foot turned in</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pied tourné en dedans</translation>
    </message>
    <message>
        <source>for how long</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>depuis combien de temps</translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>avant-bras</translation>
    </message>
    <message>
        <source>friends</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>amis</translation>
    </message>
    <message>
        <source>from inside out</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>de l&apos;intérieur vers l&apos;extérieur</translation>
    </message>
    <message>
        <source>from outside in</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>de l&apos;extérieur vers l&apos;intérieur</translation>
    </message>
    <message>
        <source>from skin that does not hurt</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>à partir de la peau non douloureuse</translation>
    </message>
    <message>
        <source>from skin that hurts</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>à partir de la peau douloureuse</translation>
    </message>
    <message>
        <source>from the fingers or toes</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>à partir des doigts ou orteils</translation>
    </message>
    <message>
        <source>from the trunk</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>à partir du tronc</translation>
    </message>
    <message>
        <source>front hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>épine iliaque antérieure</translation>
    </message>
    <message>
        <source>front of the ear</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>devant de l&apos;oreille</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>complet</translation>
    </message>
    <message>
        <source>gait</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>marche</translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>région génitale</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>donné</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>bon</translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>gros orteil</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>vert</translation>
    </message>
    <message>
        <source>guarded</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>en protection</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>poils</translation>
    </message>
    <message>
        <source>hairline</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>lisière des cheveux</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>main</translation>
    </message>
    <message>
        <source>hanging</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>en déclive</translation>
    </message>
    <message>
        <source>has a name of more than {n} letters.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>a un nom de plus de {n} lettres.</translation>
    </message>
    <message>
        <source>has an extension that changes what it means, and that Painmap does not know.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>comporte une extension qui en change le sens et que Painmap ne connaît pas.</translation>
    </message>
    <message>
        <source>has no family name.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>n&apos;a pas de nom de famille.</translation>
    </message>
    <message>
        <source>has no whole date of birth.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>n&apos;a pas de date de naissance complète.</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>tête</translation>
    </message>
    <message>
        <source>headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>maux de tête</translation>
    </message>
    <message>
        <source>height</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>taille</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>hanche</translation>
    </message>
    <message>
        <source>history of {day}, not confirmed</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation>antécédents du {day}, non confirmés</translation>
    </message>
    <message>
        <source>history: {name}</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation>antécédents : {name}</translation>
    </message>
    <message>
        <source>hopping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>à cloche-pied</translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>très chaud</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>heures de sommeil</translation>
    </message>
    <message>
        <source>how it spread</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>extension</translation>
    </message>
    <message>
        <source>hug</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>étreinte</translation>
    </message>
    <message>
        <source>hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>hyperalgésie</translation>
    </message>
    <message>
        <source>illness</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>maladie</translation>
    </message>
    <message>
        <source>in minutes</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>en minutes</translation>
    </message>
    <message>
        <source>in the family</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dans la famille</translation>
    </message>
    <message>
        <source>in the family: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>dans la famille : {value}</translation>
    </message>
    <message>
        <source>indigo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>indigo</translation>
    </message>
    <message>
        <source>injury</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>blessure</translation>
    </message>
    <message>
        <source>inner ankle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>malléole interne</translation>
    </message>
    <message>
        <source>inner elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>épicondyle interne du coude</translation>
    </message>
    <message>
        <source>inside any {union} cm², inside all {common} cm²</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation>dans l&apos;un ou l&apos;autre {union} cm², dans tous {common} cm²</translation>
    </message>
    <message>
        <source>instep</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>cou-de-pied</translation>
    </message>
    <message>
        <source>irritable</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>irritable</translation>
    </message>
    <message>
        <source>is marked as deceased.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>est marqué comme décédé.</translation>
    </message>
    <message>
        <source>is marked as no longer in use.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>est marqué comme n&apos;étant plus utilisé.</translation>
    </message>
    <message>
        <source>is marked as replaced by another record.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>est marqué comme remplacé par un autre dossier.</translation>
    </message>
    <message>
        <source>itching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>démangeaison</translation>
    </message>
    <message>
        <source>its border takes in no skin, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>sa limite n&apos;entoure aucune peau, dans aucun nombre</translation>
    </message>
    <message>
        <source>its only trial</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>son seul essai</translation>
    </message>
    <message>
        <source>jaw angle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>angle de la mâchoire</translation>
    </message>
    <message>
        <source>joint swelling</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>gonflement articulaire</translation>
    </message>
    <message>
        <source>joint swelling, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, cheville</translation>
    </message>
    <message>
        <source>joint swelling, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, coude</translation>
    </message>
    <message>
        <source>joint swelling, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, doigts</translation>
    </message>
    <message>
        <source>joint swelling, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, hanche</translation>
    </message>
    <message>
        <source>joint swelling, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, genou</translation>
    </message>
    <message>
        <source>joint swelling, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, épaule</translation>
    </message>
    <message>
        <source>joint swelling, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, orteils</translation>
    </message>
    <message>
        <source>joint swelling, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gonflement articulaire, poignet</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>genou</translation>
    </message>
    <message>
        <source>knee joint line</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>interligne du genou</translation>
    </message>
    <message>
        <source>knuckles</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>articulations des doigts</translation>
    </message>
    <message>
        <source>largest shift {largest} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>plus grand écart {largest} cm le long du membre</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>plus grand écart {largest} cm, moyen {mean} cm le long du membre</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm straight through space</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>plus grand écart {largest} cm, moyen {mean} cm en ligne droite</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, straight</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>plus grand écart {largest} cm, en ligne droite</translation>
    </message>
    <message>
        <source>left abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen gauche</translation>
    </message>
    <message>
        <source>left ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville gauche (arrière)</translation>
    </message>
    <message>
        <source>left ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville gauche (avant)</translation>
    </message>
    <message>
        <source>left ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>cheville/pied gauche</translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>bras gauche</translation>
    </message>
    <message>
        <source>left bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps gauche (arrière)</translation>
    </message>
    <message>
        <source>left bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps gauche (avant)</translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>fesse gauche</translation>
    </message>
    <message>
        <source>left buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>fesses gauches</translation>
    </message>
    <message>
        <source>left chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>thorax gauche</translation>
    </message>
    <message>
        <source>left chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poitrine/sein gauche</translation>
    </message>
    <message>
        <source>left cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne gauche (arrière)</translation>
    </message>
    <message>
        <source>left cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne gauche (avant)</translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>coude gauche</translation>
    </message>
    <message>
        <source>left elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude gauche (arrière)</translation>
    </message>
    <message>
        <source>left elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude gauche (avant)</translation>
    </message>
    <message>
        <source>left elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>coude gauche s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>left face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>visage gauche</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pied gauche</translation>
    </message>
    <message>
        <source>left foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied gauche (plante)</translation>
    </message>
    <message>
        <source>left foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied gauche (dessus)</translation>
    </message>
    <message>
        <source>left forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras gauche (arrière)</translation>
    </message>
    <message>
        <source>left forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras gauche (avant)</translation>
    </message>
    <message>
        <source>left groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>aine gauche</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>left hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main gauche (paume)</translation>
    </message>
    <message>
        <source>left hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main gauche (dos)</translation>
    </message>
    <message>
        <source>left head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tête gauche (arrière)</translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>hanche gauche</translation>
    </message>
    <message>
        <source>left hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche gauche (arrière)</translation>
    </message>
    <message>
        <source>left hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche gauche (avant)</translation>
    </message>
    <message>
        <source>left hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>hanche ou fesse gauche</translation>
    </message>
    <message>
        <source>left jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mâchoire gauche</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>genou gauche</translation>
    </message>
    <message>
        <source>left knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou gauche (arrière)</translation>
    </message>
    <message>
        <source>left knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou gauche (avant)</translation>
    </message>
    <message>
        <source>left knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>genou gauche s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>jambe gauche</translation>
    </message>
    <message>
        <source>left little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>petit doigt gauche fléchi en arrière au-delà de 90°</translation>
    </message>
    <message>
        <source>left lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>avant-bras gauche</translation>
    </message>
    <message>
        <source>left lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas du dos gauche</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>bas de jambe gauche</translation>
    </message>
    <message>
        <source>left lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe gauche (arrière)</translation>
    </message>
    <message>
        <source>left lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe gauche (avant)</translation>
    </message>
    <message>
        <source>left lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>région inférieure gauche</translation>
    </message>
    <message>
        <source>left middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>milieu du dos gauche</translation>
    </message>
    <message>
        <source>left neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou gauche (arrière)</translation>
    </message>
    <message>
        <source>left neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou gauche (avant)</translation>
    </message>
    <message>
        <source>left pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>région pubienne gauche</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>épaule gauche</translation>
    </message>
    <message>
        <source>left shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule gauche (arrière)</translation>
    </message>
    <message>
        <source>left shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule gauche (avant)</translation>
    </message>
    <message>
        <source>left shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>ceinture scapulaire gauche</translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>cuisse gauche</translation>
    </message>
    <message>
        <source>left thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pouce gauche touche l&apos;avant-bras</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>haut du bras gauche</translation>
    </message>
    <message>
        <source>left upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>haut du dos gauche</translation>
    </message>
    <message>
        <source>left upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cuisse gauche</translation>
    </message>
    <message>
        <source>left upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse gauche (arrière)</translation>
    </message>
    <message>
        <source>left upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse gauche (avant)</translation>
    </message>
    <message>
        <source>left upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>région supérieure gauche</translation>
    </message>
    <message>
        <source>left wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet gauche (arrière)</translation>
    </message>
    <message>
        <source>left wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet gauche (avant)</translation>
    </message>
    <message>
        <source>left wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poignet/main gauche</translation>
    </message>
    <message>
        <source>left {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{mark}, à gauche</translation>
    </message>
    <message>
        <source>legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>jambes</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>less movement</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>moins de mouvement</translation>
    </message>
    <message>
        <source>light touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>toucher léger</translation>
    </message>
    <message>
        <source>like electric shocks</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>comme des décharges électriques</translation>
    </message>
    <message>
        <source>limb sheet</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>fiche des membres</translation>
    </message>
    <message>
        <source>limb sheet, {basis}, {moment}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>fiche des membres, {basis}, {moment} : {said}</translation>
    </message>
    <message>
        <source>limb sheet, {basis}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>fiche des membres, {basis} : {said}</translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>fiche des membres, {limb}, {basis}</translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}: {said}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>fiche des membres, {limb}, {basis} : {said}</translation>
    </message>
    <message>
        <source>limping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>boiterie</translation>
    </message>
    <message>
        <source>localized AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>AMPS localisé</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>perte</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>bas</translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>lombes</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>lower edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bord inférieur de la rotule</translation>
    </message>
    <message>
        <source>lower end of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>extrémité inférieure du sternum</translation>
    </message>
    <message>
        <source>lower tip of the shoulder blade</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>pointe de l&apos;omoplate</translation>
    </message>
    <message>
        <source>lower {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>diastolique {value}</translation>
    </message>
    <message>
        <source>lowest agreement of two trials (Jaccard) {share}</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation>accord le plus faible de deux essais (Jaccard) {share}</translation>
    </message>
    <message>
        <source>lowest rib at the spine</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>dernière côte au rachis</translation>
    </message>
    <message>
        <source>lupus</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>lupus</translation>
    </message>
    <message>
        <source>lying</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>couché</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>map: a trace only</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>carte : une trace seulement</translation>
    </message>
    <message>
        <source>map: allodynia, no pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>carte : allodynie, pas de douleur</translation>
    </message>
    <message>
        <source>map: examined, nothing counted</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>carte : examiné, rien de compté</translation>
    </message>
    <message>
        <source>map: pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>carte : douleur</translation>
    </message>
    <message>
        <source>map: {cm2} cm²</source>
        <extracomment>core/rules/pattern_areas.py …</extracomment>
        <translation>carte : {cm2} cm²</translation>
    </message>
    <message>
        <source>map: {layer}</source>
        <extracomment>core/rules/crps_map.py …</extracomment>
        <translation>carte : {layer}</translation>
    </message>
    <message>
        <source>map: {limb} free</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>carte : {limb} indemne</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>massage</translation>
    </message>
    <message>
        <source>mean shift {mean} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>écart moyen {mean} cm</translation>
    </message>
    <message>
        <source>medicines</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>médicaments</translation>
    </message>
    <message>
        <source>medicines: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>médicaments : {value}</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>remplis</translation>
    </message>
    <message>
        <source>migraine</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>migraine</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>léger</translation>
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
        <translation>modéré</translation>
    </message>
    <message>
        <source>moderate, considerable, often present</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>modéré, notable, souvent présent</translation>
    </message>
    <message>
        <source>monofilament</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>monofilament</translation>
    </message>
    <message>
        <source>monofilament {grams} g</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>monofilament {grams} g</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mois</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>humeur</translation>
    </message>
    <message>
        <source>mood {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>humeur {value}</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>more sweating</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>sudation accrue</translation>
    </message>
    <message>
        <source>more than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>plus que la variation de répétition</translation>
    </message>
    <message>
        <source>motor</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>moteur</translation>
    </message>
    <message>
        <source>motor or trophic</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>moteur ou trophique</translation>
    </message>
    <message>
        <source>motor or trophic, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>moteur ou trophique, dans l&apos;ensemble</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>marbré</translation>
    </message>
    <message>
        <source>movement</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, cheville</translation>
    </message>
    <message>
        <source>movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, coude</translation>
    </message>
    <message>
        <source>movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, doigts</translation>
    </message>
    <message>
        <source>movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, hanche</translation>
    </message>
    <message>
        <source>movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, genou</translation>
    </message>
    <message>
        <source>movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, épaule</translation>
    </message>
    <message>
        <source>movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, orteils</translation>
    </message>
    <message>
        <source>movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mouvement, poignet</translation>
    </message>
    <message>
        <source>moving</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>déménagement</translation>
    </message>
    <message>
        <source>mri</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>irm</translation>
    </message>
    <message>
        <source>much less</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>bien moins</translation>
    </message>
    <message>
        <source>much reduced</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>très diminué</translation>
    </message>
    <message>
        <source>nail of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du quatrième orteil</translation>
    </message>
    <message>
        <source>nail of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du gros orteil</translation>
    </message>
    <message>
        <source>nail of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle de l&apos;index</translation>
    </message>
    <message>
        <source>nail of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du petit doigt</translation>
    </message>
    <message>
        <source>nail of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du petit orteil</translation>
    </message>
    <message>
        <source>nail of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du majeur</translation>
    </message>
    <message>
        <source>nail of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle de l&apos;annulaire</translation>
    </message>
    <message>
        <source>nail of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du deuxième orteil</translation>
    </message>
    <message>
        <source>nail of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du troisième orteil</translation>
    </message>
    <message>
        <source>nail of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ongle du pouce</translation>
    </message>
    <message>
        <source>nails</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ongles</translation>
    </message>
    <message>
        <source>navel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>nombril</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>cou</translation>
    </message>
    <message>
        <source>nerve conduction</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>conduction nerveuse</translation>
    </message>
    <message>
        <source>newly affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>nouvellement atteint</translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>nuit</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>no longer affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>n&apos;est plus atteint</translation>
    </message>
    <message>
        <source>no other diagnosis explains it better</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>aucun autre diagnostic ne l&apos;explique mieux</translation>
    </message>
    <message>
        <source>no other disorder that explains the pain</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>aucun autre trouble n&apos;explique la douleur</translation>
    </message>
    <message>
        <source>no pattern</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>no pattern: no area counts</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>aucun type : aucune région ne compte</translation>
    </message>
    <message>
        <source>no problem</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>no repeat test: variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>pas de test répété : variation inconnue</translation>
    </message>
    <message>
        <source>no time</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>pas le temps</translation>
    </message>
    <message>
        <source>no trial of a border</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>aucun essai d&apos;une limite</translation>
    </message>
    <message>
        <source>no {item}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{item} : non</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>core/level_table.py …</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>core/rules/result.py …</extracomment>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>core/content.py …</extracomment>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>not comparable, in no total.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>non comparable, dans aucun total.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>hors du WPI</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>non remplis</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>non coté</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not tolerated</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>non toléré</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>core/rules/pattern.py …</extracomment>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>numb</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>engourdi</translation>
    </message>
    <message>
        <source>occupational therapy</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ergothérapie</translation>
    </message>
    <message>
        <source>oedema</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>œdème</translation>
    </message>
    <message>
        <source>on tiptoe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sur la pointe des pieds</translation>
    </message>
    <message>
        <source>one crutch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>une béquille</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>orange</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>other finding, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>autre constatation, non comptée</translation>
    </message>
    <message>
        <source>other illness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>autre maladie</translation>
    </message>
    <message>
        <source>other illness: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>autre maladie : {value}</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>autres réglages</translation>
    </message>
    <message>
        <source>other touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>autre contact</translation>
    </message>
    <message>
        <source>outer ankle</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>malléole externe</translation>
    </message>
    <message>
        <source>outer elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>épicondyle externe du coude</translation>
    </message>
    <message>
        <source>outer hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>grand trochanter</translation>
    </message>
    <message>
        <source>overlap</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>recouvrement</translation>
    </message>
    <message>
        <source>overuse</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>surmenage</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>douleur</translation>
    </message>
    <message>
        <source>pain now</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur actuelle</translation>
    </message>
    <message>
        <source>pain on movement</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>douleur au mouvement</translation>
    </message>
    <message>
        <source>pain on movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, cheville</translation>
    </message>
    <message>
        <source>pain on movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, coude</translation>
    </message>
    <message>
        <source>pain on movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, doigts</translation>
    </message>
    <message>
        <source>pain on movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, hanche</translation>
    </message>
    <message>
        <source>pain on movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, genou</translation>
    </message>
    <message>
        <source>pain on movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, épaule</translation>
    </message>
    <message>
        <source>pain on movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, orteils</translation>
    </message>
    <message>
        <source>pain on movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur au mouvement, poignet</translation>
    </message>
    <message>
        <source>pain or allodynia</source>
        <extracomment>core/count_settings.py</extracomment>
        <translation>douleur ou allodynie</translation>
    </message>
    <message>
        <source>pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>douleur ou crampes du bas-ventre</translation>
    </message>
    <message>
        <source>painful towards the fingers or toes</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>douloureux vers les doigts ou orteils</translation>
    </message>
    <message>
        <source>painful towards the trunk</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>douloureux vers le tronc</translation>
    </message>
    <message>
        <source>painfully cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>froid douloureux</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>peint</translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>pâle</translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>plus pâle</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>paume</translation>
    </message>
    <message>
        <source>palms flat on the floor, knees straight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>paumes à plat au sol, genoux tendus</translation>
    </message>
    <message>
        <source>part-time</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>à temps partiel</translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>partiel</translation>
    </message>
    <message>
        <source>past 6 months</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation>6 derniers mois</translation>
    </message>
    <message>
        <source>past week</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation>dernière semaine</translation>
    </message>
    <message>
        <source>patch: {areas}</source>
        <extracomment>core/rules/pattern_patches.py</extracomment>
        <translation>tache : {areas}</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>bassin</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>photo</translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>physiothérapie</translation>
    </message>
    <message>
        <source>pins and needles</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>fourmillements</translation>
    </message>
    <message>
        <source>plan with the school</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>projet avec l&apos;école</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>points</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>position</translation>
    </message>
    <message>
        <source>posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>tronc postérieur</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>posture</translation>
    </message>
    <message>
        <source>pressure or movement that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>une pression ou un mouvement fait mal sans le devoir</translation>
    </message>
    <message>
        <source>psychology</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>psychologie</translation>
    </message>
    <message>
        <source>pubic bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>os pubis</translation>
    </message>
    <message>
        <source>pulse rate</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pouls</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>pouls {value}</translation>
    </message>
    <message>
        <source>pulses</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pouls périphériques</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>violacé</translation>
    </message>
    <message>
        <source>questions of the scale</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>questions de l&apos;échelle</translation>
    </message>
    <message>
        <source>rash</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>éruption</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>plus rouge</translation>
    </message>
    <message>
        <source>reduced</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>diminué</translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>toucher diminué</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>research</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>recherche</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>repos</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>results</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>résultats</translation>
    </message>
    <message>
        <source>results: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>résultats : {value}</translation>
    </message>
    <message>
        <source>ridged</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>strié</translation>
    </message>
    <message>
        <source>right abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen droit</translation>
    </message>
    <message>
        <source>right ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville droite (arrière)</translation>
    </message>
    <message>
        <source>right ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cheville droite (avant)</translation>
    </message>
    <message>
        <source>right ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>cheville/pied droit</translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>bras droit</translation>
    </message>
    <message>
        <source>right bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps droit (arrière)</translation>
    </message>
    <message>
        <source>right bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>biceps droit (avant)</translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>fesse droite</translation>
    </message>
    <message>
        <source>right buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>fesses droites</translation>
    </message>
    <message>
        <source>right chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>thorax droit</translation>
    </message>
    <message>
        <source>right chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poitrine/sein droit</translation>
    </message>
    <message>
        <source>right cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne droit (arrière)</translation>
    </message>
    <message>
        <source>right cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>crâne droit (avant)</translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>coude droit</translation>
    </message>
    <message>
        <source>right elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude droit (arrière)</translation>
    </message>
    <message>
        <source>right elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>coude droit (avant)</translation>
    </message>
    <message>
        <source>right elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>coude droit s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>right face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>visage droit</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pied droit</translation>
    </message>
    <message>
        <source>right foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied droit (plante)</translation>
    </message>
    <message>
        <source>right foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pied droit (dessus)</translation>
    </message>
    <message>
        <source>right forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras droit (arrière)</translation>
    </message>
    <message>
        <source>right forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>avant-bras droit (avant)</translation>
    </message>
    <message>
        <source>right groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>aine droite</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>main droite</translation>
    </message>
    <message>
        <source>right hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main droite (paume)</translation>
    </message>
    <message>
        <source>right hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>main droite (dos)</translation>
    </message>
    <message>
        <source>right head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tête droite (arrière)</translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>hanche droite</translation>
    </message>
    <message>
        <source>right hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche droite (arrière)</translation>
    </message>
    <message>
        <source>right hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hanche droite (avant)</translation>
    </message>
    <message>
        <source>right hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>hanche ou fesse droite</translation>
    </message>
    <message>
        <source>right jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mâchoire droite</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>genou droit</translation>
    </message>
    <message>
        <source>right knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou droit (arrière)</translation>
    </message>
    <message>
        <source>right knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>genou droit (avant)</translation>
    </message>
    <message>
        <source>right knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>genou droit s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>jambe droite</translation>
    </message>
    <message>
        <source>right little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>petit doigt droit fléchi en arrière au-delà de 90°</translation>
    </message>
    <message>
        <source>right lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>avant-bras droit</translation>
    </message>
    <message>
        <source>right lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas du dos droit</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>bas de jambe droit</translation>
    </message>
    <message>
        <source>right lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe droit (arrière)</translation>
    </message>
    <message>
        <source>right lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bas de jambe droit (avant)</translation>
    </message>
    <message>
        <source>right lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>région inférieure droite</translation>
    </message>
    <message>
        <source>right middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>milieu du dos droit</translation>
    </message>
    <message>
        <source>right neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou droit (arrière)</translation>
    </message>
    <message>
        <source>right neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cou droit (avant)</translation>
    </message>
    <message>
        <source>right pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>région pubienne droite</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>épaule droite</translation>
    </message>
    <message>
        <source>right shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule droite (arrière)</translation>
    </message>
    <message>
        <source>right shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>épaule droite (avant)</translation>
    </message>
    <message>
        <source>right shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>ceinture scapulaire droite</translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>cuisse droite</translation>
    </message>
    <message>
        <source>right thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pouce droit touche l&apos;avant-bras</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>haut du bras droit</translation>
    </message>
    <message>
        <source>right upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>haut du dos droit</translation>
    </message>
    <message>
        <source>right upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cuisse droite</translation>
    </message>
    <message>
        <source>right upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse droite (arrière)</translation>
    </message>
    <message>
        <source>right upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuisse droite (avant)</translation>
    </message>
    <message>
        <source>right upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>région supérieure droite</translation>
    </message>
    <message>
        <source>right wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet droit (arrière)</translation>
    </message>
    <message>
        <source>right wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>poignet droit (avant)</translation>
    </message>
    <message>
        <source>right wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>poignet/main droit</translation>
    </message>
    <message>
        <source>right {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{mark}, à droite</translation>
    </message>
    <message>
        <source>room temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température de la pièce</translation>
    </message>
    <message>
        <source>rough</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>rugueux</translation>
    </message>
    <message>
        <source>rule version {before}, now {after}</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>version de la règle {before}, maintenant {after}</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>same rule and settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>mêmes règle et réglages</translation>
    </message>
    <message>
        <source>school</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>école</translation>
    </message>
    <message>
        <source>school or work</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>école ou travail</translation>
    </message>
    <message>
        <source>school {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>école {value}</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation>vu</translation>
    </message>
    <message>
        <source>sensory</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>sensitif</translation>
    </message>
    <message>
        <source>sensory, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>sensitif, dans l&apos;ensemble</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sévère</translation>
    </message>
    <message>
        <source>severe, pervasive, continuous, life-disturbing</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>sévère, envahissant, continu, perturbant la vie</translation>
    </message>
    <message>
        <source>sheet of the limbs</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>fiche des membres</translation>
    </message>
    <message>
        <source>sheets</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fiches</translation>
    </message>
    <message>
        <source>shin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>tibia</translation>
    </message>
    <message>
        <source>shin bump below the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>tubérosité du tibia</translation>
    </message>
    <message>
        <source>shiny</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>brillant</translation>
    </message>
    <message>
        <source>shoes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>chaussures</translation>
    </message>
    <message>
        <source>shooting</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>fulgurante</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>côté du cou</translation>
    </message>
    <message>
        <source>sign</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>signe</translation>
    </message>
    <message>
        <source>sign: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation>signe : {feature}</translation>
    </message>
    <message>
        <source>signs seen now</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>signes vus maintenant</translation>
    </message>
    <message>
        <source>signs seen now or reported</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>signes vus maintenant ou rapportés</translation>
    </message>
    <message>
        <source>sits {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>assis {value}</translation>
    </message>
    <message>
        <source>sitting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>assis</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>peau</translation>
    </message>
    <message>
        <source>skin-fold pinch</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>pincement d&apos;un pli cutané</translation>
    </message>
    <message>
        <source>sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>sleep {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sommeil {value}</translation>
    </message>
    <message>
        <source>slight</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>faible</translation>
    </message>
    <message>
        <source>slight or mild, generally mild or intermittent</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>faible ou léger, généralement léger ou intermittent</translation>
    </message>
    <message>
        <source>slow growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pousse lente</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>plante</translation>
    </message>
    <message>
        <source>spine between the shoulder blades</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>rachis entre les omoplates</translation>
    </message>
    <message>
        <source>sport</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sport</translation>
    </message>
    <message>
        <source>spread: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>extension : {value}</translation>
    </message>
    <message>
        <source>squeezing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>serrement</translation>
    </message>
    <message>
        <source>stabbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>coup de poignard</translation>
    </message>
    <message>
        <source>standing</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>debout</translation>
    </message>
    <message>
        <source>stands {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>debout {value}</translation>
    </message>
    <message>
        <source>stiff</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>raide</translation>
    </message>
    <message>
        <source>still affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>toujours atteint</translation>
    </message>
    <message>
        <source>stopped by the child, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>arrêté par l&apos;enfant, dans aucun nombre</translation>
    </message>
    <message>
        <source>straight through space, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>en ligne droite, sur un même membre</translation>
    </message>
    <message>
        <source>strength</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>force</translation>
    </message>
    <message>
        <source>strength, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, cheville</translation>
    </message>
    <message>
        <source>strength, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, coude</translation>
    </message>
    <message>
        <source>strength, grip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, préhension</translation>
    </message>
    <message>
        <source>strength, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, hanche</translation>
    </message>
    <message>
        <source>strength, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, genou</translation>
    </message>
    <message>
        <source>strength, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, épaule</translation>
    </message>
    <message>
        <source>strength, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, orteils</translation>
    </message>
    <message>
        <source>strength, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>force, poignet</translation>
    </message>
    <message>
        <source>stress</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>stress</translation>
    </message>
    <message>
        <source>sudomotor or oedema</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>sudomoteur ou œdème</translation>
    </message>
    <message>
        <source>sudomotor or oedema, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>sudomoteur ou œdème, dans l&apos;ensemble</translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>chirurgie</translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sudation</translation>
    </message>
    <message>
        <source>sweating asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asymétrie de sudation</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>gonflement</translation>
    </message>
    <message>
        <source>swelling asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asymétrie de gonflement</translation>
    </message>
    <message>
        <source>symptom</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>symptôme</translation>
    </message>
    <message>
        <source>symptom: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation>symptôme : {feature}</translation>
    </message>
    <message>
        <source>symptoms for at least 3 months</source>
        <extracomment>core/rules/duration.py</extracomment>
        <translation>symptômes depuis au moins 3 mois</translation>
    </message>
    <message>
        <source>symptoms: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>symptômes : {name}</translation>
    </message>
    <message>
        <source>taught at home</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>enseignement à domicile</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>température</translation>
    </message>
    <message>
        <source>temperature asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asymétrie de température</translation>
    </message>
    <message>
        <source>temperature asymmetry by touch</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>asymétrie de température au toucher</translation>
    </message>
    <message>
        <source>temperature by touch</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>température au toucher</translation>
    </message>
    <message>
        <source>temperature change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>changement de température</translation>
    </message>
    <message>
        <source>temperature, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, cheville</translation>
    </message>
    <message>
        <source>temperature, back of hand</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, dos de la main</translation>
    </message>
    <message>
        <source>temperature, base of little finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, base du petit doigt</translation>
    </message>
    <message>
        <source>temperature, forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, avant-bras</translation>
    </message>
    <message>
        <source>temperature, great toe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, gros orteil</translation>
    </message>
    <message>
        <source>temperature, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, genou</translation>
    </message>
    <message>
        <source>temperature, palm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, paume</translation>
    </message>
    <message>
        <source>temperature, shin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, tibia</translation>
    </message>
    <message>
        <source>temperature, sole</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, plante du pied</translation>
    </message>
    <message>
        <source>temperature, thigh</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, cuisse</translation>
    </message>
    <message>
        <source>temperature, tip of index finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, bout de l&apos;index</translation>
    </message>
    <message>
        <source>temperature, top of foot</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, dessus du pied</translation>
    </message>
    <message>
        <source>temperature, upper arm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, haut du bras</translation>
    </message>
    <message>
        <source>temperature, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>température, poignet</translation>
    </message>
    <message>
        <source>temperatures of both sides</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>températures des deux côtés</translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>douloureux à la pression</translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>point douloureux</translation>
    </message>
    <message>
        <source>tests: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>examens : {value}</translation>
    </message>
    <message>
        <source>the PIN, or the passphrase of who has none</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>le PIN, ou la phrase secrète de qui n&apos;en a pas</translation>
    </message>
    <message>
        <source>the borders lie on different parts of the body</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>les limites sont sur des parties différentes du corps</translation>
    </message>
    <message>
        <source>the cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>froid</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>la phrase secrète</translation>
    </message>
    <message>
        <source>the same at the later size</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>la même à la taille d&apos;après</translation>
    </message>
    <message>
        <source>the scheme {scheme}, which this release has not</source>
        <extracomment>core/rules/pattern.py</extracomment>
        <translation>le schéma {scheme}, absent de cette version</translation>
    </message>
    <message>
        <source>the zone as painted</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>la zone telle que peinte</translation>
    </message>
    <message>
        <source>thermometer</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>thermomètre</translation>
    </message>
    <message>
        <source>thick</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>épais</translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>thin</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>mince</translation>
    </message>
    <message>
        <source>throbbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>pulsatile</translation>
    </message>
    <message>
        <source>thyroid</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>thyroïde</translation>
    </message>
    <message>
        <source>tip of index finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>bout de l&apos;index</translation>
    </message>
    <message>
        <source>tip of the elbow</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>pointe du coude</translation>
    </message>
    <message>
        <source>tip of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du quatrième orteil</translation>
    </message>
    <message>
        <source>tip of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du gros orteil</translation>
    </message>
    <message>
        <source>tip of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout de l&apos;index</translation>
    </message>
    <message>
        <source>tip of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du petit doigt</translation>
    </message>
    <message>
        <source>tip of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du petit orteil</translation>
    </message>
    <message>
        <source>tip of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du majeur</translation>
    </message>
    <message>
        <source>tip of the nose</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du nez</translation>
    </message>
    <message>
        <source>tip of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout de l&apos;annulaire</translation>
    </message>
    <message>
        <source>tip of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du deuxième orteil</translation>
    </message>
    <message>
        <source>tip of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>pointe de l&apos;épaule</translation>
    </message>
    <message>
        <source>tip of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du troisième orteil</translation>
    </message>
    <message>
        <source>tip of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bout du pouce</translation>
    </message>
    <message>
        <source>toe touch only</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>appui des orteils seulement</translation>
    </message>
    <message>
        <source>too painful</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>trop douloureux</translation>
    </message>
    <message>
        <source>too young to ask</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>trop jeune pour répondre</translation>
    </message>
    <message>
        <source>top of foot</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>dessus du pied</translation>
    </message>
    <message>
        <source>top of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>extrémité supérieure du sternum</translation>
    </message>
    <message>
        <source>top of the buttock cleft</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>haut du pli interfessier</translation>
    </message>
    <message>
        <source>top of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>sommet de la tête</translation>
    </message>
    <message>
        <source>top of the heel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>haut du talon</translation>
    </message>
    <message>
        <source>top of the hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>crête iliaque</translation>
    </message>
    <message>
        <source>top of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>dessus de l&apos;épaule</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>toucher</translation>
    </message>
    <message>
        <source>touch that hurts</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>toucher douloureux</translation>
    </message>
    <message>
        <source>touch that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>un contact fait mal sans le devoir</translation>
    </message>
    <message>
        <source>touched, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>touché, non compté</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>traitement</translation>
    </message>
    <message>
        <source>treatment: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>traitement : {value}</translation>
    </message>
    <message>
        <source>tremor</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tremblement</translation>
    </message>
    <message>
        <source>trial {n} alone</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>essai {n} seul</translation>
    </message>
    <message>
        <source>trials: {layer}</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>essais : {layer}</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>trigger {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>déclencheur {value}</translation>
    </message>
    <message>
        <source>trophic</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>trophique</translation>
    </message>
    <message>
        <source>trouble thinking</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>difficulté à penser</translation>
    </message>
    <message>
        <source>trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>difficulté à penser ou à se souvenir</translation>
    </message>
    <message>
        <source>trouble thinking {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>difficulté à penser {value}</translation>
    </message>
    <message>
        <source>two crutches</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>deux béquilles</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>échographie</translation>
    </message>
    <message>
        <source>unaided</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sans aide</translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>haut du bras</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>upper edge of kneecap</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>bord supérieur de la rotule</translation>
    </message>
    <message>
        <source>upper edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bord supérieur de la rotule</translation>
    </message>
    <message>
        <source>usual pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>douleur habituelle</translation>
    </message>
    <message>
        <source>usual {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>habituelle {value}</translation>
    </message>
    <message>
        <source>vasomotor</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>vasomoteur</translation>
    </message>
    <message>
        <source>vasomotor, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>vasomoteur, dans l&apos;ensemble</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>violet</translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gouttes visibles</translation>
    </message>
    <message>
        <source>waist at the side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>taille, sur le côté</translation>
    </message>
    <message>
        <source>waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>sommeil non réparateur</translation>
    </message>
    <message>
        <source>waking unrefreshed {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sommeil non réparateur {value}</translation>
    </message>
    <message>
        <source>walking</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>marche</translation>
    </message>
    <message>
        <source>walking aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>aide à la marche</translation>
    </message>
    <message>
        <source>walking frame</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>déambulateur</translation>
    </message>
    <message>
        <source>walks for {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>marche {value}</translation>
    </message>
    <message>
        <source>walks {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>marche {value}</translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>chaud</translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>plus chaud</translation>
    </message>
    <message>
        <source>warmth</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>was born on a day that there is not.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>est né un jour qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>wasting</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>amyotrophie</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>eau</translation>
    </message>
    <message>
        <source>weak</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>faible</translation>
    </message>
    <message>
        <source>weakness, tremor or dystonia</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>faiblesse, tremblement ou dystonie</translation>
    </message>
    <message>
        <source>weeks</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>semaines</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>poids</translation>
    </message>
    <message>
        <source>weight bearing</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>appui</translation>
    </message>
    <message>
        <source>well</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>what happened</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fauteuil roulant</translation>
    </message>
    <message>
        <source>where it began</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>où cela a commencé</translation>
    </message>
    <message>
        <source>wind</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>vent</translation>
    </message>
    <message>
        <source>with an aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>avec une aide</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>avec difficulté</translation>
    </message>
    <message>
        <source>within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>dans la variation de répétition</translation>
    </message>
    <message>
        <source>worse with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pire avec</translation>
    </message>
    <message>
        <source>worse with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>pire avec {value}</translation>
    </message>
    <message>
        <source>worst pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pire douleur</translation>
    </message>
    <message>
        <source>worst {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>pire {value}</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>poignet</translation>
    </message>
    <message>
        <source>wrist bone, little-finger side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>os du poignet, côté petit doigt</translation>
    </message>
    <message>
        <source>wrist bone, thumb side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>os du poignet, côté pouce</translation>
    </message>
    <message>
        <source>wrist crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>pli du poignet</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ans</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>jaune</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>oui</translation>
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
        <translation>{area} % de la peau</translation>
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
        <translation>{area} cm² peints le {day} sont sur de la peau non examinée le {other} : {so}</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} were painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm² peints le {day} étaient peints sans qualité le {other} : {so}</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} without a quality have one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm² peints le {day} sans qualité en ont une le {other} : {so}</translation>
    </message>
    <message>
        <source>{area} was not examined on {day} ({reason}).</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{area} : non examiné le {day} ({reason}).</translation>
    </message>
    <message>
        <source>{area} was not examined on {day}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{area} : non examiné le {day}.</translation>
    </message>
    <message>
        <source>{before} → {after} ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>{before} → {after} ({why})</translation>
    </message>
    <message>
        <source>{category} sign: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>signe {category} : {features}</translation>
    </message>
    <message>
        <source>{category} symptom: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>symptôme {category} : {features}</translation>
    </message>
    <message>
        <source>{celsius} °C</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{celsius} °C</translation>
    </message>
    <message>
        <source>{change} points: at least {real}, a real change (95 %) in adults.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>{change} points : au moins {real}, un changement réel (95 %) chez l&apos;adulte.</translation>
    </message>
    <message>
        <source>{change} points: less than {real}, as repeated scoring alone can give.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>{change} points : moins de {real}, comme la seule répétition du score peut en donner.</translation>
    </message>
    <message>
        <source>{cm} cm</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm</translation>
    </message>
    <message>
        <source>{cm} cm above {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>{cm} cm au-dessus de {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm below {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>{cm} cm au-dessous de {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm {side}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{cm} cm {side}</translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm above</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm, {at} cm au-dessus</translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm below</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm, {at} cm au-dessous</translation>
    </message>
    <message>
        <source>{day}, {clock}, visit {n}</source>
        <extracomment>core/visit_days.py</extracomment>
        <translation>{day}, {clock}, visite {n}</translation>
    </message>
    <message>
        <source>{fahrenheit} °F</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{fahrenheit} °F</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <extracomment>core/notices.py …</extracomment>
        <translation>{first} ; {rest}</translation>
    </message>
    <message>
        <source>{head}, {moment}: {findings}.</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{head}, {moment} : {findings}.</translation>
    </message>
    <message>
        <source>{head}: {findings}.</source>
        <extracomment>core/record/limb_sentences.py …</extracomment>
        <translation>{head} : {findings}.</translation>
    </message>
    <message>
        <source>{inner} minus {outer} {value}</source>
        <extracomment>core/record/delta.py</extracomment>
        <translation>{inner} moins {outer} {value}</translation>
    </message>
    <message>
        <source>{items} normal</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>{items} normal</translation>
    </message>
    <message>
        <source>{item} (reported)</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>{item} (rapporté)</translation>
    </message>
    <message>
        <source>{item} is present. This is not expected.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{item} est présent. C&apos;est inattendu.</translation>
    </message>
    <message>
        <source>{item} “{value}”</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>{item} « {value} »</translation>
    </message>
    <message>
        <source>{item}, {limb}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{item}, {limb} : {usual} est choisi avec autre chose.</translation>
    </message>
    <message>
        <source>{item}, {limb}: {value}. This is not expected.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{item}, {limb} : {value}. C&apos;est inattendu.</translation>
    </message>
    <message>
        <source>{item}: a number from {low} to {high} is meant.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{item} : un nombre de {low} à {high} est attendu.</translation>
    </message>
    <message>
        <source>{item}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{item} : {usual} est choisi avec autre chose.</translation>
    </message>
    <message>
        <source>{label}, chosen by {by}: {reason}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>{label}, choisi par {by} : {reason}</translation>
    </message>
    <message>
        <source>{label}, confirmed by {by}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>{label}, confirmé par {by}</translation>
    </message>
    <message>
        <source>{label}: as before ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>{label} : comme avant ({why})</translation>
    </message>
    <message>
        <source>{layer} by area, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation>{layer} par région, {unit}</translation>
    </message>
    <message>
        <source>{layer} is painted on {day} only; on {other} skin that was examined is free of it.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>{layer} n&apos;est peint que le {day} ; le {other}, la peau examinée en est indemne.</translation>
    </message>
    <message>
        <source>{layer} was carried forward to {day} and not confirmed: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{layer} a été repris au {day} et non confirmé : non comparable.</translation>
    </message>
    <message>
        <source>{layer}: border above {mark}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{layer} : limite au-dessus de {mark}</translation>
    </message>
    <message>
        <source>{layer}: highest intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer} : intensité la plus forte</translation>
    </message>
    <message>
        <source>{layer}: mean intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer} : intensité moyenne</translation>
    </message>
    <message>
        <source>{layer}: mean where rated at both visits</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer} : moyenne là où coté aux deux visites</translation>
    </message>
    <message>
        <source>{layer}: not rated</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer} : non coté</translation>
    </message>
    <message>
        <source>{layer}: nothing painted at either visit.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer} : rien de peint à aucune des visites.</translation>
    </message>
    <message>
        <source>{layer}: nothing that can be compared.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer} : rien de comparable.</translation>
    </message>
    <message>
        <source>{layer}: {areas} and 1 more area.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer} : {areas} et 1 autre région.</translation>
    </message>
    <message>
        <source>{layer}: {areas} and {n} more areas.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer} : {areas} et {n} autres régions.</translation>
    </message>
    <message>
        <source>{layer}: {areas}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer} : {areas}.</translation>
    </message>
    <message>
        <source>{layer}: {value}</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer} : {value}</translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side suggests a temperature sign; the examiner ticks it.</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>{limb} {delta} par rapport à l&apos;autre côté suggère un signe de température ; l&apos;examinateur le coche.</translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side, {moment}: tick or refuse a temperature change.</source>
        <extracomment>core/rules/pattern_delta.py</extracomment>
        <translation>{limb} {delta} par rapport à l&apos;autre côté, {moment} : cochez ou refusez un changement de température.</translation>
    </message>
    <message>
        <source>{limb}, along the skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{limb}, le long de la peau</translation>
    </message>
    <message>
        <source>{limb}: bears full weight, yet the strength of the {joint} is {grade} of 5.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb} : appui complet, mais la force ({joint}) est de {grade} sur 5.</translation>
    </message>
    <message>
        <source>{limb}: cannot bear weight, yet walks without an aid.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb} : ne peut prendre appui, mais marche sans aide.</translation>
    </message>
    <message>
        <source>{limb}: feels {felt}, yet measures {delta} against the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb} : senti {felt}, mais mesuré {delta} par rapport à l&apos;autre côté.</translation>
    </message>
    <message>
        <source>{limb}: swelling none, yet it measures {cm} cm more round the {landmark} than the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb} : gonflement aucun, mais {cm} cm de plus à {landmark} que de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>{limb}: {item}</source>
        <extracomment>core/record/names.py</extracomment>
        <translation>{limb} : {item}</translation>
    </message>
    <message>
        <source>{limb}: {item} (reported)</source>
        <extracomment>core/record/names.py</extracomment>
        <translation>{limb} : {item} (rapporté)</translation>
    </message>
    <message>
        <source>{limb}: {row}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>{limb} : {row}</translation>
    </message>
    <message>
        <source>{limb}: {sign}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>{limb} : {sign}</translation>
    </message>
    <message>
        <source>{line} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{line} (moyenne de {n})</translation>
    </message>
    <message>
        <source>{line} (means of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{line} (moyennes de {n})</translation>
    </message>
    <message>
        <source>{low} to {high} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{low} à {high} sur {most}</translation>
    </message>
    <message>
        <source>{name} ({low} to {high})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ({low} à {high})</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <source>{name} is at least {low}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} est d&apos;au moins {low}.</translation>
    </message>
    <message>
        <source>{name} is {level}, yet the worst is {worst}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{name} est {level}, mais la pire est {worst}.</translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} est entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{name}, % of skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{name}, % de la peau</translation>
    </message>
    <message>
        <source>{name}, cm²</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{name}, cm²</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <extracomment>core/clinic.py</extracomment>
        <translation>{name} : {problem}</translation>
    </message>
    <message>
        <source>{n} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation>{n} ({own})</translation>
    </message>
    <message>
        <source>{n} areas were examined at one visit only: {areas}. They are not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{n} régions n&apos;ont été examinées qu&apos;à une visite : {areas}. Elles n&apos;entrent pas dans le changement des régions atteintes.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{n} trials of {n} sites, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>{n} essais de {n} sites, non répétés : variation inconnue</translation>
    </message>
    <message>
        <source>{n} trials, {area}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>{n} essais, {area}</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} semaines</translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>{pair}, {site}: right − left</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{pair}, {site} : droite − gauche</translation>
    </message>
    <message>
        <source>{row} {word} ({moment})</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>{row} {word} ({moment})</translation>
    </message>
    <message>
        <source>{score}: by version {then} of the rule on {day}, by {now} on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{score} : selon la version {then} de la règle le {day}, {now} le {other} : non comparable.</translation>
    </message>
    <message>
        <source>{score}: with other settings on {day} than on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{score} : avec d&apos;autres réglages le {day} que le {other} : non comparable.</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day} without a quality, has one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % de la peau, peints le {day} sans qualité, en ont une le {other} : {so}</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was not examined on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % de la peau, peints le {day}, n&apos;ont pas été examinés le {other} : {so}</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % de la peau, peints le {day}, étaient peints sans qualité le {other} : {so}</translation>
    </message>
    <message>
        <source>{shown}?</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{shown} ?</translation>
    </message>
    <message>
        <source>{site} {value} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{site} {value} (moyenne de {n})</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} par semaine depuis le {day}, 95 % entre {low} et {high}</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} par semaine depuis le {day}, 95 % entre {low} et {high} ; aucun changement l&apos;expliquerait aussi bien</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} par semaine depuis le {day} ; deux dates, pas d&apos;incertitude</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} par semaine depuis le {day} ; deux dates, pas d&apos;incertitude ; aucun changement l&apos;expliquerait aussi bien</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} par semaine depuis le {day} ; deux visites, pas d&apos;incertitude</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} par semaine depuis le {day} ; deux visites, pas d&apos;incertitude ; aucun changement l&apos;expliquerait aussi bien</translation>
    </message>
    <message>
        <source>{typed} is too little for °F.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{typed} est trop peu pour des °F.</translation>
    </message>
    <message>
        <source>{typed} is too much for °C.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{typed} est trop pour des °C.</translation>
    </message>
    <message>
        <source>{value} (mean of {n})</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{value} (moyenne de {n})</translation>
    </message>
    <message>
        <source>{value} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation>{value} ({own})</translation>
    </message>
    <message>
        <source>{value} missed in a month</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{value} manqués par mois</translation>
    </message>
    <message>
        <source>{value} of sleep</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{value} de sommeil</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{value} sur {most}</translation>
    </message>
    <message>
        <source>{where} {then} → {now} % of skin ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} {then} → {now} % de la peau ({change})</translation>
    </message>
    <message>
        <source>{where} {then} → {now} cm² ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} {then} → {now} cm² ({change})</translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} : {share_then} → {share_now} % de la peau ({share_change}).</translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}); {then} → {now} cm² at the later size.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} : {share_then} → {share_now} % de la peau ({share_change}) ; {then} → {now} cm² à la taille d&apos;après.</translation>
    </message>
    <message>
        <source>{where}: {then} → {now} cm² ({change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} : {then} → {now} cm² ({change}).</translation>
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
        <translation>« {key} » n&apos;est pas connu de cette version. Cela reste tel quel.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>of {0} areas</source>
        <extracomment>ui/map/count_button.py</extracomment>
        <translation>sur {0} régions</translation>
    </message>
</context>
<context>
    <name>CountPopover</name>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Régions atteintes</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Allodynie</translation>
    </message>
    <message>
        <source>Also for new visits</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Aussi pour les nouvelles visites</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Borders of the areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Contours des régions</translation>
    </message>
    <message>
        <source>Borders on the figure</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Contours sur la figure</translation>
    </message>
    <message>
        <source>Count by</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Compter selon</translation>
    </message>
    <message>
        <source>Count by another scheme</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Compter selon un autre schéma</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Calques qui comptent</translation>
    </message>
    <message>
        <source>Mark the rest examined and free</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Marquer le reste examiné et indemne</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Pain or allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Douleur ou allodynie</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>1 layer not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation>1 calque non confirmé</translation>
    </message>
    <message>
        <source>{0} layers not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation>{0} calques non confirmés</translation>
    </message>
</context>
<context>
    <name>CountTotals</name>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/count_totals.py</extracomment>
        <translation>{0} % de la peau</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>chosen</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/track_painting.py</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>après</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>Course over all visits</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation>Évolution sur toutes les visites</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation>Aucune visite n&apos;a cela.</translation>
    </message>
</context>
<context>
    <name>CourseMaps</name>
    <message>
        <source>Affected at {0} of {1} visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Atteint à {0} visites sur {1}</translation>
    </message>
    <message>
        <source>Affected, never rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Atteint, jamais coté</translation>
    </message>
    <message>
        <source>At most: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Au plus : {0}</translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Repris, non confirmé</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Cartes plus grandes</translation>
    </message>
    <message>
        <source>Map over all visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Carte de toutes les visites</translation>
    </message>
    <message>
        <source>Mean intensity over the visits that rated it</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Intensité moyenne des visites qui l&apos;ont cotée</translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Jamais examiné</translation>
    </message>
    <message>
        <source>Never examined: not comparable</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Jamais examiné : non comparable</translation>
    </message>
    <message>
        <source>No map at this visit</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Pas de carte à cette visite</translation>
    </message>
    <message>
        <source>No visit has rated this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Aucune visite n&apos;a coté cela.</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Aucune visite n&apos;a cela.</translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Non testé : {0}</translation>
    </message>
    <message>
        <source>Not told: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Non dit : {0}</translation>
    </message>
    <message>
        <source>Over {0} of {1} visits; the others say nothing of it.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Sur {0} visites de {1} ; les autres n&apos;en disent rien.</translation>
    </message>
    <message>
        <source>Over {0} visits. Point at skin for its numbers.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Sur {0} visites. Pointez la peau pour ses nombres.</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Cartes plus petites</translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Testé avec un stimulus</translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Visites où elle est atteinte, sur celles où la peau a été examinée</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>non coté</translation>
    </message>
    <message>
        <source>{0} · mean intensity {1}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>{0} · intensité moyenne {1}</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Charts</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Each visit</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Chaque visite</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How strong</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Pas encore de visite.</translation>
    </message>
    <message>
        <source>Only pain has an intensity.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Seule la douleur a une intensité.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Tap another visit to compare.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Touchez une autre visite à comparer.</translation>
    </message>
    <message>
        <source>Tap two visits to compare them.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Touchez deux visites pour les comparer.</translation>
    </message>
    <message>
        <source>The visit of {0} is left out. {1}</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>La visite du {0} est laissée de côté. {1}</translation>
    </message>
</context>
<context>
    <name>CourseStrip</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>1 visite</translation>
    </message>
    <message>
        <source>Fold the visits away</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>Replier les visites</translation>
    </message>
    <message>
        <source>Show the visits over time</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>Montrer les visites dans le temps</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>{0} visites</translation>
    </message>
</context>
<context>
    <name>CourseTrack</name>
    <message>
        <source>Earlier</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Visits over time</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Visites dans le temps</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>{0} visites</translation>
    </message>
</context>
<context>
    <name>DeltaLabel</name>
    <message>
        <source>Difference right minus left: {0}</source>
        <extracomment>ui/parts/delta_label.py</extracomment>
        <translation>Différence droite moins gauche : {0}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>A new passphrase</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>An earlier Painmap wrote this file, and anybody can read it. It is encrypted now, before it is opened; every row is compared, then the plain one is removed. An expert may find removed files on this disk until it is written over.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Un Painmap antérieur a écrit ce fichier et chacun peut le lire. Il est maintenant chiffré avant d&apos;être ouvert ; chaque ligne est comparée, puis le fichier en clair est supprimé. Un expert peut retrouver des fichiers supprimés sur ce disque tant qu&apos;ils ne sont pas recouverts.</translation>
    </message>
    <message>
        <source>Beside it lie copies that are still plain: {0}. Remove them once you have seen that everything is here.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>À côté se trouvent des copies encore en clair : {0}. Supprimez-les quand vous aurez vu que tout est là.</translation>
    </message>
    <message>
        <source>Encrypt and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Chiffrer et ouvrir</translation>
    </message>
    <message>
        <source>Encrypt this file</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Chiffrer ce fichier</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/door_restoring.py</extracomment>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept: {0}.</source>
        <extracomment>ui/trust/door_restoring.py</extracomment>
        <translation>Restauré. Le fichier endommagé est conservé : {0}.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Définir et ouvrir</translation>
    </message>
    <message>
        <source>The code opens the file. Choose a new passphrase for yourself.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Le code ouvre le fichier. Choisissez une nouvelle phrase secrète pour vous.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Surface par rayons</translation>
    </message>
    <message>
        <source>Assent</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Assentiment</translation>
    </message>
    <message>
        <source>Autonomic sign</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Signe autonome</translation>
    </message>
    <message>
        <source>Change who drew it</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Changer qui l&apos;a dessiné</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Modifier {0}</translation>
    </message>
    <message>
        <source>Changed in another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Modifié dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Choose pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Choisir le type de douleur</translation>
    </message>
    <message>
        <source>Clear {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Vider : {0}</translation>
    </message>
    <message>
        <source>Confirm carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Confirmer les calques repris</translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Confirmer les antécédents</translation>
    </message>
    <message>
        <source>Confirm pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Confirmer le type de douleur</translation>
    </message>
    <message>
        <source>Copy of the signed version</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Copie de la version signée</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Copier vers : {0}</translation>
    </message>
    <message>
        <source>Count as the clinic does</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Compter comme la clinique</translation>
    </message>
    <message>
        <source>Count by layers</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Compter par calques</translation>
    </message>
    <message>
        <source>Delete area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Supprimer la surface par rayons</translation>
    </message>
    <message>
        <source>Draw border</source>
        <extracomment>ui/borders/border_edits.py</extracomment>
        <translation>Tracer la limite</translation>
    </message>
    <message>
        <source>Draw border {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Tracer la limite : {0}</translation>
    </message>
    <message>
        <source>Drop carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Abandonner les calques repris</translation>
    </message>
    <message>
        <source>Erase {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Gommer : {0}</translation>
    </message>
    <message>
        <source>Everything else on this limb normal</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Tout le reste de ce membre normal</translation>
    </message>
    <message>
        <source>Fill {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Remplir : {0}</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>History of the last visit</source>
        <extracomment>core/record/history.py</extracomment>
        <translation>Antécédents de la dernière visite</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Kept from another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Gardé d&apos;une autre fenêtre</translation>
    </message>
    <message>
        <source>Lasso {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Lasso : {0}</translation>
    </message>
    <message>
        <source>Limb</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Lock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Verrouiller un calque</translation>
    </message>
    <message>
        <source>Mark the rest examined, free</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Marquer le reste examiné, indemne</translation>
    </message>
    <message>
        <source>Measured limb length</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Longueur mesurée du membre</translation>
    </message>
    <message>
        <source>Mirror {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Refléter : {0}</translation>
    </message>
    <message>
        <source>Move to the other side: {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Déplacer de l&apos;autre côté : {0}</translation>
    </message>
    <message>
        <source>Move trials to the other side</source>
        <extracomment>core/trial_sides.py</extracomment>
        <translation>Déplacer les essais de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Note on a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Note sur un calque</translation>
    </message>
    <message>
        <source>Note on a zone</source>
        <extracomment>core/zone_notes.py</extracomment>
        <translation>Note sur une zone</translation>
    </message>
    <message>
        <source>Paint by a script</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Peint par un script</translation>
    </message>
    <message>
        <source>Paint {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Peindre : {0}</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Coller dans {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Settings of the sheets</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Réglages des fiches</translation>
    </message>
    <message>
        <source>Start from the last visit</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Partir de la dernière visite</translation>
    </message>
    <message>
        <source>Take decision back</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Reprendre la décision</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Threshold of a variable border</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Seuil d&apos;une limite variable</translation>
    </message>
    <message>
        <source>Unlock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Déverrouiller un calque</translation>
    </message>
    <message>
        <source>Zone of the trials</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Zone des essais</translation>
    </message>
</context>
<context>
    <name>EditPatientForm</name>
    <message>
        <source>Edit patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Save patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Enregistrer le patient</translation>
    </message>
    <message>
        <source>Saved in another window meanwhile: {0}. Save again to put your words in its place.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Enregistré entre-temps dans une autre fenêtre : {0}. Enregistrez à nouveau pour mettre vos mots à la place.</translation>
    </message>
    <message>
        <source>The corrections to this patient are not saved yet.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Les corrections de ce patient ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>There is a visit before this date of birth.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Il y a une visite avant cette date de naissance.</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Also affected</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>Aussi atteint</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>Aussi :</translation>
    </message>
    <message>
        <source>Closer:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>De plus près :</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>et 1 autre</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Show the audit</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>Montrer le journal d&apos;audit</translation>
    </message>
    <message>
        <source>The recovery code was used: {0}.</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>Le code de récupération a été utilisé : {0}.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Pourquoi cela ne peut attendre</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Écrire en urgence</translation>
    </message>
    <message>
        <source>You can write now. Who, when and why is in the audit.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Vous pouvez écrire maintenant. Qui, quand et pourquoi est dans le journal.</translation>
    </message>
    <message>
        <source>You may only look. In an emergency you can write: the reason is kept in the audit under your name, for good. It holds till you lock or leave.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Vous pouvez seulement consulter. En urgence, vous pouvez écrire : le motif est gardé pour toujours dans le journal sous votre nom. Cela vaut jusqu&apos;au verrouillage ou à la sortie.</translation>
    </message>
    <message>
        <source>why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>pourquoi cela ne peut attendre</translation>
    </message>
    <message>
        <source>{0} could write in an emergency: {1}. “{2}”</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>{0} a pu écrire en urgence : {1}. « {2} »</translation>
    </message>
    <message>
        <source>{0} emergencies since you were last here. The last: {1}</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>{0} urgences depuis votre dernier passage. La dernière : {1}</translation>
    </message>
</context>
<context>
    <name>ErrorRelay</name>
    <message>
        <source>Copy the report</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The exam is on disk.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Une erreur est survenue dans Painmap. L&apos;examen est sur le disque.</translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The last changes are not on disk yet.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Une erreur est survenue dans Painmap. Les dernières modifications ne sont pas encore sur le disque.</translation>
    </message>
    <message>
        <source>The report is copied. It names no patient.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Le rapport est copié. Il ne nomme aucun patient.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Again {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>À nouveau {0}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>By the settings it was signed with: Δ in colour around {0}, remarks from {1} and {2} cm, checklist of {3} lines.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Selon les réglages à la signature : Δ en couleur autour de {0}, remarques dès {1} et {2} cm, liste de contrôle de {3} lignes.</translation>
    </message>
    <message>
        <source>Colours, remarks and checklist by the settings that come along: none were kept.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Couleurs, remarques et liste de contrôle selon les réglages fournis : aucun n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Interpréter à nouveau</translation>
    </message>
    <message>
        <source>Evaluated {0} by {1}, as the rules and settings were then.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Interprété le {0} par {1}, selon les règles et réglages d&apos;alors.</translation>
    </message>
    <message>
        <source>Evaluation shown</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Interprétation montrée</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Signé le {0}</translation>
    </message>
    <message>
        <source>This visit was signed without an evaluation: nothing is worked out by itself.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Cette visite a été signée sans interprétation : rien n&apos;est calculé de soi-même.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Minutes chaque fois</translation>
    </message>
    <message>
        <source>New event</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Tapez une date, par ex. {0}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Times a week</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Fois par semaine</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Tolerated</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Toléré</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is typed about an event is not saved yet.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Ce qui est tapé sur un événement n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Où sur le corps</translation>
    </message>
    <message>
        <source>goes on</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>in a few words</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>en quelques mots</translation>
    </message>
    <message>
        <source>the same day</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>le même jour</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Added: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Ajouté : {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Modifié : {0}</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Continuer à taper</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>No event yet. Treatments, flares and goals stand under every trend.</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Pas encore d&apos;événement. Traitements, poussées et objectifs figurent sous chaque courbe.</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Supprimé : {0}</translation>
    </message>
    <message>
        <source>Show trends</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Montrer les courbes</translation>
    </message>
    <message>
        <source>Therapy over time</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Thérapie dans le temps</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExamScreen</name>
    <message>
        <source>History</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Synthèse</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Fichiers DICOM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>FHIR</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>FHIR bundles</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Bundles FHIR</translation>
    </message>
    <message>
        <source>Findings alone</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Constatations seules</translation>
    </message>
    <message>
        <source>For mail: the PDF opens with its passphrase alone. Tell it by another way, such as by telephone. Painmap does not keep it.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Pour un courriel : le PDF ne s&apos;ouvre qu&apos;avec sa phrase secrète. Communiquez-la autrement, par téléphone par exemple. Painmap ne la garde pas.</translation>
    </message>
    <message>
        <source>For the clinic&apos;s own system: findings, scores, drawn zones, therapy and who signed, as a FHIR R4 bundle. A draft goes out as preliminary.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Pour le système de la clinique : constatations, scores, zones dessinées, traitements et qui a signé, en bundle FHIR R4. Un brouillon part comme préliminaire.</translation>
    </message>
    <message>
        <source>For the clinic&apos;s picture archive: the report as a DICOM file with the patient&apos;s name, number and date of birth.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Pour l&apos;archive d&apos;images de la clinique : le rapport en fichier DICOM avec nom, numéro et date de naissance du patient.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Open archive</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Archive ouverte</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>PDF with a passphrase</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>PDF avec phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the PDF</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Phrase secrète du PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Arrêté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written to {0}.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Le fichier n&apos;a pas pu être écrit dans {0}.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Tapez la phrase secrète deux fois.</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What goes along</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Ce qui accompagne</translation>
    </message>
    <message>
        <source>With map, page and photos</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Avec carte, page et photos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>signé</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Both feet were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Les deux pieds avaient la même chaleur.</translation>
    </message>
    <message>
        <source>Both hands were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Les deux mains avaient la même chaleur.</translation>
    </message>
    <message>
        <source>Its upper edge is where it was.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Son bord supérieur est où il était.</translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm closer to the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Son bord supérieur s&apos;est rapproché de {0} cm ({1}) ; maintenant, il est à {2} cm de : {3}.</translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm further from the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Son bord supérieur s&apos;est éloigné de {0} cm ({1}) ; maintenant, il est à {2} cm de : {3}.</translation>
    </message>
    <message>
        <source>Marked before and not now: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>N&apos;est plus marqué : {0}.</translation>
    </message>
    <message>
        <source>Marked now and not before: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Nouvellement marqué : {0}.</translation>
    </message>
    <message>
        <source>More was marked; it is in the full report.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Le rapport complet montre d&apos;autres marques.</translation>
    </message>
    <message>
        <source>Not everything was looked at on both days: {0}. There we cannot tell.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Tout n&apos;a pas été regardé les deux jours : {0}. Là, nous ne pouvons rien dire.</translation>
    </message>
    <message>
        <source>Nothing was marked on the figure at this visit.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Rien n&apos;a été marqué sur la figure à cette visite.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10, as at the visit before.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Douleur la plupart des jours : {0} sur 10, comme à la visite d&apos;avant.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La plupart des jours, la douleur était à {0} sur 10.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10; at the visit before it was a {1}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Douleur la plupart des jours : {0} sur 10 ; visite d&apos;avant : {1}.</translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>That is a little larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est un peu plus grand qu&apos;avant.</translation>
    </message>
    <message>
        <source>That is a little smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est un peu plus petit qu&apos;avant.</translation>
    </message>
    <message>
        <source>That is about as large as before. Tests on one day also differ a little.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est à peu près aussi grand qu&apos;avant. Les tests d&apos;un même jour diffèrent aussi un peu.</translation>
    </message>
    <message>
        <source>That is about {0} as large as before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est environ {0} aussi grand qu&apos;avant.</translation>
    </message>
    <message>
        <source>That is about {0} larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est plus grand qu&apos;avant d&apos;environ {0}.</translation>
    </message>
    <message>
        <source>That is about {0} smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est plus petit qu&apos;avant d&apos;environ {0}.</translation>
    </message>
    <message>
        <source>That is much smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>C&apos;est beaucoup plus petit qu&apos;avant.</translation>
    </message>
    <message>
        <source>The figures show what {0} and the examiner marked on the skin. They do not say why it is so. Ask us whatever is unclear.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Les figures montrent ce que {0} et l&apos;examinateur ont marqué, sans dire pourquoi. Demandez-nous ce qui n&apos;est pas clair.</translation>
    </message>
    <message>
        <source>The left foot was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Le pied gauche était {0} plus froid que le droit.</translation>
    </message>
    <message>
        <source>The left hand was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La main gauche était {0} plus froide que la droite.</translation>
    </message>
    <message>
        <source>The right foot was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Le pied droit était {0} plus froid que le gauche.</translation>
    </message>
    <message>
        <source>The right hand was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La main droite était {0} plus froide que la gauche.</translation>
    </message>
    <message>
        <source>Visit: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>Visite : {0}</translation>
    </message>
    <message>
        <source>Visits: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>Visites : {0}</translation>
    </message>
    <message>
        <source>We cannot compare {0} at these two visits.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Nous ne pouvons pas comparer cela à ces deux visites : {0}.</translation>
    </message>
    <message>
        <source>What changed since {0}</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Ce qui a changé depuis le {0}</translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un cinquième</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un quart</translation>
    </message>
    <message>
        <source>a small spot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>une petite tache</translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un dixième</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un tiers</translation>
    </message>
    <message>
        <source>about a quarter of a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>environ un quart de main</translation>
    </message>
    <message>
        <source>about half a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>environ une demi-main</translation>
    </message>
    <message>
        <source>about one hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>environ une main</translation>
    </message>
    <message>
        <source>about {0} hands</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>environ {0} mains</translation>
    </message>
    <message>
        <source>belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ventre</translation>
    </message>
    <message>
        <source>between the legs</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>entre les jambes</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>thorax</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>visage</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>côté pied</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>côté main</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>tête</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>mâchoire</translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>fesse gauche</translation>
    </message>
    <message>
        <source>left ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>oreille gauche</translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>coude gauche</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pied gauche</translation>
    </message>
    <message>
        <source>left forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>avant-bras gauche</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>hanche gauche</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>genou gauche</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>bas de jambe gauche</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>épaule gauche</translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cuisse gauche</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>haut du bras gauche</translation>
    </message>
    <message>
        <source>left wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>poignet gauche</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>lower belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>bas-ventre</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>milieu du dos</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cou</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>one more place</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un autre endroit</translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>fesse droite</translation>
    </message>
    <message>
        <source>right ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>oreille droite</translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>coude droit</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pied droit</translation>
    </message>
    <message>
        <source>right forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>avant-bras droit</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>main droite</translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>hanche droite</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>genou droit</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>bas de jambe droit</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>épaule droite</translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cuisse droite</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>haut du bras droit</translation>
    </message>
    <message>
        <source>right wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>poignet droit</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>deux tiers</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>what is marked as “{0}”</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>ce qui est marqué « {0} »</translation>
    </message>
    <message>
        <source>where a gentle pinch of the skin hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où un léger pincement de la peau fait mal</translation>
    </message>
    <message>
        <source>where a light touch hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où un contact léger fait mal</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où cela fait mal</translation>
    </message>
    <message>
        <source>where it is swollen</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où c&apos;est gonflé</translation>
    </message>
    <message>
        <source>where pressing hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où appuyer fait mal</translation>
    </message>
    <message>
        <source>where something cold hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où quelque chose de froid fait mal</translation>
    </message>
    <message>
        <source>where the skin has another colour</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où la peau a une autre couleur</translation>
    </message>
    <message>
        <source>where the skin is cooler or warmer</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où la peau est plus froide ou plus chaude</translation>
    </message>
    <message>
        <source>where the skin sweats more or less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où la peau transpire plus ou moins</translation>
    </message>
    <message>
        <source>where the touch of a finger hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où le contact d&apos;un doigt fait mal</translation>
    </message>
    <message>
        <source>where the touch of a soft brush hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où le contact d&apos;un pinceau doux fait mal</translation>
    </message>
    <message>
        <source>where the touch of a thin thread hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où le contact d&apos;un fil fin fait mal</translation>
    </message>
    <message>
        <source>where the touch of cotton wool hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où le contact du coton fait mal</translation>
    </message>
    <message>
        <source>where touch is felt less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>où le toucher est moins senti</translation>
    </message>
    <message>
        <source>{0} (DRAFT)</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>{0} (BROUILLON)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/family_page.py …</extracomment>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} more places</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>{0} autres endroits</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>{0}: not found then, {1} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0} : non trouvé avant, {1} maintenant.</translation>
    </message>
    <message>
        <source>{0}: {1} then and now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0} : {1} avant et maintenant.</translation>
    </message>
    <message>
        <source>{0}: {1} then, no longer found now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0} : {1} avant, n&apos;est plus trouvé maintenant.</translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0} : {1} avant, {2} maintenant.</translation>
    </message>
    <message>
        <source>{0}: {1}, as large as {2}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0} : {1}, taille : {2}.</translation>
    </message>
    <message>
        <source>“Hand” means {0}’s own hand, palm and fingers.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>« Main » veut dire la main de {0}, paume et doigts.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A clinic on a server</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Une clinique sur un serveur</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>It documents and counts; it does not diagnose.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Il documente et compte ; il ne pose pas de diagnostic.</translation>
    </message>
    <message>
        <source>Maps where it hurts on the skin of a body, visit by visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Carte de la douleur sur la peau d&apos;un corps, visite après visite.</translation>
    </message>
    <message>
        <source>Open an existing one</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Ouvrir un fichier existant</translation>
    </message>
    <message>
        <source>Painmap files</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Fichiers Painmap</translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Tapez votre nom : il est noté à chaque visite.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start a clinic file</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Créer un fichier de clinique</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The sample is kept in a file of its own.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>L&apos;exemple est gardé dans un fichier à part.</translation>
    </message>
    <message>
        <source>The sample patient is being made …</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Le patient d&apos;exemple est en cours de création …</translation>
    </message>
    <message>
        <source>Try with a sample patient</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Essayer avec un patient d&apos;exemple</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Où le garder</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>tel qu&apos;il sera imprimé</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Commentaire de l&apos;examinateur</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Map, front and back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Carte, avant et arrière</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Rien n&apos;est encore noté.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Cette visite</translation>
    </message>
    <message>
        <source>{0}, {1}. Examiner: {2}. Reports: {3}.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>{0}, {1}. Examinateur : {2}. Rapporte : {3}.</translation>
    </message>
    <message>
        <source>{0}: outer, front, inner, back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>{0} : externe, avant, interne, arrière</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm all of this group: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Confirmer tout ce groupe : {0}</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Plus : {0}</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>A date, as in {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Une date, comme {0}</translation>
    </message>
    <message>
        <source>Age at the visit</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Âge à la visite</translation>
    </message>
    <message>
        <source>Age below, years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Âge inférieur à, ans</translation>
    </message>
    <message>
        <source>Age from, years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Âge à partir de, ans</translation>
    </message>
    <message>
        <source>An age lies between 0 and 125 years.</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Un âge est compris entre 0 et 125 ans.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Type de douleur</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Visits from</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Visites à partir du</translation>
    </message>
    <message>
        <source>Visits to</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Visites jusqu&apos;au</translation>
    </message>
    <message>
        <source>age {0} to below {1} years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>âge de {0} à moins de {1} ans</translation>
    </message>
    <message>
        <source>all signed visits</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>toutes les visites signées</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>below {0} years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>moins de {0} ans</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>à partir du {0}</translation>
    </message>
    <message>
        <source>from {0} years on</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>à partir de {0} ans</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>jusqu&apos;au {0}</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Back to the exam</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Retour à l&apos;examen</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Confier au patient</translation>
    </message>
    <message>
        <source>How much does it hurt there? 1 is a little, 10 is the most.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>À quel point cela fait-il mal là ? 1 est un peu, 10 est le plus fort.</translation>
    </message>
    <message>
        <source>How much it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>À quel point cela fait mal</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Définir un nouveau PIN</translation>
    </message>
    <message>
        <source>Show where it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Montre où cela fait mal</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The patient sees the body and the pain of today, no name and nothing else. Only the PIN brings the exam back. What is drawn is marked as drawn by the patient.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Le patient voit le corps et la douleur d&apos;aujourd&apos;hui, sans nom et rien d&apos;autre. Seul le PIN ramène l&apos;examen. Ce qui est dessiné est marqué comme dessiné par le patient.</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whole body</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>broad</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>large</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>moyen</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Before a PIN is set.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Avant de définir un PIN.</translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Choisissez un PIN ou une phrase secrète</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Cette visite est signée. On peut seulement la consulter.</translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Vous pouvez consulter cette visite, pas la modifier.</translation>
    </message>
    <message>
        <source>Your PIN till now</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Votre PIN actuel</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>{0} est verrouillé. Déverrouillez-le sous ⋯ dans sa ligne.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Draft · look only</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Brouillon · lecture</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Visite {0} · {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Commentaire de l&apos;examinateur</translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Confirmer les antécédents</translation>
    </message>
    <message>
        <source>In italics: as answered on {0}, until you tap it or confirm its group.</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>En italique : tel que répondu le {0}, jusqu&apos;à ce que vous le touchiez ou confirmiez son groupe.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Qui rapporte</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Hide what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Add</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add {0} new</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ajouter {0} nouveaux</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>N&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>D&apos;un fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Is it this one? {0}</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Est-ce celui-ci ? {0}</translation>
    </message>
    <message>
        <source>It is this one</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>C&apos;est celui-ci</translation>
    </message>
    <message>
        <source>FHIR, archives</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>FHIR, archives</translation>
    </message>
    <message>
        <source>Name, date of birth, sex and number come from the clinic&apos;s system, as FHIR Patient resources. An archive of Painmap brings a patient with all visits. Nobody is taken over without a press.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Nom, date de naissance, sexe et numéro viennent du système de la clinique, en ressources FHIR Patient. Une archive de Painmap apporte un patient avec toutes ses visites. Personne n&apos;est repris sans un appui.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Aucun dossier n&apos;est surveillé.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Personne n&apos;attend.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Patients from a file</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Patients d&apos;un fichier</translation>
    </message>
    <message>
        <source>Somebody else: add</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Quelqu&apos;un d&apos;autre : ajouter</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>These files are left as they are.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ces fichiers sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Ne plus le surveiller</translation>
    </message>
    <message>
        <source>Watched: {0}</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Surveillé : {0}</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>{0} are here already.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} sont déjà là.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} de plus</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>A number, please.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Un nombre, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Autres instruments</translation>
    </message>
    <message>
        <source>Painmap neither asks nor computes these: type in their totals.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Painmap ne les demande ni ne les calcule : tapez leurs totaux.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Today&apos;s backup could not be made. {0}</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation>La sauvegarde du jour n&apos;a pas pu être faite. {0}</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made, and it opens.</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation>La sauvegarde du jour est faite et elle s&apos;ouvre.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <extracomment>ui/parts/languages.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Painmap is in {0} from its next start.</source>
        <extracomment>ui/parts/languages.py</extracomment>
        <translation>Painmap sera en {0} au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>LayerFoot</name>
    <message>
        <source>1 layer carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>1 calque repris, non confirmé</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>More layers</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Plus de calques</translation>
    </message>
    <message>
        <source>{0} layers carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>{0} calques repris, non confirmés</translation>
    </message>
    <message>
        <source>{0} not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>{0} non confirmés</translation>
    </message>
</context>
<context>
    <name>LayerLegend</name>
    <message>
        <source>Layers on the map</source>
        <extracomment>ui/paper/layer_legend.py</extracomment>
        <translation>Calques sur la carte</translation>
    </message>
</context>
<context>
    <name>LayerLines</name>
    <message>
        <source>(with the device in hand)</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>(avec l&apos;appareil en main)</translation>
    </message>
    <message>
        <source>drawn by: {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>dessiné par : {0}</translation>
    </message>
    <message>
        <source>intensity {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>intensité {0}</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
    <message>
        <source>{0} {1} cm², {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} {1} cm², {2} % de la peau</translation>
    </message>
    <message>
        <source>{0} {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} {2} % de la peau</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Clear this layer</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Vider ce calque</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Dessiné par</translation>
    </message>
    <message>
        <source>Drop: not there any more</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Abandonner : n&apos;y est plus</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Note sur {0}</translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Paint an area from a list …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Peindre une région d&apos;une liste …</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Name of the clinic&apos;s own layer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Nom du calque propre à la clinique</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>Outline of the last visit, {0}: dashed, never counted</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Contour de la dernière visite, {0} : en tirets, jamais compté</translation>
    </message>
    <message>
        <source>Own layer …</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Calque propre …</translation>
    </message>
    <message>
        <source>The last visit, {0}, has no {1} to outline</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>La dernière visite, {0}, n&apos;a pas de {1} à dessiner</translation>
    </message>
    <message>
        <source>carried from {0}</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>repris du {0}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>{0} % de la peau</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Confirmer {0}</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Plus sur {0}</translation>
    </message>
    <message>
        <source>Show or hide {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Montrer ou masquer {0}</translation>
    </message>
    <message>
        <source>{0} · key {1}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>{0} · touche {1}</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Carried from {0}, not confirmed and not counted: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Repris du {0}, non confirmé et non compté : {1}.</translation>
    </message>
    <message>
        <source>Confirmed to be as on {0}: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Confirmé comme le {0} : {1}.</translation>
    </message>
    <message>
        <source>Note on a zone of {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Note sur une zone de {0} : {1}</translation>
    </message>
    <message>
        <source>Note on {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Note sur {0} : {1}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Close without it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Fermer sans cela</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Continuer à taper</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Continuer d&apos;attendre</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Quitter malgré tout</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The clinic&apos;s server is away. The last changes are kept on this computer, encrypted, and are sent when you open the clinic again here.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Le serveur de la clinique est absent. Les dernières modifications sont gardées chiffrées sur cet ordinateur et partent quand vous rouvrez la clinique ici.</translation>
    </message>
    <message>
        <source>The last changes are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Les dernières modifications ne sont pas encore sur le disque. Painmap continue d&apos;essayer.</translation>
    </message>
</context>
<context>
    <name>LengthSheet</name>
    <message>
        <source>Measured limb length</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>Longueur mesurée du membre</translation>
    </message>
    <message>
        <source>Taped length. Levels on this limb are told by it instead of by the height.</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>Longueur au ruban. Les niveaux de ce membre se disent selon elle et non selon la taille.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>LimbFigure</name>
    <message>
        <source>Arms, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>Bras, avant et arrière</translation>
    </message>
    <message>
        <source>Legs, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>Jambes, avant et arrière</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation>index</translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation>petit doigt</translation>
    </message>
</context>
<context>
    <name>LimbGroups</name>
    <message>
        <source>Elbow straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Coude s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>ui/limbs/gradient_row.py</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Knee straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Genou s&apos;étend au-delà de 10°</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>Little finger bends back beyond 90°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Petit doigt fléchi en arrière au-delà de 90°</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>R: {0} · L: {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>D : {0} · G : {1}</translation>
    </message>
    <message>
        <source>Thumb reaches the forearm</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>Pouce touche l&apos;avant-bras</translation>
    </message>
    <message>
        <source>largest Δ {0}, {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>plus grand Δ {0}, {1}</translation>
    </message>
    <message>
        <source>{0} circumference</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} circonférence</translation>
    </message>
    <message>
        <source>{0} circumferences</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} circonférences</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} normal</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} normal</translation>
    </message>
    <message>
        <source>{0} reported</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} rapporté</translation>
    </message>
    <message>
        <source>{0} site</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} site</translation>
    </message>
    <message>
        <source>{0} sites</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} sites</translation>
    </message>
    <message>
        <source>{0} yes of {1} asked</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} oui sur {1} demandés</translation>
    </message>
    <message>
        <source>°{0}, up to three readings and their mean</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>°{0}, jusqu&apos;à trois mesures et leur moyenne</translation>
    </message>
</context>
<context>
    <name>LimbRow</name>
    <message>
        <source>Shown: {0}. Tap for {1}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>Montré : {0}. Touchez pour {1}.</translation>
    </message>
    <message>
        <source>There is something under {0}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>Il y a quelque chose sous {0}.</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>seen now</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>vu ce jour</translation>
    </message>
</context>
<context>
    <name>LimbSheet</name>
    <message>
        <source>More sites and findings</source>
        <extracomment>ui/limbs/limb_sheet.py</extracomment>
        <translation>Plus de sites et de constatations</translation>
    </message>
</context>
<context>
    <name>LimbsTab</name>
    <message>
        <source>Arms</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Limbs shown</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Membres montrés</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Photo supprimée</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>The last changes of {0} are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Les dernières modifications de {0} ne sont pas encore sur le disque. Painmap continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Qui continue ?</translation>
    </message>
    <message>
        <source>{0} · PIN</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>{0} · PIN</translation>
    </message>
    <message>
        <source>{0} · passphrase</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>{0} · phrase secrète</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>The exam stays as it is.</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>L&apos;examen reste tel quel.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Qui continue ?</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Arm</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Cleared {0}</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>{0} vidé</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Main</translation>
    </message>
    <message>
        <source>Leg</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Peindre une région</translation>
    </message>
    <message>
        <source>Paint where it hurts. Hold Alt to erase.</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Peignez où cela fait mal. Maintenez Alt pour gommer.</translation>
    </message>
    <message>
        <source>Part of the limb</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Partie du membre</translation>
    </message>
    <message>
        <source>{0}: choose Allodynia first ({1}).</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>{0} : choisissez d&apos;abord Allodynie ({1}).</translation>
    </message>
</context>
<context>
    <name>MeasureCell</name>
    <message>
        <source>above</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>au-dessous</translation>
    </message>
    <message>
        <source>cm, at</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>cm, à</translation>
    </message>
    <message>
        <source>{0}: above or below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0} : au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>{0}: cm from there</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0} : cm à partir de là</translation>
    </message>
</context>
<context>
    <name>MeasuresBar</name>
    <message>
        <source>Height</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Examiner</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Taille en cm</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>The map of this visit can no longer be read.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>La carte de cette visite ne peut plus être lue.</translation>
    </message>
    <message>
        <source>This visit was changed in another window; both are now on this map.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Cette visite a été modifiée dans une autre fenêtre ; les deux sont maintenant sur cette carte.</translation>
    </message>
    <message>
        <source>This visit was discarded in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Cette visite a été abandonnée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This visit was signed in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Cette visite a été signée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values from here</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Valeurs d&apos;ici</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Poids en kg</translation>
    </message>
    <message>
        <source>What you changed is kept in a new draft.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Ce que vous avez modifié est gardé dans un nouveau brouillon.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Qui rapporte</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>compté</translation>
    </message>
    <message>
        <source>drawn by</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>dessiné par</translation>
    </message>
    <message>
        <source>examined</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>examiné</translation>
    </message>
    <message>
        <source>layers that count</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>calques qui comptent</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>set together</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>fixé ensemble</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} is {1} in the other window, which stays, and {2} here.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>{0} : {1} dans l&apos;autre fenêtre, qui reste, et {2} ici.</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>something is recorded</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation>quelque chose est noté</translation>
    </message>
</context>
<context>
    <name>NewMeasures</name>
    <message>
        <source>Height</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last: {0} on {1}</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Dernier : {0} le {1}</translation>
    </message>
    <message>
        <source>Same as last</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Poids</translation>
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
        <translation>Ajouter le patient</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>The new patient is not added yet.</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>Le nouveau patient n&apos;est pas encore ajouté.</translation>
    </message>
</context>
<context>
    <name>NewVisitStrip</name>
    <message>
        <source>Body</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Height, weight</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Taille, poids</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Qui rapporte</translation>
    </message>
    <message>
        <source>d MMM yyyy · HH:mm</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>d MMM yyyy · HH:mm</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>last visit</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>dernière visite</translation>
    </message>
</context>
<context>
    <name>NewcomerPage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Tapez votre nom : il est noté à chaque visite.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Touchez d&apos;abord votre nom.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>tel qu&apos;il sera imprimé</translation>
    </message>
</context>
<context>
    <name>NoKeysPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Every backup holds a copy of the keys. Without them, and without the recovery code, nobody can open this file: that is what protects it.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Chaque sauvegarde contient une copie des clés. Sans elles et sans le code de récupération, personne ne peut ouvrir ce fichier : c&apos;est ce qui le protège.</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>J&apos;ai le code de récupération</translation>
    </message>
    <message>
        <source>The keys are not there</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Les clés ne sont pas là</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/notice.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A number from {0} to {1}, please.</source>
        <extracomment>ui/parts/amount_field.py</extracomment>
        <translation>Un nombre de {0} à {1}, s&apos;il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/overlay.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>First type what is asked above.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Tapez d&apos;abord ce qui est demandé ci-dessus.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN till now, or passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN actuel, ou phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase till now</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The PIN opens the lock during the day, and brings the device back from a patient. The passphrase is asked for at the start.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Le PIN ouvre le verrou dans la journée et ramène l&apos;appareil du patient. La phrase secrète est demandée au démarrage.</translation>
    </message>
    <message>
        <source>The lock opens with your PIN.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Le verrou s&apos;ouvre avec votre PIN.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Les deux étaient différents.</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the file and every backup of it.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Qui voit le code peut ouvrir le fichier et toutes ses sauvegardes.</translation>
    </message>
    <message>
        <source>Without a PIN the lock asks for the passphrase.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Sans PIN, le verrou demande la phrase secrète.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>at least 4 digits</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>au moins 4 chiffres</translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>encore une fois</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>% of skin</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation>% de la peau</translation>
    </message>
    <message>
        <source>% of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>% de la peau : {0}.</translation>
    </message>
    <message>
        <source>1 visit, {0}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>1 visite, {0}</translation>
    </message>
    <message>
        <source>5 cm</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>5 cm</translation>
    </message>
    <message>
        <source>95 % between</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>95 % entre</translation>
    </message>
    <message>
        <source>AMENDED</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>RECTIFIÉ</translation>
    </message>
    <message>
        <source>AMENDED: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>RECTIFIÉ : {0}</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Régions atteintes</translation>
    </message>
    <message>
        <source>Affected skin, % of skin</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Peau atteinte, % de la peau</translation>
    </message>
    <message>
        <source>Affected skin, cm²</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Peau atteinte, cm²</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Areas: {0}, rule {1}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Régions : {0}, règle {1}</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Arms then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Bras avant et maintenant</translation>
    </message>
    <message>
        <source>Atlas: cells {0}, regions {1}, bodies {2}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Atlas : cellules {0}, régions {1}, corps {2}</translation>
    </message>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Corps : {0}</translation>
    </message>
    <message>
        <source>Border of the allodynia {0}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Limite de l&apos;allodynie {0}.</translation>
    </message>
    <message>
        <source>Border of the allodynia, {0}: {1}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Limite de l&apos;allodynie, {0} : {1}.</translation>
    </message>
    <message>
        <source>Border, cm above its landmark</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Limite, cm au-dessus de son repère</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change over the last stretch</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Changement sur la dernière période</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Commentaire de l&apos;examinateur</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Comparaison de deux visites</translation>
    </message>
    <message>
        <source>Comparison, continued</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Comparaison, suite</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>ui/paper/page_comment.py …</extracomment>
        <translation>Suite à la page suivante</translation>
    </message>
    <message>
        <source>Criteria for CRPS. {0}</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Critères du SDRC. {0}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>ui/paper/page_parts.py …</extracomment>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>BROUILLON, non signé</translation>
    </message>
    <message>
        <source>DRAFT, not signed: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>BROUILLON, non signé : {0}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Evaluated {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Interprété le {0}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Première</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>N° {0}</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Layers on the body</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>Calques sur le corps</translation>
    </message>
    <message>
        <source>Layers on the body, continued</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>Calques sur le corps, suite</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>G maint.</translation>
    </message>
    <message>
        <source>Left then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>G avant</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Legs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Jambes avant et maintenant</translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Membres avant et maintenant</translation>
    </message>
    <message>
        <source>Measuring, gait, flexible joints</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Mesures, marche, articulations souples</translation>
    </message>
    <message>
        <source>No map: nothing is painted, no area is marked as examined</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Pas de carte : rien n&apos;est peint, aucune région n&apos;est marquée comme examinée</translation>
    </message>
    <message>
        <source>Not assessed at either visit.</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Non évalué à aucune des visites.</translation>
    </message>
    <message>
        <source>Not assessed.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Non évalué.</translation>
    </message>
    <message>
        <source>Not assessed: {0}.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Non évalué : {0}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/paper/limb_page_table.py …</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Rien n&apos;est peint.</translation>
    </message>
    <message>
        <source>Nothing was recorded that could be shown over time.</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Rien n&apos;a été noté qui puisse être montré dans le temps.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Autres instruments</translation>
    </message>
    <message>
        <source>Overlap and distances</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Recouvrement et distances</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Douleur, 0 à 10</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Type de douleur</translation>
    </message>
    <message>
        <source>Per week</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Per week: least squares over the visits since the last treatment or flare began with enough visits after it; the interval is Student&apos;s t. Of two dates there is none.</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Par semaine : moindres carrés sur les visites depuis le début du dernier traitement ou de la dernière poussée suivi d&apos;assez de visites ; intervalle selon la loi de Student. De deux dates, il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Repeat variation</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Variation de répétition</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right and left, then and now: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Droite et gauche, avant et maintenant : {0} normaux ou aucun.</translation>
    </message>
    <message>
        <source>Right and left: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Droite et gauche : {0} normaux ou aucun.</translation>
    </message>
    <message>
        <source>Right now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>D maint.</translation>
    </message>
    <message>
        <source>Right then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>D avant</translation>
    </message>
    <message>
        <source>Rule versions: {0}. Made for adults; aids to documentation, no diagnosis.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Versions des règles : {0}. Conçues pour l&apos;adulte ; aides à la documentation, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Scale: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Échelle : {0}</translation>
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
        <translation>Voir les remarques ci-dessous.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Suggéré : {0}.</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Sudation</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Tables then and now</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tableaux avant et maintenant</translation>
    </message>
    <message>
        <source>Tables then and now, continued</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tableaux avant et maintenant, suite</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Température au toucher</translation>
    </message>
    <message>
        <source>Temperature, right − left, {0}</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Température, droite − gauche, {0}</translation>
    </message>
    <message>
        <source>Temperature, right − left: {0}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Température, droite − gauche : {0}</translation>
    </message>
    <message>
        <source>Temperature, right − left: {0} then, {1} now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Température, droite − gauche : {0} avant, {1} maint.</translation>
    </message>
    <message>
        <source>Temperature, {0}</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Température, {0}</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Progrès de la thérapie</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Trends</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>Visite {0}</translation>
    </message>
    <message>
        <source>Visit, continued</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Visite, suite</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/paper/page_trend.py</extracomment>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>cm²</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation>cm²</translation>
    </message>
    <message>
        <source>cm² and % of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>cm² et % de la peau : {0}.</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>couleur</translation>
    </message>
    <message>
        <source>counted: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>compté : {0}</translation>
    </message>
    <message>
        <source>each visit on its own scale</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>chaque visite à sa propre échelle</translation>
    </message>
    <message>
        <source>each visit on its own scale; figures on the last visit&apos;s body</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>chaque visite à sa propre échelle ; figures sur le corps de la dernière visite</translation>
    </message>
    <message>
        <source>from the sides</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>de côté</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>tête</translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>bras gauche</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>pied gauche</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>main gauche</translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>jambe gauche</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>reported by the {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>rapporté par {0}</translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>bras droit</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>pied droit</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>main droite</translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>jambe droite</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>ui/paper/page_view_names.py</extracomment>
        <translation>côté</translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>sudation</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>gonflement</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>température</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>then and now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>avant et maintenant</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>toucher</translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>tronc</translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>corps entier</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} % de la peau</translation>
    </message>
    <message>
        <source>{0} (reported)</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} (rapporté)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} ({1} à {2})</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} at each visit</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} à chaque visite</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
    <message>
        <source>{0} none in common</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} aucun en commun</translation>
    </message>
    <message>
        <source>{0} not assessed</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>{0} non évalué</translation>
    </message>
    <message>
        <source>{0} not comparable</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} non comparable</translation>
    </message>
    <message>
        <source>{0} not known</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} inconnu</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Régions atteintes : {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} visits, {1} to {2}</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>{0} visites, {1} à {2}</translation>
    </message>
    <message>
        <source>{0} {1} cm²</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>{0} {1} cm²</translation>
    </message>
    <message>
        <source>{0} · no map</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>{0} · pas de carte</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>ui/paper/page_more.py …</extracomment>
        <translation>{0}, suite</translation>
    </message>
    <message>
        <source>{0}, note: {1}</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>{0}, note : {1}</translation>
    </message>
    <message>
        <source>{0}, reported: {1}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>{0}, rapporté : {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} visits</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0}, {1} visites sur {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/paper/full_figures.py …</extracomment>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2} on {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} : {1} {2} le {3}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} : {1} → {2} {3}</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Hold: {0}</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Maintenir : {0}</translation>
    </message>
    <message>
        <source>How much of the earlier and of the later visit</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Part de la visite d&apos;avant et de celle d&apos;après</translation>
    </message>
    <message>
        <source>Shows the earlier visit as long as it is held (5)</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Montre la visite d&apos;avant tant que maintenu (5)</translation>
    </message>
    <message>
        <source>broken outline</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>contour en tirets</translation>
    </message>
</context>
<context>
    <name>PanelGroups</name>
    <message>
        <source>All findings</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Toutes les constatations</translation>
    </message>
    <message>
        <source>Distances</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Distances</translation>
    </message>
    <message>
        <source>How compared</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Intensity, quality</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Intensité, qualité</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>ΔT, all sites</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>ΔT, tous les sites</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that only you would put together are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Quatre mots que vous seul réuniriez se retiennent bien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Les deux étaient différents.</translation>
    </message>
    <message>
        <source>at least 10 letters</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>au moins 10 lettres</translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>encore une fois</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Est-ce celui-ci ?</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>C&apos;est quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Tapez une date, par ex. {0}.</translation>
    </message>
    <message>
        <source>Please type the family name.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Tapez le nom de famille.</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Somebody of this name and date of birth is here already. Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Quelqu&apos;un de ce nom et de cette date de naissance existe déjà. Est-ce celui-ci ?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>peut rester vide</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Born</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Visites</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare last two</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Comparer les deux dernières</translation>
    </message>
    <message>
        <source>Correct name, date of birth, sex or ID</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Corriger nom, date de naissance, sexe ou numéro</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>No visit yet. The first is ready to start.</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Pas encore de visite. La première est prête.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Therapy</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Thérapie</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Visites</translation>
    </message>
</context>
<context>
    <name>PatientTrends</name>
    <message>
        <source>Border, cm above {0}</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Limite, cm au-dessus de {0}</translation>
    </message>
    <message>
        <source>Skin painted, % of skin</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Peau peinte, % de la peau</translation>
    </message>
    <message>
        <source>Skin painted, cm²</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Peau peinte, cm²</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>A file of the clinic&apos;s system cannot be read</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Un fichier du système de la clinique est illisible</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>No patient found for “{0}”.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Aucun patient trouvé pour « {0} ».</translation>
    </message>
    <message>
        <source>No patient yet. Add the first with New patient.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Pas encore de patient. Ajoutez le premier avec Nouveau patient.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Search by name, birth date or ID</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Nom, date de naissance ou n°</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Chercher des patients</translation>
    </message>
    <message>
        <source>Waiting: {0} from the clinic&apos;s system</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>En attente : {0} du système de la clinique</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Choose another</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Choisir un autre</translation>
    </message>
    <message>
        <source>Choose another pattern</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Choisir un autre type de douleur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Counted areas, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Régions comptées, {0} : {1}.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis; the clinician decides.</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Aide à la documentation, pas un diagnostic ; le clinicien décide.</translation>
    </message>
    <message>
        <source>No autonomic sign in a counted limb is recorded.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Aucun signe autonome d&apos;un membre compté n&apos;est noté.</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Non interprété</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/choose_sheet.py …</extracomment>
        <translation>Type de douleur</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Signs, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Signes, {0} : {1}.</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Suggéré : {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Cocher</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Ajouter quelqu&apos;un</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Modifier {0}</translation>
    </message>
    <message>
        <source>Let in again</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Laisser entrer à nouveau</translation>
    </message>
    <message>
        <source>People of this clinic</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Personnes de cette clinique</translation>
    </message>
    <message>
        <source>People of this clinic file</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Personnes de ce fichier de clinique</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Votre PIN est défini.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Votre phrase secrète est changée.</translation>
    </message>
    <message>
        <source>no longer here</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>n&apos;est plus ici</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>{0} can no longer open this clinic. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ne peut plus ouvrir cette clinique. Ce qui a été fait garde le nom.</translation>
    </message>
    <message>
        <source>{0} can no longer open this file. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ne peut plus ouvrir ce fichier. Ce qui a été fait garde le nom.</translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} est ajouté.</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} est modifié.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A name on the server is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Un nom sur le serveur est nécessaire.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nom sur le serveur</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>No longer here</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>N&apos;est plus ici</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>tel qu&apos;il sera imprimé</translation>
    </message>
    <message>
        <source>small letters, as the server shall know them</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>minuscules, comme le serveur doit la connaître</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Add photo …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Ajouter une photo …</translation>
    </message>
    <message>
        <source>Adding …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Ajout …</translation>
    </message>
    <message>
        <source>Choose a file or drop it here. It is copied; the file stays where it is.</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Choisissez un fichier ou déposez-le ici. Il est copié ; le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Photos ({0})</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0} : ajouter</translation>
    </message>
    <message>
        <source>{0}: remove</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0} : supprimer</translation>
    </message>
    <message>
        <source>{0}: show large</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0} : montrer en grand</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/parts/picker.py</extracomment>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Choisissez un PIN ou une phrase secrète</translation>
    </message>
    <message>
        <source>Delete the last</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Effacer le dernier</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Not it. Next try in {0} s.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Ce n&apos;est pas cela. Prochain essai dans {0} s.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>PIN or passphrase of the examiner</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN ou phrase secrète de l&apos;examinateur</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Ce n&apos;était pas cela.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Les deux étaient différents.</translation>
    </message>
    <message>
        <source>Without it the device does not come back from the patient.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Sans cela, l&apos;appareil ne revient pas du patient.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Areas</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Enter paints {0}; Delete erases; Esc closes.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Entrée peint {0} ; Suppr efface ; Échap ferme.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Erased from {0}: {1}</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Effacé de {0} : {1}</translation>
    </message>
    <message>
        <source>Find an area</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Trouver une région</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Painted in {0}: {1}</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Peint dans {0} : {1}</translation>
    </message>
    <message>
        <source>This visit can only be looked at.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Cette visite peut seulement être consultée.</translation>
    </message>
    <message>
        <source>Type to find: left foot</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Taper pour chercher : pied gauche</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>peint</translation>
    </message>
    <message>
        <source>{0} % painted</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} % peint</translation>
    </message>
    <message>
        <source>{0} comes from its trials alone.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} vient seulement de ses essais.</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} est verrouillé. Déverrouillez-le sous ⋯ dans sa ligne.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>LEFT {0}</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>{0}, côté GAUCHE</translation>
    </message>
    <message>
        <source>RIGHT {0}</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>{0}, côté DROIT</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cheville</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dos de la main</translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>arrière de la tête</translation>
    </message>
    <message>
        <source>buttock</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>fesse</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>thorax</translation>
    </message>
    <message>
        <source>ear</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>oreille</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>coude</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>visage</translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>avant-bras</translation>
    </message>
    <message>
        <source>fourth toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>quatrième orteil</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>région génitale</translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>gros orteil</translation>
    </message>
    <message>
        <source>groin</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>aine</translation>
    </message>
    <message>
        <source>heel</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>talon</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>hanche</translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>index</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>mâchoire</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>genou</translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>petit doigt</translation>
    </message>
    <message>
        <source>little toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>petit orteil</translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>lombes</translation>
    </message>
    <message>
        <source>lower abdomen</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>bas du ventre</translation>
    </message>
    <message>
        <source>lower leg</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>bas de jambe</translation>
    </message>
    <message>
        <source>middle back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>milieu du dos</translation>
    </message>
    <message>
        <source>middle finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>majeur</translation>
    </message>
    <message>
        <source>nail side</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>côté ongle</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cou</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>paume</translation>
    </message>
    <message>
        <source>palm side</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>côté paume</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>bassin</translation>
    </message>
    <message>
        <source>ring finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>annulaire</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cuir chevelu</translation>
    </message>
    <message>
        <source>second toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>deuxième orteil</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>épaule</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>plante</translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>third toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>troisième orteil</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pouce</translation>
    </message>
    <message>
        <source>top of the foot</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dos du pied</translation>
    </message>
    <message>
        <source>underside</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dessous</translation>
    </message>
    <message>
        <source>upper abdomen</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>haut du ventre</translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>haut du bras</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>whole foot</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pied entier</translation>
    </message>
    <message>
        <source>whole hand</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>main entière</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>poignet</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Head</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Tête</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Bras G</translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Pied G</translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Main G</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Jambe G</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Bras D</translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Pied D</translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Main D</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Jambe D</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Tronc</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Entier</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/popover.py</extracomment>
        <translation>Fait</translation>
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
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Aucune imprimante n&apos;est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Stopped. No page is shown.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Arrêté. Aucune page n’est affichée.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Arrêté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Pages shown: {0} of {1}.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Arrêté. Pages affichées : {0} sur {1}.</translation>
    </message>
    <message>
        <source>Stopped. What the printer has already it may still print.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Arrêté. L’imprimante peut encore imprimer ce qu’elle a déjà reçu.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/print_steps.py</extracomment>
        <translation>Le PDF n&apos;a pas pu être écrit dans {0}.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on? Nothing is lost: print again, choose another printer or save the pages as PDF.</source>
        <extracomment>ui/paper/print_steps.py</extracomment>
        <translation>L&apos;imprimante n&apos;a pas pris les pages. Est-elle allumée ? Rien n&apos;est perdu : imprimez à nouveau, choisissez une autre imprimante ou enregistrez les pages en PDF.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Écrit : {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose another folder or free some space.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Comparaison de deux visites</translation>
    </message>
    <message>
        <source>Comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparaison · {0}</translation>
    </message>
    <message>
        <source>Comparison, {0} and {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparaison, {0} et {1}</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Pour la famille</translation>
    </message>
    <message>
        <source>For the family · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Pour la famille · {0}</translation>
    </message>
    <message>
        <source>For the family, {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Pour la famille, {0}</translation>
    </message>
    <message>
        <source>Full comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparaison complète</translation>
    </message>
    <message>
        <source>Full comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparaison complète · {0}</translation>
    </message>
    <message>
        <source>Make room on it or choose another folder. Nothing was written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Faites-y de la place ou choisissez un autre dossier. Rien n&apos;a été écrit dans {0}.</translation>
    </message>
    <message>
        <source>One-page comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparaison d&apos;une page</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Le PDF n&apos;a pas pu être écrit dans {0}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0}.</source>
        <extracomment>ui/paper/picture_files.py</extracomment>
        <translation>L&apos;image n&apos;a pas pu être écrite dans {0}.</translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Progrès de la thérapie</translation>
    </message>
    <message>
        <source>Therapy progress · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Progrès de la thérapie · {0}</translation>
    </message>
    <message>
        <source>Visit map</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Carte de la visite</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Visite {0}</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Visite {0} · {1}</translation>
    </message>
    <message>
        <source>Visit {0}, {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Visite {0}, {1}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>ui/paper/save_picture.py …</extracomment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>famille</translation>
    </message>
    <message>
        <source>full-comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>comparaison-complete</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>progres</translation>
    </message>
    <message>
        <source>visit</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>visite</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Δ R{0}L</source>
        <extracomment>ui/limbs/sheet_grid.py</extracomment>
        <translation>Δ D{0}G</translation>
    </message>
</context>
<context>
    <name>QualityChips</name>
    <message>
        <source>Own word …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Mot propre …</translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Qualité de la douleur</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Comment est la douleur ?</translation>
    </message>
    <message>
        <source>more …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>plus …</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>The same today</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation>Pareil aujourd&apos;hui</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation>sur {0}</translation>
    </message>
</context>
<context>
    <name>ReadingsCell</name>
    <message>
        <source>Mean of the readings</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>Moyenne des mesures</translation>
    </message>
    <message>
        <source>{0}, reading {1}</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}, mesure {1}</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Keep this page locked away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation>Gardez cette page sous clé, pas à côté de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>This code opens the clinic file when every passphrase is forgotten, and every backup of it.</source>
        <extracomment>ui/trust/recovery_words.py</extracomment>
        <translation>Ce code ouvre le fichier de la clinique quand toutes les phrases secrètes sont oubliées, ainsi que chacune de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Whoever has it can read all patients. Nobody can make it again: not we, either.</source>
        <extracomment>ui/trust/recovery_words.py</extracomment>
        <translation>Qui l&apos;a peut lire tous les patients. Personne ne peut le refaire : nous non plus.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have kept it</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Je l&apos;ai mis en lieu sûr</translation>
    </message>
    <message>
        <source>Print it and lock it away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Imprimez-le et mettez-le sous clé, pas à côté de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Code de récupération</translation>
    </message>
</context>
<context>
    <name>RemarkFoot</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/limbs/remark_foot.py</extracomment>
        <translation>Et {0} de plus.</translation>
    </message>
</context>
<context>
    <name>RestButtons</name>
    <message>
        <source>All else normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>Tout le reste normal</translation>
    </message>
    <message>
        <source>Everything else on the {0} normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>Tout le reste normal : {0}</translation>
    </message>
    <message>
        <source>set together: {0}</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>fixé ensemble : {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>{0} et {1} de plus</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A backup can be put in its place. The damaged file is kept as it is, beside the backups. What was done since the backup may have to be done again.</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Une sauvegarde peut prendre sa place. Le fichier endommagé est conservé tel quel, à côté des sauvegardes. Ce qui a été fait depuis la sauvegarde sera peut-être à refaire.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>From another place</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>D&apos;un autre endroit</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>There is no backup beside it. Choose one from another place. The damaged file is kept as it is.</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Il n&apos;y a pas de sauvegarde à côté. Choisissez-en une ailleurs. Le fichier endommagé est conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>{0} works: somebody else, lock</source>
        <extracomment>ui/trust/rights.py</extracomment>
        <translation>{0} travaille : quelqu&apos;un d&apos;autre, verrouiller</translation>
    </message>
</context>
<context>
    <name>RingTyping</name>
    <message>
        <source>Back</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Centimetres need the patient&apos;s height or a measured limb length.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Les centimètres exigent la taille du patient ou une longueur mesurée du membre.</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Inner side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Côté interne</translation>
    </message>
    <message>
        <source>Outer side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Côté externe</translation>
    </message>
    <message>
        <source>Please type centimetres, such as {0}.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Tapez des centimètres, par ex. {0}.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>An examiner who also changes people and settings, restores backups and reads the audit.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Un examinateur qui gère aussi personnes et réglages, restaure des sauvegardes et lit le journal.</translation>
    </message>
    <message>
        <source>May do everything with patients and visits.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Peut tout faire avec les patients et les visites.</translation>
    </message>
    <message>
        <source>May look at everything, and change nothing.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Peut tout consulter, sans rien modifier.</translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>examinateur</translation>
    </message>
    <message>
        <source>may only look</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>peut seulement consulter</translation>
    </message>
</context>
<context>
    <name>ScalesSheet</name>
    <message>
        <source>Above pain at rest by</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Au-dessus du repos de</translation>
    </message>
    <message>
        <source>Allodynography and Rainbow scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Allodynographie et échelle arc-en-ciel</translation>
    </message>
    <message>
        <source>Allodynography with</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Allodynographie avec</translation>
    </message>
    <message>
        <source>Counts from pain</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Compte dès une douleur de</translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Monofilament, grammes</translation>
    </message>
    <message>
        <source>Pain that counts</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Douleur qui compte</translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Échelle arc-en-ciel</translation>
    </message>
    <message>
        <source>Test with this monofilament</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Tester avec ce monofilament</translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain counts.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Essai {0} : la douleur provoquée compte.</translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain does not count.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Essai {0} : la douleur provoquée ne compte pas.</translation>
    </message>
    <message>
        <source>With pain at rest: that and</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Avec douleur au repos : celle-ci et</translation>
    </message>
    <message>
        <source>g</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>g</translation>
    </message>
    <message>
        <source>{0} g is {1} on this scale.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>{0} g est {1} sur cette échelle.</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Autonomic signs</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Signes autonomes</translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Score de Beighton</translation>
    </message>
    <message>
        <source>Budapest criteria, CRPS Severity Score</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Critères de Budapest, score de sévérité du SDRC</translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Critères de Budapest, cliniques</translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Critères de Budapest, recherche</translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Score de sévérité du SDRC</translation>
    </message>
    <message>
        <source>CRPS scores of {0} limbs</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Scores de SDRC de {0} membres</translation>
    </message>
    <message>
        <source>Counted areas</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Régions comptées</translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Critères de fibromyalgie 2010/2011</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Critères de fibromyalgie 2016</translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Sévérité de fibromyalgie, WPI + SSS</translation>
    </message>
    <message>
        <source>From record</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Selon le dossier</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Autres instruments</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Type de douleur</translation>
    </message>
    <message>
        <source>Rule version {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Version de la règle {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Show each feature</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>Montrer chaque élément</translation>
    </message>
    <message>
        <source>Signs, seen</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Signes, vus</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Manque encore : {0}</translation>
    </message>
    <message>
        <source>Still missing: {0} and {1} more</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Manque encore : {0} et {1} de plus</translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Échelle de gravité des symptômes</translation>
    </message>
    <message>
        <source>Symptoms, reported</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Symptômes, rapportés</translation>
    </message>
    <message>
        <source>What the map, the sheets and the history say</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Ce que disent la carte, les fiches et les antécédents</translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Index de douleur diffuse (WPI)</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>diffuse from {0} areas</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>diffus à partir de {0} régions</translation>
    </message>
    <message>
        <source>layers: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>calques : {0}</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>remplis</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/summary/item_row.py …</extracomment>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>non remplis</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} à {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}: each feature</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>{0} : chaque élément</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ScreenMoves</name>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/window/screen_moves.py</extracomment>
        <translation>Écrit : {0}</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A clinic on a server</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Une clinique sur un serveur</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Certificat de votre propre autorité</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the right one before a password goes there. The password is asked for next.</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>La connexion est chiffrée, et le serveur doit prouver qu&apos;il est le bon avant qu&apos;un mot de passe lui soit envoyé. Le mot de passe est demandé ensuite.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Votre nom là-bas</translation>
    </message>
    <message>
        <source>as the server knows you</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>comme le serveur vous connaît</translation>
    </message>
    <message>
        <source>clinic</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>clinique</translation>
    </message>
    <message>
        <source>db.clinic.example</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>db.clinic.example</translation>
    </message>
    <message>
        <source>empty: those of this computer</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>vide : ceux de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Another clinic</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Une autre clinique</translation>
    </message>
    <message>
        <source>By this address the server need not prove who it is: ask whoever looks after it for one with “sslmode=verify-full”.</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Avec cette adresse, le serveur n&apos;a pas à prouver qui il est : demandez à la personne chargée une adresse avec « sslmode=verify-full ».</translation>
    </message>
    <message>
        <source>Let this computer keep it</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Laisser cet ordinateur le garder</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The clinic&apos;s server</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Le serveur de la clinique</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Another window is writing to the clinic file. Your changes wait, and go to disk as soon as it is done.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>Une autre fenêtre écrit dans le fichier de la clinique. Vos modifications attendent et vont sur le disque dès qu&apos;elle a fini.</translation>
    </message>
    <message>
        <source>Use the values from here</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>Employer les valeurs d&apos;ici</translation>
    </message>
    <message>
        <source>{0} has this visit open as well. What both of you do is kept and shown.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>{0} a aussi ouvert cette visite. Ce que vous faites tous deux est gardé et montré.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/sheet.py</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation> ou </translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bench card for the exam room…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Aide-mémoire pour la salle d&apos;examen…</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Change only</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Changement seul</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Choisir un calque</translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Fermer Painmap</translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Gros plan d&apos;un membre, main, pied, tête</translation>
    </message>
    <message>
        <source>Cohort maps…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Cartes de cohorte…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Comparer à la visite précédente</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Comparaison</translation>
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
        <translation>Ctrl+B</translation>
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
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Double tap</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Double toucher</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Gommer tant que maintenu</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Exporter…</translation>
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
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ajuster les vues</translation>
    </message>
    <message>
        <source>Flicker: the earlier visit while it is held</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Alterner : la visite d&apos;avant tant que maintenu</translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Replier ou déplier le panneau</translation>
    </message>
    <message>
        <source>Fold or unfold the panel, after a press on the charts</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Replier ou déplier le panneau, après un appui sur les vues</translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Abandonner un tracé ; retour au corps entier</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Confier au patient</translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Masquer tous les calques tant que maintenu</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>Hold {0}</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Maintenir {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/exam/shortcut_sheet.py …</extracomment>
        <translation>Touches et gestes</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Gaucher : panneau à gauche</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Middle button, two fingers; one, once a pen is used</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Bouton du milieu, deux doigts ; un, dès l&apos;emploi d&apos;un stylet</translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Déplacer les vues</translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Déplacer les vues en tirant</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Essai suivant d&apos;allodynie</translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Un doigt déplace les vues</translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Un doigt peint</translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Un doigt peint jusqu&apos;à l&apos;emploi d&apos;un stylet</translation>
    </message>
    <message>
        <source>Onion skin: over each other</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Superposer l&apos;une sur l&apos;autre</translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ouvrir un fichier de clinique</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>Paint an area from a list</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Peindre une région d&apos;une liste</translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>La pression du stylet règle l&apos;intensité</translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Personnes, sauvegardes et journal</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Right-click or hold</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Clic droit ou maintenir</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Réglages de la clinique</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Shift+wheel</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Montrer ou masquer le calque</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Quelqu&apos;un d&apos;autre continue</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Swipe: divided by a handle</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Balayer : divisé par une poignée</translation>
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
        <translation>Températures en °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Températures en °F</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texte à 100 %</translation>
    </message>
    <message>
        <source>Text at 125 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texte à 125 %</translation>
    </message>
    <message>
        <source>Text at 150 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texte à 150 %</translation>
    </message>
    <message>
        <source>Text at 200 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texte à 200 %</translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>L&apos;outil d&apos;avant</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Visite guidée de l&apos;exemple</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>V</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ce qui peut être fait d&apos;une zone</translation>
    </message>
    <message>
        <source>Wheel, two fingers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Molette, deux doigts</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Écrire en urgence</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Zoomer où est le pointeur</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold the panel ({0})</source>
        <extracomment>ui/map/side_panel.py</extracomment>
        <translation>Déplier le panneau ({0})</translation>
    </message>
</context>
<context>
    <name>SmallMaps</name>
    <message>
        <source>A map of each visit</source>
        <extracomment>ui/course/small_maps.py</extracomment>
        <translation>Une carte de chaque visite</translation>
    </message>
</context>
<context>
    <name>SpokesSheet</name>
    <message>
        <source>Area by eight spokes</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Surface par huit rayons</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Centre, such as: middle of the shin</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Centre, par ex. : milieu du tibia</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Distances in cm from the centre to where touch begins to hurt, clockwise from the head.</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Distances en cm du centre à l&apos;endroit où le contact commence à faire mal, dans le sens horaire à partir de la tête.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Radius {0}</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Rayon {0}</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/archive/stoppable_work.py</extracomment>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>({0}, not confirmed)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>({0}, non confirmé)</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Border of the allodynia, {1}: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Limite de l&apos;allodynie, {1} : {0}.</translation>
    </message>
    <message>
        <source>Border of the allodynia: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Limite de l&apos;allodynie : {0}.</translation>
    </message>
    <message>
        <source>Examined, free: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Examiné, indemne : {0}.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Jambes</translation>
    </message>
    <message>
        <source>Measuring and walking</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Mesures et marche</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Not examined: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Non examiné : {0}.</translation>
    </message>
    <message>
        <source>Other finding, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Autre constatation, non comptée : {0}.</translation>
    </message>
    <message>
        <source>Painted</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Peint</translation>
    </message>
    <message>
        <source>Right minus left</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Droite moins gauche</translation>
    </message>
    <message>
        <source>To look at again</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Touched, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Touché, non compté : {0}.</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>not examined ({0})</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>non examiné ({0})</translation>
    </message>
    <message>
        <source>{0} (set by hand)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>{0} (fixé à la main)</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected: {2}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Régions atteintes, {0} sur {1} : {2}.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>{0} : {1}.</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>A signed visit can no longer be changed.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Une visite signée ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Confirmer et signer</translation>
    </message>
    <message>
        <source>Pattern suggested, not confirmed: {0}.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Type de douleur suggéré, non confirmé : {0}.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sign now</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Signer maintenant</translation>
    </message>
    <message>
        <source>Sign visit</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Signer la visite</translation>
    </message>
    <message>
        <source>Sign without</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Signer sans</translation>
    </message>
    <message>
        <source>Sign; the pattern stays unconfirmed</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Signer ; le type reste non confirmé</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Signé le {0}</translation>
    </message>
    <message>
        <source>What is typed above stays out of it.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Ce qui est tapé ci-dessus n&apos;y entre pas.</translation>
    </message>
</context>
<context>
    <name>SwipeHandle</name>
    <message>
        <source>Divide: the earlier visit left of it, the later right</source>
        <extracomment>ui/compare/swipe_handle.py</extracomment>
        <translation>Diviser : la visite d&apos;avant à gauche, celle d&apos;après à droite</translation>
    </message>
</context>
<context>
    <name>Therapy</name>
    <message>
        <source>nowhere in particular</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>nulle part en particulier</translation>
    </message>
    <message>
        <source>once a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>une fois par semaine</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>depuis le {0}</translation>
    </message>
    <message>
        <source>tolerated {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>toléré {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/therapy/event_bands.py</extracomment>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} times a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} fois par semaine</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} × a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} × par semaine</translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Variable border</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation>Limite variable</translation>
    </message>
    <message>
        <source>Variable from a shift of</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation>Variable dès un écart de</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Intensity of {0}</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Intensité : {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Qualité de la douleur</translation>
    </message>
    <message>
        <source>Signed visit: read only</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Visite signée : lecture seule</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>You may only look</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Consultation seulement</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>non coté</translation>
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
        <translation>Limite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Click on the skin to fill it.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Cliquez la peau pour la remplir.</translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Couleur modifiée</translation>
    </message>
    <message>
        <source>Draw a closed line around the zone.</source>
        <extracomment>ui/map/line_tools.py</extracomment>
        <translation>Tracez une ligne fermée autour de la zone.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Nothing is painted here.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Rien n&apos;est peint ici.</translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Calque propre</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Toucher diminué</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Sudation</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Gonflement</translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Température modifiée</translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Douloureux à la pression</translation>
    </message>
    <message>
        <source>The whole region is filled.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Toute la région est remplie.</translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>allodynie</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>plus froid</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>marbré</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>non coté</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>peint</translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>pâle</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>violacé</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>toucher diminué</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>gonflement</translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>douloureux à la pression</translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>point douloureux</translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>plus chaud</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A patient and the visits</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Un patient et ses visites</translation>
    </message>
    <message>
        <source>Affected areas and cm² follow the pen. Tap the number for the list of areas; there you say what was examined and is free. What nobody looked at is never normal.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Les régions atteintes et les cm² suivent le stylet. Toucher le nombre donne la liste des régions ; vous y dites ce qui est examiné et indemne. Ce que personne n&apos;a regardé n&apos;est jamais normal.</translation>
    </message>
    <message>
        <source>Compare two visits</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Comparer deux visites</translation>
    </message>
    <message>
        <source>Each card is one exam. The newest is a draft: nothing in it is final. New visit begins the next one from the last map, or empty.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Chaque fiche est un examen. Le plus récent est un brouillon : rien n&apos;y est définitif. Nouvelle visite commence le suivant à partir de la dernière carte, ou vide.</translation>
    </message>
    <message>
        <source>It counts by itself</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Le comptage est automatique</translation>
    </message>
    <message>
        <source>Newly, no longer and still affected, each with a colour and a pattern of its own, and by how much. Keys 1 to 5 show the two maps in other ways.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Nouvellement, plus et toujours atteint, chacun avec sa couleur et son motif, et de combien. Les touches 1 à 5 montrent les deux cartes autrement.</translation>
    </message>
    <message>
        <source>One page for the file, or one in plain words for the family, as PDF or on paper. Then begin your own: Open a clinic file, in the menu.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Une page pour le dossier, ou une en mots simples pour la famille, en PDF ou sur papier. Puis commencez le vôtre : Ouvrir un fichier de clinique, dans le menu.</translation>
    </message>
    <message>
        <source>Paint on skin</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Peindre sur la peau</translation>
    </message>
    <message>
        <source>Paint where it hurts, here and now: this is a sample. Hold Alt to erase, Ctrl+Z takes back. A limb in the strip opens its four sides: the same skin, the same paint.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Peignez où cela fait mal, ici et maintenant : c&apos;est un exemple. Alt maintenu gomme, Ctrl+Z annule. Un membre dans la bande ouvre ses quatre côtés : la même peau, la même peinture.</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Finir la visite guidée</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Painted skin over time</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation>Peau peinte dans le temps</translation>
    </message>
    <message>
        <source>The first visit begins the line.</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation>La première visite commence la ligne.</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>A cross is none: there was no such border.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Une croix est aucune : il n&apos;y avait pas de telle limite.</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Régions atteintes</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Border of allodynia</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Limite de l&apos;allodynie</translation>
    </message>
    <message>
        <source>Followed over the visits</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Suivi au fil des visites</translation>
    </message>
    <message>
        <source>In % of the skin: a visit has no height, and so no cm².</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>En % de la peau : une visite n&apos;a pas de taille, donc pas de cm².</translation>
    </message>
    <message>
        <source>In % of the skin: heights differ by {0} cm.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>En % de la peau : les tailles diffèrent de {0} cm.</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Aucune visite n&apos;a cela.</translation>
    </message>
    <message>
        <source>One visit alone: no trend.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Une seule visite : pas de courbe.</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Pain told</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Douleur dite</translation>
    </message>
    <message>
        <source>Point at a visit for its values.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Pointez une visite pour ses valeurs.</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Skin painted</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Peau peinte</translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Température, droite moins gauche</translation>
    </message>
    <message>
        <source>The pale band is this patient&apos;s repeat variation.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>La bande pâle est la variation de répétition de ce patient.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0} more are not drawn: choose their layer above.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>{0} autres ne sont pas tracées : choisissez leur calque ci-dessus.</translation>
    </message>
    <message>
        <source>{0} more are not drawn; the print has all.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>{0} autres ne sont pas tracées ; l&apos;impression les a toutes.</translation>
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
        <translation>* testé avec {0}</translation>
    </message>
    <message>
        <source>Child asked to stop</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Arrêt demandé</translation>
    </message>
    <message>
        <source>Evoked pain</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Douleur provoquée</translation>
    </message>
    <message>
        <source>More about trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Plus sur les essais</translation>
    </message>
    <message>
        <source>Numbers of the trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Nombres des essais</translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Douleur au repos</translation>
    </message>
    <message>
        <source>Pain is a number from 0 to 10.</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>La douleur est un nombre de 0 à 10.</translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Essai {0}</translation>
    </message>
    <message>
        <source>evoked</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>provoquée</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>TrialChips</name>
    <message>
        <source>Next
trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Essai
suivant</translation>
    </message>
    <message>
        <source>Next trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Essai suivant</translation>
    </message>
    <message>
        <source>Next trial (N)</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Essai suivant (N)</translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Essai {0}</translation>
    </message>
    <message>
        <source>Trial {0} · {1}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Essai {0} · {1}</translation>
    </message>
    <message>
        <source>no skin</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>pas de peau</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>TrialChoice</name>
    <message>
        <source>Draw the border of trial {0} first.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation>Tracez d&apos;abord la limite de l&apos;essai {0}.</translation>
    </message>
    <message>
        <source>Painted by hand: the zone of a stimulus follows from its trials.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation>Peint à la main : la zone d&apos;un stimulus découle de ses essais.</translation>
    </message>
</context>
<context>
    <name>TrialMenu</name>
    <message>
        <source>Allodynography and Rainbow scale…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Allodynographie et échelle arc-en-ciel…</translation>
    </message>
    <message>
        <source>Area by eight spokes…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Surface par huit rayons…</translation>
    </message>
    <message>
        <source>Delete trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Supprimer l&apos;essai {0}</translation>
    </message>
    <message>
        <source>Deleted trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Essai {0} supprimé</translation>
    </message>
    <message>
        <source>Make the ring more level</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Mettre l&apos;anneau plus à niveau</translation>
    </message>
    <message>
        <source>Measured limb length…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Longueur mesurée du membre…</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Déplacer de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Trial {0} moved to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Essai {0} déplacé de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Variable border…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Limite variable…</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>A monofilament bends at {0} to {1} g.</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Un monofilament plie à {0} à {1} g.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Monofilament, grammes</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Stimulus</translation>
    </message>
    <message>
        <source>The limb</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Le membre</translation>
    </message>
    <message>
        <source>What touches the skin</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Ce qui touche la peau</translation>
    </message>
    <message>
        <source>position not said</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>position non dite</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Audit</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Personnes et sécurité</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>Veiled</source>
        <extracomment>ui/exam/header_lines.py</extracomment>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/parts/undo_bar.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>J&apos;ai le code de récupération</translation>
    </message>
    <message>
        <source>Not it. Each wrong one doubles the wait. Next try in {0} s.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Ce n&apos;est pas cela. Chaque erreur double l&apos;attente. Prochain essai dans {0} s.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Touchez d&apos;abord votre nom.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Tapez votre phrase secrète.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Qui travaille ?</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Untaken</name>
    <message>
        <source>Typed, but not recorded: {0}.</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation>Tapé, mais non noté : {0}.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation>{0} de plus</translation>
    </message>
</context>
<context>
    <name>UntakenBox</name>
    <message>
        <source>Show</source>
        <extracomment>ui/summary/untaken_box.py</extracomment>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Amended by visit {0}, signed {1}. {2}: {3}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Rectifiée par la visite {0}, signée {1}. {2} : {3}</translation>
    </message>
    <message>
        <source>Amends visit {0}. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Rectifie la visite {0}. {1} : {2}</translation>
    </message>
    <message>
        <source>Visit {0} is a draft that amends this one. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>La visite {0} est un brouillon qui rectifie celle-ci. {1} : {2}</translation>
    </message>
    <message>
        <source>amended by visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>rectifiée par la visite {0}</translation>
    </message>
    <message>
        <source>amends visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>rectifie la visite {0}</translation>
    </message>
    <message>
        <source>being amended: visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>en cours de rectification : visite {0}</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>1 area</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>1 région</translation>
    </message>
    <message>
        <source>Compare: {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Comparer : {0}</translation>
    </message>
    <message>
        <source>Discard empty draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Abandonner le brouillon vide</translation>
    </message>
    <message>
        <source>Discard now</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Abandonner maintenant</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>border {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>limite {0}</translation>
    </message>
    <message>
        <source>{0} areas</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} régions</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} {1} % of skin</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} {1} % de la peau</translation>
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
        <translation>Corps</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Qui rapporte</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/visit_sheet.py</extracomment>
        <translation>Cette visite</translation>
    </message>
</context>
<context>
    <name>WhereWords</name>
    <message>
        <source>at knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>à l&apos;interligne du genou</translation>
    </message>
    <message>
        <source>at outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>à la malléole externe</translation>
    </message>
    <message>
        <source>at outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>au coude externe</translation>
    </message>
    <message>
        <source>at outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>à la hanche externe</translation>
    </message>
    <message>
        <source>at tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>à la pointe de l&apos;épaule</translation>
    </message>
    <message>
        <source>at wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>au poignet</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>arrière</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>côté interne</translation>
    </message>
    <message>
        <source>nail side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>côté ongle</translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>côté externe</translation>
    </message>
    <message>
        <source>palm side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>côté paume</translation>
    </message>
    <message>
        <source>underside</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>dessous</translation>
    </message>
    <message>
        <source>{0} cm above knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessus de l&apos;interligne du genou</translation>
    </message>
    <message>
        <source>{0} cm above outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessus de la malléole externe</translation>
    </message>
    <message>
        <source>{0} cm above outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessus du coude externe</translation>
    </message>
    <message>
        <source>{0} cm above outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessus de la hanche externe</translation>
    </message>
    <message>
        <source>{0} cm above tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessus de la pointe de l&apos;épaule</translation>
    </message>
    <message>
        <source>{0} cm above wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessus du poignet</translation>
    </message>
    <message>
        <source>{0} cm below knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessous de l&apos;interligne du genou</translation>
    </message>
    <message>
        <source>{0} cm below outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessous de la malléole externe</translation>
    </message>
    <message>
        <source>{0} cm below outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessous du coude externe</translation>
    </message>
    <message>
        <source>{0} cm below outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessous de la hanche externe</translation>
    </message>
    <message>
        <source>{0} cm below tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessous de la pointe de l&apos;épaule</translation>
    </message>
    <message>
        <source>{0} cm below wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm au-dessous du poignet</translation>
    </message>
    <message>
        <source>{0} cm from its tip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm de son extrémité</translation>
    </message>
    <message>
        <source>{0} cm from outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm de la malléole externe</translation>
    </message>
    <message>
        <source>{0} cm from the midline</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm de la ligne médiane</translation>
    </message>
    <message>
        <source>{0} cm from the spine</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm du rachis</translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/who_row.py</extracomment>
        <translation>Qui rapporte</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adult</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Adult, female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adulte, femme</translation>
    </message>
    <message>
        <source>Adult, male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adulte, homme</translation>
    </message>
    <message>
        <source>After therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Après la thérapie</translation>
    </message>
    <message>
        <source>Before therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Avant la thérapie</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Draft · not on disk yet</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brouillon · pas encore sur le disque</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brouillon · enregistré</translation>
    </message>
    <message>
        <source>Draft · saved {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brouillon · enregistré {0}</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brouillon · enregistrement</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brouillon · {0}</translation>
    </message>
    <message>
        <source>First exam</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Premier examen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>N° {0}</translation>
    </message>
    <message>
        <source>LEFT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Bras GAUCHE</translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Jambe GAUCHE</translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Préadolescent</translation>
    </message>
    <message>
        <source>RIGHT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Bras DROIT</translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Jambe DROITE</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signed · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Signé · {0}</translation>
    </message>
    <message>
        <source>Teen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adolescent</translation>
    </message>
    <message>
        <source>at {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>born {0} ({1})</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>né(e) le {0} ({1})</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>froid</translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>frais</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>examinateur</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>féminin</translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>très chaud</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>masculin</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>modéré</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>marbré</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>plus pâle</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>parent</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>patient</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>violacé</translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>plus rouge</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>sévère</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>quelqu&apos;un de non nommé</translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>gouttes visibles</translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>chaud</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} cm above {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} cm au-dessus de {1}</translation>
    </message>
    <message>
        <source>{0} cm below {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} cm au-dessous de {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>« {0} »</translation>
    </message>
</context>
<context>
    <name>ZoneMenu</name>
    <message>
        <source>Confirm {0}: the same today</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Confirmer {0} : pareil aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} confirmé</translation>
    </message>
    <message>
        <source>Copied to {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Copié vers {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy to layer</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Copier vers le calque</translation>
    </message>
    <message>
        <source>Delete this zone</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Supprimer cette zone</translation>
    </message>
    <message>
        <source>Deleted a zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Une zone de {0} supprimée</translation>
    </message>
    <message>
        <source>Drop {0}: not there any more</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Abandonner {0} : n&apos;y est plus</translation>
    </message>
    <message>
        <source>Dropped {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} abandonné</translation>
    </message>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>LEFT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>GAUCHE</translation>
    </message>
    <message>
        <source>Locked: unlock it under ⋯ in its row</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Verrouillé : déverrouillez-le sous ⋯ dans sa ligne</translation>
    </message>
    <message>
        <source>Mirror to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Refléter de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Déplacer de l&apos;autre côté</translation>
    </message>
    <message>
        <source>Move to the other side: its trial</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Déplacer de l&apos;autre côté : son essai</translation>
    </message>
    <message>
        <source>Move to the other side: {0} trials</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Déplacer de l&apos;autre côté : {0} essais</translation>
    </message>
    <message>
        <source>No mirror: nothing was tested there</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Pas de reflet : rien n&apos;y a été testé</translation>
    </message>
    <message>
        <source>Note on this zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Note sur cette zone de {0}</translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Other layers here</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Autres calques ici</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Coller dans {0}</translation>
    </message>
    <message>
        <source>Pasted into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Collé dans {0}</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>DROIT</translation>
    </message>
    <message>
        <source>Trials of {0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Essais de {0} déplacés du côté {1}</translation>
    </message>
    <message>
        <source>{0} mirrored to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} reflété du côté {1}</translation>
    </message>
    <message>
        <source>{0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} déplacé du côté {1}</translation>
    </message>
    <message>
        <source>{0} moved to the {1} side; what was painted there stays as it was</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} déplacé du côté {1} ; ce qui y était peint reste tel quel</translation>
    </message>
</context>
</TS>
