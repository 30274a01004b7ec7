<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Bench card for the exam room…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Ficha para la sala de exploración…</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Elegir una capa</translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Cerrar Painmap</translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Primer plano de extremidad, mano, pie, cabeza</translation>
    </message>
    <message>
        <source>Cohort maps…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Mapas de cohorte…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Comparar con la visita anterior</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Borrar mientras se mantiene</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ajustar las vistas</translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Plegar o desplegar el panel</translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Abandonar un trazo; volver a Entero</translation>
    </message>
    <message>
        <source>Hand and pen</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Mano y lápiz</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Pasar al paciente</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ocultar todas las capas mientras se mantiene</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Zurdo: panel a la izquierda</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Extremidades</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Mover las vistas</translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Mover las vistas arrastrando</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Siguiente prueba de alodinia</translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Un dedo mueve las vistas</translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Un dedo pinta</translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Un dedo pinta hasta que se use un lápiz</translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Abrir un archivo de clínica</translation>
    </message>
    <message>
        <source>Paint an area from a list</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pintar una región de una lista</translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>La presión del lápiz fija la intensidad</translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Personas y seguridad</translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Personas, copias y registro</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Ajustes de la clínica</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Mostrar u ocultar la capa</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Sigue otra persona</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Temperatures in °C</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Temperaturas en °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Temperaturas en °F</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>Text at 125 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texto al 125 %</translation>
    </message>
    <message>
        <source>Text at 150 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texto al 150 %</translation>
    </message>
    <message>
        <source>Text at 200 %</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Texto al 200 %</translation>
    </message>
    <message>
        <source>Text at {0} % when Painmap is started again.</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Texto al {0} % cuando Painmap se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>La herramienta anterior</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Recorrido por el ejemplo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Qué se puede hacer con una zona</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/paper/bench_card_text.py …</extracomment>
        <translation>Escribir en una urgencia</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ampliar donde está el puntero</translation>
    </message>
</context>
<context>
    <name>Amend</name>
    <message>
        <source>A signed visit stays as it is. A new version of it is begun as a copy, a draft that you change and sign. Both are kept, and both print.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Una visita firmada queda como está. Se empieza una versión nueva como copia, un borrador que usted cambia y firma. Se conservan las dos y las dos se imprimen.</translation>
    </message>
    <message>
        <source>Amend this visit</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Rectificar esta visita</translation>
    </message>
    <message>
        <source>Begin the new version</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Empezar la versión nueva</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Say what has to be amended, and why.</source>
        <extracomment>ui/summary/amend_sheet.py</extracomment>
        <translation>Diga qué hay que rectificar y por qué.</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>Archives</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Archivos de paciente</translation>
    </message>
    <message>
        <source>Everything that is known of the patient, all visits, in one file that needs no Painmap to be read, and that another Painmap takes in.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Todo lo que se sabe del paciente, todas las visitas, en un archivo que se lee sin Painmap y que otro Painmap puede importar.</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Conservar igualmente</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names are left out and all dates moved alike. Notes and photos may still tell who it is: look through them first.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Se omiten los nombres y todas las fechas se desplazan igual. Las notas y fotos aún pueden revelar quién es: revíselas antes.</translation>
    </message>
    <message>
        <source>Names are left out, numbers replaced, all dates moved alike. A rare course may still tell who it is.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Se omiten los nombres, se sustituyen los números y todas las fechas se desplazan igual. Una evolución rara aún puede revelar quién es.</translation>
    </message>
    <message>
        <source>Notes, free text</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Notas, texto libre</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>With the name</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Con el nombre</translation>
    </message>
    <message>
        <source>Without names</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <extracomment>ui/archive/archive_form.py</extracomment>
        <translation>seudonimizado</translation>
    </message>
</context>
<context>
    <name>ArchiveImport</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import as a patient of its own</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importar como paciente aparte</translation>
    </message>
    <message>
        <source>Import from an archive</source>
        <extracomment>ui/archive/import_sheet.py</extracomment>
        <translation>Importar de un archivo</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Looking through the archive…</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>Revisando el archivo…</translation>
    </message>
    <message>
        <source>written on {0}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>escrito el {0}</translation>
    </message>
    <message>
        <source>written on {0} by {1}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>escrito el {0} por {1}</translation>
    </message>
    <message>
        <source>written without names</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>escrito sin nombres</translation>
    </message>
    <message>
        <source>{0} signed</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0} firmadas</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0} visitas</translation>
    </message>
    <message>
        <source>{0}, born {1}</source>
        <extracomment>ui/archive/import_form.py</extracomment>
        <translation>{0}, nac. {1}</translation>
    </message>
</context>
<context>
    <name>AreaMenu</name>
    <message>
        <source>By the rule</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Según la regla</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>No contar</translation>
    </message>
    <message>
        <source>Examined, free</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>Explorado, libre</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>No evaluado</translation>
    </message>
    <message>
        <source>Not examined</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>No explorado</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>EMERGENCY</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>URGENCIA</translation>
    </message>
    <message>
        <source>a visit that is gone</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>una visita que ya no existe</translation>
    </message>
    <message>
        <source>amended</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>rectificado</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>came in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>entró</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>compared</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>comparado</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>creado</translation>
    </message>
    <message>
        <source>discarded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>descartado</translation>
    </message>
    <message>
        <source>evaluated</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>valorado</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>importado</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>salió</translation>
    </message>
    <message>
        <source>looked at</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>consultado</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>personas</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>impreso</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>restauró una copia</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>guardado en un archivo</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>firmado</translation>
    </message>
    <message>
        <source>upgraded</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>visita {0}</translation>
    </message>
    <message>
        <source>was not let in</source>
        <extracomment>ui/trust/audit_words.py</extracomment>
        <translation>no pudo entrar</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>About {0}, with all visits</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Sobre {0}, con todas las visitas</translation>
    </message>
    <message>
        <source>All patients: type a name or ID</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Todos los pacientes: escriba un nombre o número</translation>
    </message>
    <message>
        <source>Lines of the audit</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>No line of this kind.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Ninguna línea de este tipo.</translation>
    </message>
    <message>
        <source>No patient of this name or ID.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Ningún paciente con este nombre o número.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Líneas más antiguas</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Reading the whole audit …</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Leyendo todo el registro …</translation>
    </message>
    <message>
        <source>The audit is not whole: line {0} was changed, taken out or cut off. Keep this file as it is, and compare it with a backup.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>El registro no está íntegro: la línea {0} se cambió, se quitó o se cortó. Guarde este archivo como está y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The audit is whole: {0} lines, none changed or taken out.</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>El registro está íntegro: {0} líneas, ninguna cambiada ni quitada.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>any day</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>everybody</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>últimos 365 días</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/trust/audit_tab.py</extracomment>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Make one now</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>Painmap makes one at the first opening of each day and opens it to see that it is whole. Seven days, five weeks and twelve months stay. A backup is encrypted as the file is, and opens on any computer with a passphrase of that day or with the recovery code.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Painmap hace una en la primera apertura de cada día y la abre para ver que está íntegra. Se conservan siete días, cinco semanas y doce meses. Una copia está cifrada como el archivo y se abre en cualquier ordenador con una frase de contraseña de ese día o con el código de recuperación.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore from another place</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurar desde otro lugar</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Restore that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurar la del {0}</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as a backup of its own.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Restaurado. Lo que había antes se conserva en una copia propia.</translation>
    </message>
    <message>
        <source>The backup is being looked through.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Se está revisando la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is being made.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Se está creando la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Se está restaurando la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is made, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La copia está hecha y se abre.</translation>
    </message>
    <message>
        <source>The backup of {0} is whole, and it opens.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>La copia del {0} está íntegra y se abre.</translation>
    </message>
    <message>
        <source>The clinic file becomes what it was: {0}. What is there now is backed up first.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>El archivo de la clínica vuelve a ser lo que era: {0}. Antes se hace copia de lo que hay ahora.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Verify that of {0}</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>Comprobar la del {0}</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>antes de restaurar una copia</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before encryption</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>antes del cifrado</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>diaria</translation>
    </message>
    <message>
        <source>made by hand</source>
        <extracomment>ui/trust/backups_tab.py</extracomment>
        <translation>hecha a mano</translation>
    </message>
</context>
<context>
    <name>BenchCard</name>
    <message>
        <source>A signed visit no longer changes. Amend it with a reason.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Una visita firmada ya no cambia. Rectifíquela con un motivo.</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Alodinia</translation>
    </message>
    <message>
        <source>Always the patient&apos;s. R and L stand at every figure.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Siempre las del paciente. D e I están en cada figura.</translation>
    </message>
    <message>
        <source>Child tired? Child asked to stop ends a trial; what is there stays.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>¿Niño cansado? «Pidió parar» acaba la prueba; lo hecho queda.</translation>
    </message>
    <message>
        <source>Choose stimulus and direction; draw where touch begins to hurt.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Elija estímulo y dirección; dibuje donde el tacto empieza a doler.</translation>
    </message>
    <message>
        <source>Each stroke is on disk when the pen lifts. Undo goes back 500 steps.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Cada trazo se guarda al levantar el lápiz. Se deshacen 500 pasos.</translation>
    </message>
    <message>
        <source>Empty is not normal</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Vacío no es normal</translation>
    </message>
    <message>
        <source>Examined</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Explorado</translation>
    </message>
    <message>
        <source>For the exam room. A touch of the screen does the same as the mouse.</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Para la sala de exploración. Tocar la pantalla equivale al ratón.</translation>
    </message>
    <message>
        <source>Height and weight give cm². Start from the last visit, or empty.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Talla y peso dan los cm². Parta de la última visita, o vacío.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Extremidades</translation>
    </message>
    <message>
        <source>Name, date of birth and ID at the top: is it this child?</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nombre, nacimiento e ID arriba: ¿es este niño?</translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>Next trial: the same test once more shows how sure the border is.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Otra prueba: repetir muestra lo seguro que es el límite.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pain now, sleep, school. In italics: as last time, tap to confirm.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Dolor, sueño, escuela. En cursiva: como antes; toque para confirmar.</translation>
    </message>
    <message>
        <source>Painmap documents and counts; it does not diagnose. Version {0}</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Painmap documenta y cuenta; no diagnostica. Versión {0}</translation>
    </message>
    <message>
        <source>Painmap: bench card</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>Painmap: ficha de consulta</translation>
    </message>
    <message>
        <source>Paint where it hurts. Tap a number for how strong, from 1 to 10.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pinte donde duele. Toque un número para la intensidad, de 1 a 10.</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Read what was found and what is not assessed. You decide.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lea lo hallado y lo no evaluado. Usted decide.</translation>
    </message>
    <message>
        <source>Right and left</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Derecha e izquierda</translation>
    </message>
    <message>
        <source>Say which areas were looked at and are free, and which were not.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Diga qué regiones se exploraron y están libres, y cuáles no.</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Temperature, colour, swelling, sweating: right, left, difference.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Temperatura, color, hinchazón, sudoración: derecha, izquierda, diferencia.</translation>
    </message>
    <message>
        <source>The exam in ten steps</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>La exploración en diez pasos</translation>
    </message>
    <message>
        <source>What is carried from the last visit counts once it is confirmed.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Lo trasladado de la última visita cuenta cuando se confirma.</translation>
    </message>
    <message>
        <source>While painting</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Al pintar</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/window/window_actions.py</extracomment>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>Wrong side? Hold a finger on the zone: Move to the other side.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>¿Lado equivocado? Mantenga el dedo en la zona: Mover al otro lado.</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>seen from the front</source>
        <extracomment>ui/paper/bench_card.py</extracomment>
        <translation>visto de frente</translation>
    </message>
    <message>
        <source>“—” means not assessed. Normal is a word that somebody chose.</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>«—» significa no evaluado. Normal es una palabra que alguien eligió.</translation>
    </message>
</context>
<context>
    <name>BodyPicker</name>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Cuerpo: {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Tap to choose another body</source>
        <extracomment>ui/patients/body_picker.py</extracomment>
        <translation>Toque para elegir otro cuerpo</translation>
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
        <translation>Cerrar el límite</translation>
    </message>
    <message>
        <source>Open the border</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Abrir el límite</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>says “now”</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>dice «ahora»</translation>
    </message>
    <message>
        <source>tested, not painful</source>
        <extracomment>ui/borders/border_options.py</extracomment>
        <translation>probado, sin dolor</translation>
    </message>
</context>
<context>
    <name>Borders</name>
    <message>
        <source>Draw the border as a line. Then tap on the painful side.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation>Trace el límite como una línea. Luego toque el lado doloroso.</translation>
    </message>
    <message>
        <source>Draw the border on the skin.</source>
        <extracomment>ui/borders/border_tool.py</extracomment>
        <translation>Trace el límite sobre la piel.</translation>
    </message>
    <message>
        <source>Tap on the skin.</source>
        <extracomment>ui/borders/points_tool.py</extracomment>
        <translation>Toque la piel.</translation>
    </message>
    <message>
        <source>at hand</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <source>border</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>límite</translation>
    </message>
    <message>
        <source>border, {0}</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>límite, {0}</translation>
    </message>
    <message>
        <source>cm above {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation>cm por encima de {0}</translation>
    </message>
    <message>
        <source>cm below {0}</source>
        <extracomment>ui/borders/ring_levels_shown.py</extracomment>
        <translation>cm por debajo de {0}</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <source>inner</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>interno</translation>
    </message>
    <message>
        <source>outer</source>
        <extracomment>ui/borders/border_words.py</extracomment>
        <translation>externo</translation>
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
        <translation>{0} regiones más</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>A border is not erased: draw it anew, or delete its trial under ⋯.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Un límite no se borra: trácelo de nuevo o elimine su prueba en ⋯.</translation>
    </message>
    <message>
        <source>Body chart</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Vista del cuerpo</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Esta visita está firmada. Solo se puede consultar.</translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>Puede consultar esta visita, no cambiarla.</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/canvas.py</extracomment>
        <translation>{0} está bloqueado. Desbloquéelo en ⋯ en su fila.</translation>
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
        <translation>{0} % de la piel</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/map/chart_places.py</extracomment>
        <translation>Regiones afectadas: {0} de {1}</translation>
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
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Brazo I</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Pierna I</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Brazo D</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Pierna D</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/map/chart_strip.py</extracomment>
        <translation>Entero</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Head · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Cabeza · lado IZQUIERDO</translation>
    </message>
    <message>
        <source>Head · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Cabeza · lado DERECHO</translation>
    </message>
    <message>
        <source>Head · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Cabeza · detrás</translation>
    </message>
    <message>
        <source>Head · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Cabeza · delante</translation>
    </message>
    <message>
        <source>Head · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Cabeza · arriba</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>assets/atlas/charts.json …</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>LEFT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo IZQUIERDO · detrás</translation>
    </message>
    <message>
        <source>LEFT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo IZQUIERDO · delante</translation>
    </message>
    <message>
        <source>LEFT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo IZQUIERDO · lado interno</translation>
    </message>
    <message>
        <source>LEFT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo IZQUIERDO · lado externo</translation>
    </message>
    <message>
        <source>LEFT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie IZQUIERDO · lado interno</translation>
    </message>
    <message>
        <source>LEFT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie IZQUIERDO · lado externo</translation>
    </message>
    <message>
        <source>LEFT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie IZQUIERDO · planta</translation>
    </message>
    <message>
        <source>LEFT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie IZQUIERDO · dorso</translation>
    </message>
    <message>
        <source>LEFT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Mano IZQUIERDA · dorso</translation>
    </message>
    <message>
        <source>LEFT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Mano IZQUIERDA · palma</translation>
    </message>
    <message>
        <source>LEFT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna IZQUIERDA · detrás</translation>
    </message>
    <message>
        <source>LEFT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna IZQUIERDA · delante</translation>
    </message>
    <message>
        <source>LEFT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna IZQUIERDA · lado interno</translation>
    </message>
    <message>
        <source>LEFT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna IZQUIERDA · lado externo</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Lado IZQUIERDO</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>assets/atlas/charts.json …</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>RIGHT arm · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo DERECHO · detrás</translation>
    </message>
    <message>
        <source>RIGHT arm · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo DERECHO · delante</translation>
    </message>
    <message>
        <source>RIGHT arm · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo DERECHO · lado interno</translation>
    </message>
    <message>
        <source>RIGHT arm · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Brazo DERECHO · lado externo</translation>
    </message>
    <message>
        <source>RIGHT foot · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie DERECHO · lado interno</translation>
    </message>
    <message>
        <source>RIGHT foot · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie DERECHO · lado externo</translation>
    </message>
    <message>
        <source>RIGHT foot · sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie DERECHO · planta</translation>
    </message>
    <message>
        <source>RIGHT foot · top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pie DERECHO · dorso</translation>
    </message>
    <message>
        <source>RIGHT hand · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Mano DERECHA · dorso</translation>
    </message>
    <message>
        <source>RIGHT hand · palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Mano DERECHA · palma</translation>
    </message>
    <message>
        <source>RIGHT leg · back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna DERECHA · detrás</translation>
    </message>
    <message>
        <source>RIGHT leg · front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna DERECHA · delante</translation>
    </message>
    <message>
        <source>RIGHT leg · inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna DERECHA · lado interno</translation>
    </message>
    <message>
        <source>RIGHT leg · outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Pierna DERECHA · lado externo</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Lado DERECHO</translation>
    </message>
    <message>
        <source>Trunk · LEFT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tronco · lado IZQUIERDO</translation>
    </message>
    <message>
        <source>Trunk · RIGHT side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>Tronco · lado DERECHO</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>lado interno</translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>lado externo</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>palma</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>planta</translation>
    </message>
    <message>
        <source>top</source>
        <extracomment>assets/atlas/charts.json</extracomment>
        <translation>arriba</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Assessed: {0}.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Evaluado: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Everything on the list is assessed.</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Está evaluado todo lo de la lista.</translation>
    </message>
    <message>
        <source>Go there: {0}</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>Ir allí: {0}</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>ui/summary/checklist_card.py</extracomment>
        <translation>No evaluado</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0}: only % of skin, no cm²</source>
        <extracomment>ui/summary/checklist_text.py</extracomment>
        <translation>{0}: solo % de la piel, sin cm²</translation>
    </message>
</context>
<context>
    <name>ClinicFiles</name>
    <message>
        <source>Try again</source>
        <extracomment>ui/window/clinic_files.py</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source> Unverified.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation> Sin verificar.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>1 setting was changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Se cambió 1 ajuste.</translation>
    </message>
    <message>
        <source>A number between {0} and {1} is needed.</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation>Hace falta un número entre {0} y {1}.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Allodynia testing</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Prueba de alodinia</translation>
    </message>
    <message>
        <source>An exam of this type is asked for {0} of these. None of them is needed to sign.</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>En una exploración de este tipo se piden {0} de estos. Ninguno hace falta para firmar.</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Cambiado: {0}</translation>
    </message>
    <message>
        <source>Checklists</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>Counting and pattern</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Recuento y patrón</translation>
    </message>
    <message>
        <source>Default list</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Lista predeterminada</translation>
    </message>
    <message>
        <source>Default. {0}</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Predeterminado. {0}</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Predeterminado: {0}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Desde {0}: {1}</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Not taken. {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>No tomado. {0}</translation>
    </message>
    <message>
        <source>Painmap settings.json</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Painmap ajustes.json</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Ajustes de la clínica</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>Quitar: {0}</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Tomar de un archivo</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Tomar ajustes de un archivo</translation>
    </message>
    <message>
        <source>Temperature and girth</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Temperatura y perímetro</translation>
    </message>
    <message>
        <source>The scheme of new visits has no names for some areas of the pattern: {0}. They cannot be marked as examined, so that such a visit gets no pattern. Choose the same scheme for both.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>El esquema de las visitas nuevas no tiene nombre para algunas regiones del patrón: {0}. No pueden marcarse como exploradas, y tal visita no recibe patrón. Elija el mismo esquema para ambos.</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Tipo de visita</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>ui/clinic/checklist_editor.py</extracomment>
        <translation>Qué debe tener una exploración</translation>
    </message>
    <message>
        <source>What is changed here holds for new visits and for results of drafts. An old visit keeps the rule it was signed with.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Lo que se cambia aquí vale para visitas nuevas y para resultados de borradores. Una visita antigua conserva la regla con la que se firmó.</translation>
    </message>
    <message>
        <source>What is stored here cannot be read by this release. It stays as it is until another value is chosen.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Lo guardado aquí no puede leerse con esta versión. Queda como está hasta que se elija otro valor.</translation>
    </message>
    <message>
        <source>Words of the clinic</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>Palabras de la clínica</translation>
    </message>
    <message>
        <source>as it came</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>tal como llegó</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/clinic/editors.py</extracomment>
        <translation>tal como saldrá impreso</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} g</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} g, pain from {1}, {2} above pain at rest</source>
        <extracomment>ui/clinic/setting_words.py</extracomment>
        <translation>{0} g, dolor desde {1}, {2} por encima del reposo</translation>
    </message>
    <message>
        <source>{0} settings were changed.</source>
        <extracomment>ui/clinic/clinic_page.py</extracomment>
        <translation>Se cambiaron {0} ajustes.</translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/clinic/word_editors.py</extracomment>
        <translation>{0}: añadir</translation>
    </message>
    <message>
        <source>{0}: back to the default</source>
        <extracomment>ui/clinic/setting_line.py</extracomment>
        <translation>{0}: volver al predeterminado</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Type the code that was printed when this file was started. Small letters and missing dashes do no harm. That it was used is noted in the audit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Escriba el código que se imprimió al crear este archivo. Las minúsculas y los guiones que falten no importan. Su uso queda anotado en el registro.</translation>
    </message>
    <message>
        <source>nine groups of four</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>nueve grupos de cuatro</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>Affected</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Areas: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Regiones: {0}</translation>
    </message>
    <message>
        <source>Cohort map · {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Mapa de cohorte · {0}</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Diferencia de dos grupos</translation>
    </message>
    <message>
        <source>Examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Explorado</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First group</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Primer grupo</translation>
    </message>
    <message>
        <source>First: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Primero: {0}</translation>
    </message>
    <message>
        <source>First: {0}. Second: {1}.</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Primero: {0}. Segundo: {1}.</translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Nunca explorado</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Second group</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Segundo grupo</translation>
    </message>
    <message>
        <source>Second group more often (lines) · first group more often</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Segundo grupo más a menudo (líneas) · primer grupo más a menudo</translation>
    </message>
    <message>
        <source>Second: {0}</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>Segundo: {0}</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Too few: fewer than {0} patients</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Muy pocos: menos de {0} pacientes</translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/cohort/cohort_legend.py</extracomment>
        <translation>Visitas con ella, de aquellas en que se exploró la piel</translation>
    </message>
    <message>
        <source>all visits of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>todas las visitas de cada paciente</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>como mucho {0}</translation>
    </message>
    <message>
        <source>cohort-map</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>mapa-de-cohorte</translation>
    </message>
    <message>
        <source>first visit of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>primera visita de cada paciente</translation>
    </message>
    <message>
        <source>first: {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>primero: {0}</translation>
    </message>
    <message>
        <source>last visit of each patient</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>última visita de cada paciente</translation>
    </message>
    <message>
        <source>never examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>nunca explorado</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>no explorado</translation>
    </message>
    <message>
        <source>patients {0}, visits {1}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>pacientes {0}, visitas {1}</translation>
    </message>
    <message>
        <source>second: {0}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>segundo: {0}</translation>
    </message>
    <message>
        <source>signed visits</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>visitas firmadas</translation>
    </message>
    <message>
        <source>spots and areas with fewer than {0} patients are not told</source>
        <extracomment>ui/cohort/cohort_page.py</extracomment>
        <translation>no se indican puntos ni regiones con menos de {0} pacientes</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>too few: fewer than {0} patients</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>muy pocos: menos de {0} pacientes</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1}, {2}</source>
        <extracomment>ui/cohort/cohort_words.py</extracomment>
        <translation>{0} de {1}, {2}</translation>
    </message>
</context>
<context>
    <name>CohortPanel</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Areas: {0}</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Regiones: {0}</translation>
    </message>
    <message>
        <source>Compare with a second group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Comparar con un segundo grupo</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Contar</translation>
    </message>
    <message>
        <source>First group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Primer grupo</translation>
    </message>
    <message>
        <source>First visit</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Of each patient</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>De cada paciente</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Second group</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Segundo grupo</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <extracomment>ui/cohort/cohort_panel.py</extracomment>
        <translation>A quién se cuenta</translation>
    </message>
</context>
<context>
    <name>CohortScreen</name>
    <message>
        <source>Body</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Choose who is counted, then Count.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Elija a quién se cuenta y luego Contar.</translation>
    </message>
    <message>
        <source>Cohort maps</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Mapas de cohorte</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Nothing can be told of so few patients.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>De tan pocos pacientes no se puede indicar nada.</translation>
    </message>
    <message>
        <source>Point at skin for its numbers.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Señale la piel para ver sus cifras.</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Signed visits of many patients; nobody is named</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Visitas firmadas de muchos pacientes; no se nombra a nadie</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/cohort/cohort_screen.py</extracomment>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation>Comentario del examinador</translation>
    </message>
    <message>
        <source>Printed with this visit and with a comparison</source>
        <extracomment>ui/history/comment_box.py</extracomment>
        <translation>Se imprime con esta visita y con una comparación</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>1 finding is the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>1 hallazgo es igual</translation>
    </message>
    <message>
        <source>1 on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>1 en las extremidades</translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 was assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>1 se evaluó solo una vez</translation>
    </message>
    <message>
        <source>A visit cannot be compared with itself: choose another one.</source>
        <extracomment>ui/compare/compare_state.py</extracomment>
        <translation>Una visita no puede compararse consigo misma: elija otra.</translation>
    </message>
    <message>
        <source>Border moved {0} cm (95 %: {1} to {2})</source>
        <extracomment>ui/compare/verdict_block.py</extracomment>
        <translation>Límite desplazado {0} cm (95 %: {1} a {2})</translation>
    </message>
    <message>
        <source>Both over each other, each as strong as chosen (3)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Ambas superpuestas, cada una tan fuerte como se elija (3)</translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Trasladado, sin confirmar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Earlier, later and change beside each other (1)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Anterior, posterior y cambio lado a lado (1)</translation>
    </message>
    <message>
        <source>Flicker</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Jaccard {0}</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Jaccard {0}</translation>
    </message>
    <message>
        <source>Limbs: what changed</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>Extremidades: qué cambió</translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>No probado: {0}</translation>
    </message>
    <message>
        <source>One chart, divided by a handle that is dragged (2)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Una vista, dividida por un tirador que se arrastra (2)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Probado con un estímulo</translation>
    </message>
    <message>
        <source>The change alone (4)</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>Solo el cambio (4)</translation>
    </message>
    <message>
        <source>The earlier visit as long as 5 or the button is held</source>
        <extracomment>ui/compare/compare_modes.py</extracomment>
        <translation>La visita anterior mientras se mantiene 5 o el botón</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>Visita {0}</translation>
    </message>
    <message>
        <source>all trials</source>
        <extracomment>ui/compare/compare_words.py</extracomment>
        <translation>todas las pruebas</translation>
    </message>
    <message>
        <source>areas, scale, versions</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>regiones, escala, versiones</translation>
    </message>
    <message>
        <source>earlier: {0}; later: {1}</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>anterior: {0}; posterior: {1}</translation>
    </message>
    <message>
        <source>mean {0} cm</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>media {0} cm</translation>
    </message>
    <message>
        <source>measuring distances…</source>
        <extracomment>ui/compare/compare_panel.py …</extracomment>
        <translation>midiendo distancias…</translation>
    </message>
    <message>
        <source>nothing painted</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>nada pintado</translation>
    </message>
    <message>
        <source>nothing painted at either visit</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>nada pintado en ninguna visita</translation>
    </message>
    <message>
        <source>trial {0}</source>
        <extracomment>ui/compare/compare_row.py …</extracomment>
        <translation>prueba {0}</translation>
    </message>
    <message>
        <source>visit {0}</source>
        <extracomment>ui/compare/compare_names.py</extracomment>
        <translation>visita {0}</translation>
    </message>
    <message>
        <source>working out scores…</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>calculando puntuaciones…</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/compare/compare_spoken.py</extracomment>
        <translation>{0} % de la piel</translation>
    </message>
    <message>
        <source>{0} findings are the same</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} hallazgos son iguales</translation>
    </message>
    <message>
        <source>{0} on the limbs</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>{0} en las extremidades</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>{0} were assessed once only</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0} se evaluaron solo una vez</translation>
    </message>
    <message>
        <source>{0}: see all findings below.</source>
        <extracomment>ui/compare/limb_lines.py</extracomment>
        <translation>{0}: vea abajo todos los hallazgos.</translation>
    </message>
</context>
<context>
    <name>CompareFoot</name>
    <message>
        <source>All charts zoom and move together</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Todas las vistas se amplían y se mueven juntas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows where the border moved</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Flechas donde el límite se desplazó</translation>
    </message>
    <message>
        <source>Linked</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Unidas</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <extracomment>ui/compare/compare_foot.py</extracomment>
        <translation>Bajo el puntero</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>All trials together</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Todas las pruebas juntas</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Trial at the earlier visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Prueba de la visita anterior</translation>
    </message>
    <message>
        <source>Trial at the later visit</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Prueba de la visita posterior</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/compare/compare_row.py</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/compare/compare_screen.py</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>Change</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/compare/compare_stage.py</extracomment>
        <translation>Posterior</translation>
    </message>
</context>
<context>
    <name>ConditionsBar</name>
    <message>
        <source>Acclimatisation, position</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>Aclimatación, posición</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>such as infrared</source>
        <extracomment>ui/limbs/conditions_bar.py</extracomment>
        <translation>p. ej. infrarrojo</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>% of skin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>% de la piel</translation>
    </message>
    <message>
        <source>% of skin only: no height noted</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>solo % de la piel: sin talla anotada</translation>
    </message>
    <message>
        <source>/min</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>1 area was examined at one visit only: {areas}. It is not in the change of affected areas.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>1 región se exploró solo en una visita: {areas}. No entra en el cambio de regiones afectadas.</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>1 photo</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>1 trial, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>1 prueba, sin repetir: variación desconocida</translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>1 °C: wording of the sign in the Budapest criteria. Others use 0.6 or 2.2 °C.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>1 °C: redacción del signo en los criterios de Budapest. Otros usan 0,6 o 2,2 °C.</translation>
    </message>
    <message>
        <source>15 g and 3 of 10: Spicher. One above pain at rest is not verified.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>15 g y 3 de 10: Spicher. Uno por encima del reposo no está verificado.</translation>
    </message>
    <message>
        <source>3: Yunus and Masi 1985, and clinics&apos; own wording. 5: Sherry 2020, a median split.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>3: Yunus y Masi 1985, y redacción propia de clínicas. 5: Sherry 2020, división por la mediana.</translation>
    </message>
    <message>
        <source>95 % of the border from</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>95 % del límite desde</translation>
    </message>
    <message>
        <source>95 % of the border to</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>95 % del límite hasta</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits or letters.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Un PIN tiene al menos 4 cifras o letras.</translation>
    </message>
    <message>
        <source>A body temperature lies between 30 and 43 °C (86 and 109 °F).</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>Una temperatura corporal está entre 30 y 43 °C (86 y 109 °F).</translation>
    </message>
    <message>
        <source>A border needs at least three points.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Un límite necesita al menos tres puntos.</translation>
    </message>
    <message>
        <source>A border that moves so far is variable</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Un límite es variable si se desplaza</translation>
    </message>
    <message>
        <source>A convention: the index names neither hands and feet nor joints.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Una convención: el índice no nombra ni manos y pies ni articulaciones.</translation>
    </message>
    <message>
        <source>A limb felt cool or warm is remarked on where it measures otherwise by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Avisar si una extremidad sentida fría o caliente mide distinto en más de</translation>
    </message>
    <message>
        <source>A list of different words is needed, each of 1 to {n} letters.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Hace falta una lista de palabras distintas, de 1 a {n} letras cada una.</translation>
    </message>
    <message>
        <source>A list of key, name and grams is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Hace falta una lista de clave, nombre y gramos.</translation>
    </message>
    <message>
        <source>A list of looks and names is needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Hace falta una lista de aspectos y nombres.</translation>
    </message>
    <message>
        <source>A list of some of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Hace falta una lista de algunos de estos: {values}.</translation>
    </message>
    <message>
        <source>A name on the server has at most 63 letters, digits or _, and begins with a letter.</source>
        <extracomment>storage/server_staff.py</extracomment>
        <translation>Un nombre en el servidor tiene como máximo 63 letras, cifras o _, y empieza por una letra.</translation>
    </message>
    <message>
        <source>A note has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Una nota tiene como mucho {n} letras.</translation>
    </message>
    <message>
        <source>A note is text.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Una nota es texto.</translation>
    </message>
    <message>
        <source>A number between {low} and {high} is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Hace falta un número entre {low} y {high}.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Hace falta un número.</translation>
    </message>
    <message>
        <source>A page of the file is damaged: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Una página del archivo está dañada: {said}.</translation>
    </message>
    <message>
        <source>A passphrase has at least 10 letters or digits; four words are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Una frase de contraseña tiene al menos 10 letras o cifras; cuatro palabras se recuerdan bien.</translation>
    </message>
    <message>
        <source>A passphrase has at least {n} letters.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Una frase de contraseña tiene al menos {n} caracteres.</translation>
    </message>
    <message>
        <source>A passphrase has no line breaks or tabs.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Una frase de contraseña no tiene saltos de línea ni tabuladores.</translation>
    </message>
    <message>
        <source>A passphrase needs more than three different letters or digits.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Una frase de contraseña necesita más de tres letras o cifras distintas.</translation>
    </message>
    <message>
        <source>A patient of this name and date of birth is here already.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Ya hay un paciente con este nombre y fecha de nacimiento.</translation>
    </message>
    <message>
        <source>A photo is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Una foto está dañada.</translation>
    </message>
    <message>
        <source>A photo that a visit shows is missing.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Falta una foto que muestra una visita.</translation>
    </message>
    <message>
        <source>A reason has at most {n} letters.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Un motivo tiene como mucho {n} letras.</translation>
    </message>
    <message>
        <source>A ring goes round an arm or a leg. Draw a line or points here.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Un anillo rodea un brazo o una pierna. Aquí trace una línea o puntos.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to nothing: there is no such {parent}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Una fila de {table} no pertenece a nada: no existe tal {parent}.</translation>
    </message>
    <message>
        <source>A site has one to three readings.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Un sitio tiene de una a tres lecturas.</translation>
    </message>
    <message>
        <source>A skin temperature lies between 5 and 45 °C (41 and 113 °F).</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>Una temperatura de la piel está entre 5 y 45 °C (41 y 113 °F).</translation>
    </message>
    <message>
        <source>A temperature is a number.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>Una temperatura es un número.</translation>
    </message>
    <message>
        <source>A text holds a sign that the clinic&apos;s server cannot keep.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Un texto contiene un signo que el servidor de la clínica no puede guardar.</translation>
    </message>
    <message>
        <source>A text of at most {n} letters is needed.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Hace falta un texto de como mucho {n} letras.</translation>
    </message>
    <message>
        <source>A title has at most {n} letters.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Un título tiene como mucho {n} letras.</translation>
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
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Acclimatisation</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Aclimatación</translation>
    </message>
    <message>
        <source>Activities</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Add an initial to tell them apart.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Añada una inicial para distinguirlos.</translation>
    </message>
    <message>
        <source>Adult</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Advanced at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Avance máximo</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>Regiones afectadas</translation>
    </message>
    <message>
        <source>Affected areas of {n}</source>
        <extracomment>core/content.py</extracomment>
        <translation>Regiones afectadas de {n}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All areas</source>
        <extracomment>core/content.py …</extracomment>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Alodinia</translation>
    </message>
    <message>
        <source>Allodynography</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Alodinografía</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or move the file to a folder of your own.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Permita escribir en la carpeta, o mueva el archivo a una carpeta propia.</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Tronco anterior</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>core/content.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Areas assessed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Regiones evaluadas</translation>
    </message>
    <message>
        <source>Areas entered and left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Regiones entradas y dejadas</translation>
    </message>
    <message>
        <source>Areas were counted by rule {then} on {day}, by rule {now} on {other}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Las regiones se contaron con la regla {then} el {day}, con la regla {now} el {other}.</translation>
    </message>
    <message>
        <source>Areas were counted by {then} on {day}, by {now} on {other}: their numbers are not comparable.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Las regiones se contaron con {then} el {day}, con {now} el {other}: sus números no son comparables.</translation>
    </message>
    <message>
        <source>Areas: {scheme}, rule {rule}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Regiones: {scheme}, regla {rule}</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Arms begin at the shoulder, legs at the hip.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Los brazos empiezan en el hombro, las piernas en la cadera.</translation>
    </message>
    <message>
        <source>As far apart as is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}). {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Tan separados como se publica de dolor dibujado de nuevo (superficie ±{area} %, Jaccard desde {jaccard}). {source}</translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic file, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Pregunte a un administrador del archivo, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Ask an administrator of the clinic for the right. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Pida ese derecho a un administrador de la clínica. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask an administrator to change your role. Nothing was changed.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Pida a un administrador que cambie su función. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask an administrator to let you in again.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation>Pida a un administrador que le deje entrar de nuevo.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Pida que se lo envíen de nuevo. No se importó nada.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to switch TLS on. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Pida al responsable que active TLS. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for its certificate. Nothing was sent.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Pida su certificado al responsable del servidor. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to upgrade them: “db upgrade”.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation>Pida al responsable del servidor que las actualice: «db upgrade».</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server: backups are made there.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation>Pregunte al responsable del servidor: las copias se hacen allí.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to read and write it and its folder.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Pida al responsable de este ordenador el derecho a leerlo y escribir en él y en su carpeta.</translation>
    </message>
    <message>
        <source>Assent of the child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Asentimiento del niño</translation>
    </message>
    <message>
        <source>Atlas: cells {cells}, regions {regions}, bodies {bodies}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Atlas: celdas {cells}, regiones {regions}, cuerpos {bodies}</translation>
    </message>
    <message>
        <source>Autonomic signs not assessed: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Signos autonómicos no evaluados: {signs}.</translation>
    </message>
    <message>
        <source>Autonomic signs present: the clinician decides between diffuse AMPS and CRPS in more than one limb.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Hay signos autonómicos: el clínico decide entre AMPS difuso y SDRC de más de una extremidad.</translation>
    </message>
    <message>
        <source>Autonomic signs that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Signos autonómicos que cuentan</translation>
    </message>
    <message>
        <source>Autonomic signs without a mapped area.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Signos autonómicos sin región en el mapa.</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Backwards in time: from {day} to {other}. The signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Hacia atrás en el tiempo: del {day} al {other}. Los signos de todos los cambios están invertidos.</translation>
    </message>
    <message>
        <source>Base of little finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Base del meñique</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Puntuación de Beighton</translation>
    </message>
    <message>
        <source>Beighton score of flexible joints, from</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Puntuación de Beighton de articulaciones flexibles, desde</translation>
    </message>
    <message>
        <source>Beighton score {least} to {most} of 9, not all assessed</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Puntuación de Beighton {least} a {most} de 9, evaluación incompleta</translation>
    </message>
    <message>
        <source>Beighton score {n} of 9</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Puntuación de Beighton {n} de 9</translation>
    </message>
    <message>
        <source>Better with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mejor con</translation>
    </message>
    <message>
        <source>Beyond the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Más allá de las pruebas repetidas de un día: {aspects}.</translation>
    </message>
    <message>
        <source>Beyond what is published of pain drawn again (area ±{area} %, Jaccard from {jaccard}): {aspects}. {source}</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Más allá de lo publicado de dolor dibujado de nuevo (superficie ±{area} %, Jaccard desde {jaccard}): {aspects}. {source}</translation>
    </message>
    <message>
        <source>Bicep is the map&apos;s word for the upper arm, front and back.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Bíceps es la palabra del mapa para el brazo, delante y detrás.</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tensión arterial, diastólica</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tensión arterial, sistólica</translation>
    </message>
    <message>
        <source>Body temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperatura corporal</translation>
    </message>
    <message>
        <source>Body: {body}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Cuerpo: {body}</translation>
    </message>
    <message>
        <source>Border above {mark}, cm</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Límite por encima de {mark}, cm</translation>
    </message>
    <message>
        <source>Border around a limb</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Límite alrededor de una extremidad</translation>
    </message>
    <message>
        <source>Border displacement by layer, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Desplazamiento por capa, cm</translation>
    </message>
    <message>
        <source>Border displacement, {layer}, cm</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Desplazamiento, {layer}, cm</translation>
    </message>
    <message>
        <source>Border now {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Límite ahora {level} {mark}.</translation>
    </message>
    <message>
        <source>Border shift: how far the borders of two trials lie apart. Along the limb, side by side, where every border goes round it, as the levels are; otherwise straight through space on the same part of the body.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Desplazamiento entre límites: cuánto distan los límites de dos pruebas. A lo largo de la extremidad, lado a lado, si cada límite la rodea, como los niveles; si no, en línea recta por el espacio en la misma parte del cuerpo.</translation>
    </message>
    <message>
        <source>Border tested</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Límite probado</translation>
    </message>
    <message>
        <source>Border then {level} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Límite antes {level} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} ({resized} at the later size) → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Límite {then} ({resized} al tamaño posterior) → {now} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} → {now} cm {side} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Límite {then} → {now} cm {side} {mark}.</translation>
    </message>
    <message>
        <source>Border {then} → {now} {mark}.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>Límite {then} → {now} {mark}.</translation>
    </message>
    <message>
        <source>Both arms, or both legs, are</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Ambos brazos, o ambas piernas, son</translation>
    </message>
    <message>
        <source>Breaths</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Criterios de Budapest, clínicos</translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Criterios de Budapest, investigación</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: cannot be said yet</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Criterios de Budapest, {variant}, {limb}: aún no puede decirse</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Criterios de Budapest, {variant}, {limb}: cumplidos</translation>
    </message>
    <message>
        <source>Budapest criteria, {variant}, {limb}: not met</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Criterios de Budapest, {variant}, {limb}: no cumplidos</translation>
    </message>
    <message>
        <source>By area of skin that can be compared. Jaccard: shared of all; Dice: twice the shared of the sum; then in now: how much of the earlier zone the later one holds.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Por superficie de piel comparable. Jaccard: lo común del conjunto; Dice: el doble de lo común de la suma; antes en ahora: cuánto de la zona anterior contiene la posterior.</translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: front of the scalp and ear go with the head, the front of neck, shoulder and hip with neck, shoulder and hip, the middle back with the upper back, the genital area with the pelvis.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Por convención, pues el mapa no los nombra ni dibuja: la parte delantera del cuero cabelludo y la oreja van con la cabeza, la delantera de cuello, hombro y cadera con cuello, hombro y cadera, la espalda media con la alta, la región genital con la pelvis.</translation>
    </message>
    <message>
        <source>By convention, for the map does not name or draw them: jaw and ear go with the face, groin and genital area with the pubic area.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Por convención, pues el mapa no los nombra ni dibuja: mandíbula y oreja van con la cara, ingle y región genital con la región púbica.</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>CHOIR&apos;s first female map numbers 112 to 117 differently: 112 is 116 here, 113 is 117, 114 is 112, 115 is 113, 116 is 114, 117 is 115. Convert before comparing; there is one list of segments, never one for each sex.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>El primer mapa femenino de CHOIR numera 112 a 117 de otro modo: 112 es aquí 116, 113 es 117, 114 es 112, 115 es 113, 116 es 114, 117 es 115. Convierta antes de comparar; hay una sola lista de segmentos, nunca una por sexo.</translation>
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
        <translation>Puntuación de gravedad del SDRC</translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {least} to {most} of 16, not all assessed</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Puntuación de gravedad del SDRC, {limb}: {least} a {most} de 16, evaluación incompleta</translation>
    </message>
    <message>
        <source>CRPS Severity Score, {limb}: {n} of 16</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>Puntuación de gravedad del SDRC, {limb}: {n} de 16</translation>
    </message>
    <message>
        <source>CRPS in more than one limb</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>SDRC de más de una extremidad</translation>
    </message>
    <message>
        <source>CRPS type 1</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>SDRC tipo 1</translation>
    </message>
    <message>
        <source>Can sit for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Aguanta sentado</translation>
    </message>
    <message>
        <source>Can stand for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Aguanta de pie</translation>
    </message>
    <message>
        <source>Can walk for</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Aguanta caminando</translation>
    </message>
    <message>
        <source>Capillary refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Relleno capilar</translation>
    </message>
    <message>
        <source>Carried history confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Historia trasladada confirmada</translation>
    </message>
    <message>
        <source>Carried layers confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Capas trasladadas confirmadas</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change it as it is; only signed visits are amended.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Cámbiela tal cual; solo se rectifican visitas firmadas.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read and write there.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>Compruebe que su carpeta existe y que puede leer y escribir en ella.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has room. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Compruebe que el disco está conectado y tiene espacio. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Check the address, or have the database made first.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Compruebe la dirección, o haga crear antes la base de datos.</translation>
    </message>
    <message>
        <source>Check your name and password, and ask whoever looks after the server.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Compruebe nombre y contraseña, y pregunte al responsable del servidor.</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Elija un archivo JPEG o PNG.</translation>
    </message>
    <message>
        <source>Choose a file that Painmap wrote. Nothing was changed.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>Elija un archivo escrito por Painmap. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a limb or an area, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Elija una extremidad o una región, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Choose a passphrase, and it is encrypted before it is opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Elija una frase de contraseña, y se cifra antes de abrirlo.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder less deep.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Elija un nombre más corto, o una carpeta menos profunda.</translation>
    </message>
    <message>
        <source>Choose another file, or start a new clinic file. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Elija otro archivo, o empiece un archivo de clínica nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name: without its keys that file opens with its recovery code alone.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Elija otro nombre: sin sus claves ese archivo se abre solo con su código de recuperación.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation>Elija otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose another template: visit, progress or family.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>Elija otra plantilla: visita, evolución o familia.</translation>
    </message>
    <message>
        <source>Choose how it was tolerated, or leave it out.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Elija cómo se toleró, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Choose one of the patterns.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Elija uno de los patrones.</translation>
    </message>
    <message>
        <source>Choose one whose name ends in .painmap.zip. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Elija uno cuyo nombre acabe en .painmap.zip. No se importó nada.</translation>
    </message>
    <message>
        <source>Choose what kind of event this is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Elija qué tipo de acontecimiento es.</translation>
    </message>
    <message>
        <source>Circumference, elbow crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Perímetro, pliegue del codo</translation>
    </message>
    <message>
        <source>Circumference, instep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Perímetro, empeine</translation>
    </message>
    <message>
        <source>Circumference, knuckles</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Perímetro, nudillos</translation>
    </message>
    <message>
        <source>Circumference, outer ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Perímetro, maléolo externo</translation>
    </message>
    <message>
        <source>Circumference, upper edge of kneecap</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Perímetro, borde superior de la rótula</translation>
    </message>
    <message>
        <source>Circumference, wrist crease</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Perímetro, pliegue de la muñeca</translation>
    </message>
    <message>
        <source>Circumferences</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>Perímetros</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>core/content.py</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Cierre la otra ventana o programa y reinténtelo.</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour and circumference</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Color y perímetro</translation>
    </message>
    <message>
        <source>Colour appears</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El color aparece</translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cambio de color</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the print: nine groups of four.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation>Compárelo letra por letra con lo impreso: nueve grupos de cuatro.</translation>
    </message>
    <message>
        <source>Compared: {one} on {day}, {two} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Comparados: {one} el {day}, {two} el {other}.</translation>
    </message>
    <message>
        <source>Connect its disk, or choose the file in its new place.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Conecte su disco, o elija el archivo en su nuevo lugar.</translation>
    </message>
    <message>
        <source>Correct it or take it away; it is described in the guide, page “Exchange”.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Corríjala o retírela; se describe en la guía, página «Exchange».</translation>
    </message>
    <message>
        <source>Counted by two schemes; both visits are shown by that of the later.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Contadas con dos esquemas; ambas visitas se muestran con el de la posterior.</translation>
    </message>
    <message>
        <source>Counted by {scheme}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Contado con {scheme}.</translation>
    </message>
    <message>
        <source>Counted with lower arm and lower leg in the WPI</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Contados con antebrazo y parte inferior de la pierna en el WPI</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Cut-off {n}, unverified.</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>Punto de corte {n}, sin verificar.</translation>
    </message>
    <message>
        <source>DICOM cannot be written here: the part for it is not installed.</source>
        <extracomment>exchange/dicom_pdf.py</extracomment>
        <translation>Aquí no se puede escribir DICOM: falta instalar la parte necesaria.</translation>
    </message>
    <message>
        <source>Days missed in a month</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Días perdidos al mes</translation>
    </message>
    <message>
        <source>Depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Depresión</translation>
    </message>
    <message>
        <source>Desensitisation</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Desensibilización</translation>
    </message>
    <message>
        <source>Dice</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Difference along a limb that is marked, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Diferencia a lo largo de una extremidad que se marca, más de</translation>
    </message>
    <message>
        <source>Difference of the sides that suggests a sign, more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Diferencia entre lados que sugiere un signo, más de</translation>
    </message>
    <message>
        <source>Different stimulus: {stimulus} on {day}, {stimuli} on {other}: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Estímulo distinto: {stimulus} el {day}, {stimuli} el {other}: no comparable.</translation>
    </message>
    <message>
        <source>Diffuse from this number of areas</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Difuso desde este número de regiones</translation>
    </message>
    <message>
        <source>Disputed for children: 4 to 7 of 9 have been used.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Discutido en niños: se han usado de 4 a 7 de 9.</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Mareos</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Ayuda a la documentación, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults.</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Ayuda a la documentación, no un diagnóstico. Hecho para adultos.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis. Made for adults; none is validated for children.</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>Ayuda a la documentación, no un diagnóstico. Hechos para adultos; ninguno está validado en niños.</translation>
    </message>
    <message>
        <source>Draft: visit of {day}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Borrador: visita del {day}</translation>
    </message>
    <message>
        <source>Drawn by the {then} at the earlier visit, by the {now} at the later one.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Dibujado por {then} en la visita anterior, por {now} en la posterior.</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Estudios previos</translation>
    </message>
    <message>
        <source>Elbow, wrist and hand are counted with the lower arm, knee, ankle and foot with the lower leg: a convention, for the index does not name them.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Codo, muñeca y mano cuentan con el antebrazo; rodilla, tobillo y pie con la parte inferior de la pierna: una convención, pues el índice no los nombra.</translation>
    </message>
    <message>
        <source>Entered</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Episodes, how often and how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Episodios, frecuencia y duración</translation>
    </message>
    <message>
        <source>Every trial with {stimulus} on {day} was stopped by the child: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>El niño detuvo todas las pruebas con {stimulus} del {day}: no comparable.</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Vida diaria</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Feels</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sensación</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Fever, rash, illness, family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fiebre, erupción, enfermedad, familia</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Criterios de fibromialgia 2010/2011</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Criterios de fibromialgia 2016</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: cannot be said yet</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Criterios de fibromialgia {criteria}: aún no puede decirse</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Criterios de fibromialgia {criteria}: cumplidos</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria {criteria}: not met</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Criterios de fibromialgia {criteria}: no cumplidos</translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {least} to {most} of 31, not all assessed</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Puntuación de gravedad de fibromialgia {least} a {most} de 31, evaluación incompleta</translation>
    </message>
    <message>
        <source>Fibromyalgia severity score {n} of 31</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>Puntuación de gravedad de fibromialgia {n} de 31</translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Gravedad de fibromialgia, WPI + SSS</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Flare</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Brote</translation>
    </message>
    <message>
        <source>Flexible joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Articulaciones flexibles</translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told} asked.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Articulaciones flexibles: {points} de {told} preguntadas.</translation>
    </message>
    <message>
        <source>Flexible joints: {points} of {told}.</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Articulaciones flexibles: {points} de {told}.</translation>
    </message>
    <message>
        <source>For each of these a list is needed: {keys}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Para cada uno de estos hace falta una lista: {keys}.</translation>
    </message>
    <message>
        <source>For how long</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>From every cell of either border to the nearest of the other, both directions pooled: HD is the largest, HD95 the 95th percentile, ASSD the mean (as in MedPy).</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>De cada celda de cada límite a la más próxima del otro, ambos sentidos juntos: HD es la mayor, HD95 el percentil 95, ASSD la media (como en MedPy).</translation>
    </message>
    <message>
        <source>Functional Disability Inventory, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Functional Disability Inventory, niño</translation>
    </message>
    <message>
        <source>Functional Disability Inventory, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Functional Disability Inventory, padres</translation>
    </message>
    <message>
        <source>Gait</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marcha</translation>
    </message>
    <message>
        <source>Gait and aids</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marcha y ayudas</translation>
    </message>
    <message>
        <source>Gait and walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marcha y ayuda para caminar</translation>
    </message>
    <message>
        <source>Genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Región genital</translation>
    </message>
    <message>
        <source>Go on: what you change waits here and is sent when the server is back.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Siga: lo que cambie espera aquí y se envía cuando vuelva el servidor.</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Grams, pain of 10 and pain above rest are needed.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Hacen falta gramos, dolor de 10 y dolor por encima del reposo.</translation>
    </message>
    <message>
        <source>Great toe</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dedo gordo</translation>
    </message>
    <message>
        <source>Grip, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Agarre, izquierda</translation>
    </message>
    <message>
        <source>Grip, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Agarre, derecha</translation>
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
        <translation>Las fotos HEIC no se pueden leer en este ordenador.</translation>
    </message>
    <message>
        <source>Hair</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Vello</translation>
    </message>
    <message>
        <source>Hair, nails, skin, muscle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Vello, uñas, piel, músculo</translation>
    </message>
    <message>
        <source>Have an empty one made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Haga crear una vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Head (but for the jaw), pelvis, groin and genital area belong to none of the 19 areas; they are kept as an area that is never counted.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Cabeza (salvo la mandíbula), pelvis, ingle y región genital no pertenecen a ninguna de las 19 regiones; se guardan como una región que nunca se cuenta.</translation>
    </message>
    <message>
        <source>Headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolores de cabeza</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Talla y peso</translation>
    </message>
    <message>
        <source>Hip means the outer hip and the buttock.</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Cadera significa cadera externa y glúteo.</translation>
    </message>
    <message>
        <source>History: {group}</source>
        <extracomment>core/record/checklist.py</extracomment>
        <translation>Historia: {group}</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Horas de sueño</translation>
    </message>
    <message>
        <source>How it spread</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cómo se extendió</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>In an exam, names are veiled when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>En exploración, los nombres se velan si nadie lo toca durante</translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Entre paréntesis: como se anotó entonces, con el cuerpo, la talla y el peso de esa visita, con lo que no es comparable.</translation>
    </message>
    <message>
        <source>In brackets: as recorded then, on that visit&apos;s own body, height and weight.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Entre paréntesis: como se anotó entonces, con el cuerpo, la talla y el peso de esa visita.</translation>
    </message>
    <message>
        <source>In brackets: as recorded, with what is not comparable.</source>
        <extracomment>core/content.py</extracomment>
        <translation>Entre paréntesis: como se anotó, con lo que no es comparable.</translation>
    </message>
    <message>
        <source>In the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>En la familia</translation>
    </message>
    <message>
        <source>Install Painmap again; your patients&apos; data are not affected.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Instale Painmap de nuevo; los datos de sus pacientes no se ven afectados.</translation>
    </message>
    <message>
        <source>Install Painmap with Python to measure it.</source>
        <extracomment>cli.py …</extracomment>
        <translation>Instale Painmap con Python para medirlo.</translation>
    </message>
    <message>
        <source>Install Painmap with it: pip install &apos;painmap[research]&apos;.</source>
        <extracomment>cohort/schema.py</extracomment>
        <translation>Instale Painmap con él: pip install &apos;painmap[research]&apos;.</translation>
    </message>
    <message>
        <source>Install Painmap with its extra “dicom”: pip install &apos;painmap[dicom]&apos;.</source>
        <extracomment>exchange/dicom_pdf.py</extracomment>
        <translation>Instale Painmap con el extra «dicom»: pip install &apos;painmap[dicom]&apos;.</translation>
    </message>
    <message>
        <source>Install it with the extra “server”: pip install painmap[server].</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Instálelo con el extra «server»: pip install painmap[server].</translation>
    </message>
    <message>
        <source>Install the newest Painmap and open the file with it. Nothing was changed.</source>
        <extracomment>storage/faults.py …</extracomment>
        <translation>Instale el Painmap más reciente y abra el archivo con él. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newest Painmap to import it. Nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Instale la versión más reciente de Painmap para importarlo. No se importó nada.</translation>
    </message>
    <message>
        <source>Install the newest Painmap to open it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Instale el Painmap más reciente para abrirlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Intensity and quality</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Intensidad y cualidad</translation>
    </message>
    <message>
        <source>Is it still there, or on the network?</source>
        <extracomment>errors.py …</extracomment>
        <translation>¿Sigue ahí, o está en la red?</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <extracomment>demo.py …</extracomment>
        <translation>¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>It begins in the future. Only a treatment or a goal can be planned.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Empieza en el futuro. Solo se puede planear un tratamiento o un objetivo.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://name@server/clinic.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Tiene la forma postgresql+psycopg://name@server/clinic.</translation>
    </message>
    <message>
        <source>It was not unpacked, and nothing was imported.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>No se descomprimió ni se importó nada.</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Joint swelling, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, tobillo</translation>
    </message>
    <message>
        <source>Joint swelling, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, codo</translation>
    </message>
    <message>
        <source>Joint swelling, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, dedos</translation>
    </message>
    <message>
        <source>Joint swelling, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, cadera</translation>
    </message>
    <message>
        <source>Joint swelling, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, rodilla</translation>
    </message>
    <message>
        <source>Joint swelling, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, hombro</translation>
    </message>
    <message>
        <source>Joint swelling, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, dedos del pie</translation>
    </message>
    <message>
        <source>Joint swelling, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón articular, muñeca</translation>
    </message>
    <message>
        <source>Joints</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Articulaciones</translation>
    </message>
    <message>
        <source>Keep it, and open the newest copy of it instead.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Consérvelo y abra en su lugar su copia más reciente.</translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the photo.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Conserve este archivo y abra su copia más reciente para ver la foto.</translation>
    </message>
    <message>
        <source>Keep this file, and open the newest copy of it to see the visit.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Conserve este archivo y abra su copia más reciente para ver la visita.</translation>
    </message>
    <message>
        <source>Key 35 of the map is its tick for no chronic pain: that is no area.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>La clave 35 del mapa es su casilla de sin dolor crónico: no es una región.</translation>
    </message>
    <message>
        <source>Knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>L abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen I</translation>
    </message>
    <message>
        <source>L ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo I (detrás)</translation>
    </message>
    <message>
        <source>L ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo I (delante)</translation>
    </message>
    <message>
        <source>L ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>tobillo/pie I</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Brazo I</translation>
    </message>
    <message>
        <source>L bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps I (detrás)</translation>
    </message>
    <message>
        <source>L bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps I (delante)</translation>
    </message>
    <message>
        <source>L buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>glúteo I</translation>
    </message>
    <message>
        <source>L buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>glúteos I</translation>
    </message>
    <message>
        <source>L chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pecho I</translation>
    </message>
    <message>
        <source>L chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>pecho/mama I</translation>
    </message>
    <message>
        <source>L cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo I (detrás)</translation>
    </message>
    <message>
        <source>L cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo I (delante)</translation>
    </message>
    <message>
        <source>L elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>codo I</translation>
    </message>
    <message>
        <source>L elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo I (detrás)</translation>
    </message>
    <message>
        <source>L elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo I (delante)</translation>
    </message>
    <message>
        <source>L face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cara I</translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Pie I</translation>
    </message>
    <message>
        <source>L foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie I (planta)</translation>
    </message>
    <message>
        <source>L foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie I (dorso)</translation>
    </message>
    <message>
        <source>L forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo I (detrás)</translation>
    </message>
    <message>
        <source>L forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo I (delante)</translation>
    </message>
    <message>
        <source>L groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>ingle I</translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Mano I</translation>
    </message>
    <message>
        <source>L hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano I (palma)</translation>
    </message>
    <message>
        <source>L hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano I (dorso)</translation>
    </message>
    <message>
        <source>L head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cabeza I (detrás)</translation>
    </message>
    <message>
        <source>L hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cadera I</translation>
    </message>
    <message>
        <source>L hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera I (detrás)</translation>
    </message>
    <message>
        <source>L hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera I (delante)</translation>
    </message>
    <message>
        <source>L jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mandíbula I</translation>
    </message>
    <message>
        <source>L knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rodilla I</translation>
    </message>
    <message>
        <source>L knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla I (detrás)</translation>
    </message>
    <message>
        <source>L knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla I (delante)</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Pierna I</translation>
    </message>
    <message>
        <source>L lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>antebrazo I</translation>
    </message>
    <message>
        <source>L lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda baja I</translation>
    </message>
    <message>
        <source>L lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pierna inferior I</translation>
    </message>
    <message>
        <source>L lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior I (detrás)</translation>
    </message>
    <message>
        <source>L lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior I (delante)</translation>
    </message>
    <message>
        <source>L middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda media I</translation>
    </message>
    <message>
        <source>L neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello I (detrás)</translation>
    </message>
    <message>
        <source>L neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello I (delante)</translation>
    </message>
    <message>
        <source>L pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>región púbica I</translation>
    </message>
    <message>
        <source>L shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>hombro I</translation>
    </message>
    <message>
        <source>L shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro I (detrás)</translation>
    </message>
    <message>
        <source>L shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro I (delante)</translation>
    </message>
    <message>
        <source>L shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>cintura escapular I</translation>
    </message>
    <message>
        <source>L thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>muslo I</translation>
    </message>
    <message>
        <source>L upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>brazo superior I</translation>
    </message>
    <message>
        <source>L upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda alta I</translation>
    </message>
    <message>
        <source>L upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>muslo I</translation>
    </message>
    <message>
        <source>L upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo I (detrás)</translation>
    </message>
    <message>
        <source>L upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo I (delante)</translation>
    </message>
    <message>
        <source>L wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca I (detrás)</translation>
    </message>
    <message>
        <source>L wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca I (delante)</translation>
    </message>
    <message>
        <source>L wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>muñeca/mano I</translation>
    </message>
    <message>
        <source>L {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>{mark} I</translation>
    </message>
    <message>
        <source>Largest shift along limb, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Mayor desplazamiento a lo largo, cm</translation>
    </message>
    <message>
        <source>Largest shift straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Mayor desplazamiento recto, cm</translation>
    </message>
    <message>
        <source>Largest shift, along or straight, cm</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Mayor desplazamiento, a lo largo o recto, cm</translation>
    </message>
    <message>
        <source>Laterality accuracy, feet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Acierto de lateralidad, pies</translation>
    </message>
    <message>
        <source>Laterality accuracy, hands</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Acierto de lateralidad, manos</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Capas que cuentan</translation>
    </message>
    <message>
        <source>Layers, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation>Capas, {unit}</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Dejadas</translation>
    </message>
    <message>
        <source>Left arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Brazo izquierdo</translation>
    </message>
    <message>
        <source>Left elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El codo izquierdo se extiende más de 10°</translation>
    </message>
    <message>
        <source>Left knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>La rodilla izquierda se extiende más de 10°</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Left little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El meñique izquierdo se dobla atrás más de 90°</translation>
    </message>
    <message>
        <source>Left open by the literature.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>La literatura lo deja abierto.</translation>
    </message>
    <message>
        <source>Left open by the literature: with WPI areas one whole leg is three.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>La literatura lo deja abierto: con regiones WPI una pierna entera son tres.</translation>
    </message>
    <message>
        <source>Left thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El pulgar izquierdo alcanza el antebrazo</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Levels {levels} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Niveles {levels} cm</translation>
    </message>
    <message>
        <source>Levels {levels} cm above {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Niveles {levels} cm por encima de {landmark}</translation>
    </message>
    <message>
        <source>Levels {levels} cm below {landmark}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Niveles {levels} cm por debajo de {landmark}</translation>
    </message>
    <message>
        <source>Limb-10</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Limb-10</translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Extremidades antes y ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Long enough, if nobody else would think of these words.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Bastante larga, si nadie más pensaría en estas palabras.</translation>
    </message>
    <message>
        <source>Long. It holds, if it is no sentence that others know.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Larga. Aguanta si no es una frase que otros conozcan.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then change it. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Mírelo como está ahora y luego cámbielo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at it as it is now, then sign it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Mírela como está ahora y luego fírmela.</translation>
    </message>
    <message>
        <source>Look for the print that was made when this file was started.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Busque la hoja impresa cuando se creó este archivo.</translation>
    </message>
    <message>
        <source>Look through it with “check” first. Nothing was moved.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Revíselo antes con «check». No se movió nada.</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>Lumbar</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>Espalda baja</translation>
    </message>
    <message>
        <source>Lund-Browder</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Lund-Browder</translation>
    </message>
    <message>
        <source>MRI</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>RM</translation>
    </message>
    <message>
        <source>Make room on it. Nothing was written to {path}.</source>
        <extracomment>errors.py</extracomment>
        <translation>Haga sitio en él. No se escribió nada en {path}.</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the clinic file. What was saved before is safe.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Haga sitio en el disco del archivo de la clínica. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Means are by area of skin that can be compared; pain without a number is in none.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Las medias son por superficie de piel comparable; el dolor sin número no entra en ninguna.</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Michigan-35</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>Michigan-35</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Menos: retrocedió; más: avanzó. Medido {way}.</translation>
    </message>
    <message>
        <source>Minus is receded, plus is advanced. Measured {way}; last column along the skin.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Menos: retrocedió; más: avanzó. Medido {way}; última columna a lo largo de la piel.</translation>
    </message>
    <message>
        <source>Minutes are a number from 0 to 1440, those of one day.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Los minutos son un número de 0 a 1440, los de un día.</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>More than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Supera la repetición</translation>
    </message>
    <message>
        <source>Move a clinic file there, or have its tables made. Nothing was changed.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Traslade allí un archivo de clínica, o haga crear sus tablas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Move it and its keys file to another folder, then restore. Nothing was changed.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>Muévalo con su archivo de claves a otra carpeta y luego restaure. No se cambió nada.</translation>
    </message>
    <message>
        <source>Movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, tobillo</translation>
    </message>
    <message>
        <source>Movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, codo</translation>
    </message>
    <message>
        <source>Movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, dedos</translation>
    </message>
    <message>
        <source>Movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, cadera</translation>
    </message>
    <message>
        <source>Movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, rodilla</translation>
    </message>
    <message>
        <source>Movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, hombro</translation>
    </message>
    <message>
        <source>Movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, dedos del pie</translation>
    </message>
    <message>
        <source>Movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Movimiento, muñeca</translation>
    </message>
    <message>
        <source>Nails</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Uñas</translation>
    </message>
    <message>
        <source>Name a file that is not there yet: a key is made in it.</source>
        <extracomment>cohort/pseudonyms.py</extracomment>
        <translation>Indique un archivo que aún no exista: en él se crea una clave.</translation>
    </message>
    <message>
        <source>Name a file where you may write.</source>
        <extracomment>cohort/pseudonyms.py …</extracomment>
        <translation>Indique un archivo donde pueda escribir.</translation>
    </message>
    <message>
        <source>Name a folder where you may write.</source>
        <extracomment>cohort/export.py …</extracomment>
        <translation>Indique una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <extracomment>cohort/export.py …</extracomment>
        <translation>Indique una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>No arm or leg counts as affected. Still missing: {limbs}.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>Ningún brazo ni pierna cuenta como afectado. Falta aún: {limbs}.</translation>
    </message>
    <message>
        <source>No cut-off for a variable border is published; this threshold is the clinic&apos;s own.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>No hay publicado ningún umbral para un límite variable; este es propio de la clínica.</translation>
    </message>
    <message>
        <source>No further apart than the repeat tests of one day: {aspects}.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>No más separados que las pruebas repetidas de un día: {aspects}.</translation>
    </message>
    <message>
        <source>No height was noted at the later visit: there are no cm.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>En la visita posterior no se anotó talla: no hay cm.</translation>
    </message>
    <message>
        <source>No height was noted on {day}: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Sin talla el {day}: compare % de la piel.</translation>
    </message>
    <message>
        <source>No height was noted on {day}: whether the patient grew is not known.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Sin talla el {day}: no se sabe si el paciente creció.</translation>
    </message>
    <message>
        <source>No published threshold is known to us.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>No conocemos ningún umbral publicado.</translation>
    </message>
    <message>
        <source>No repeat test, variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Sin prueba repetida, variación desconocida</translation>
    </message>
    <message>
        <source>No repeat tests: variation unknown.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Sin pruebas repetidas: variación desconocida.</translation>
    </message>
    <message>
        <source>No swelling is remarked on where a circumference is larger by more than</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Avisar de «sin hinchazón» si un perímetro es mayor en más de</translation>
    </message>
    <message>
        <source>Not applicable: no arm or leg counts as affected.</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>No procede: ningún brazo ni pierna cuenta como afectado.</translation>
    </message>
    <message>
        <source>Not comparable, in no total: {areas}.</source>
        <extracomment>core/content.py</extracomment>
        <translation>No comparable, en ningún total: {areas}.</translation>
    </message>
    <message>
        <source>Not comparable: {layers}.</source>
        <extracomment>core/content.py</extracomment>
        <translation>No comparable: {layers}.</translation>
    </message>
    <message>
        <source>Not examined on {day}: {areas}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>No explorado el {day}: {areas}.</translation>
    </message>
    <message>
        <source>Not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>Fuera del WPI</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Nota sobre el estrés</translation>
    </message>
    <message>
        <source>Note on the family</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Nota sobre la familia</translation>
    </message>
    <message>
        <source>Note on the pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Nota sobre el dolor</translation>
    </message>
    <message>
        <source>Noted, not counted, for the limb is no counted area: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Anotado, no contado, pues la extremidad no es una región contada: {signs}.</translation>
    </message>
    <message>
        <source>Nothing had been recorded in it. Go back to see the visits that there are.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>No se había anotado nada en ella. Vuelva para ver las visitas que hay.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever wrote it to write it again.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>No se cambió nada. Pida a quien lo escribió que lo escriba de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose another name.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>No se cambió nada: elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing was imported: two records are never mixed.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>No se importó nada: dos historias nunca se mezclan.</translation>
    </message>
    <message>
        <source>Nothing was kept there and the file is as it was. Look through the file with “check”.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>No quedó nada allí y el archivo está como estaba. Revise el archivo con «check».</translation>
    </message>
    <message>
        <source>Nothing was taken from it, and it is as it was.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>No se tomó nada de él y está como estaba.</translation>
    </message>
    <message>
        <source>Nothing was tested twice on one day.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Nada se probó dos veces el mismo día.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was written. A backup of the clinic file holds it.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>No se escribió nada. Una copia de seguridad del archivo de la clínica la contiene.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now in then</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Ahora en antes</translation>
    </message>
    <message>
        <source>One administrator has to stay.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Tiene que quedar un administrador.</translation>
    </message>
    <message>
        <source>One digit or letter alone is no PIN.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>Una sola cifra o letra no es un PIN.</translation>
    </message>
    <message>
        <source>One of these is needed: {values}.</source>
        <extracomment>core/clinic_values.py</extracomment>
        <translation>Hace falta uno de estos: {values}.</translation>
    </message>
    <message>
        <source>Only a draft in which nothing is recorded can be discarded.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Solo puede descartarse un borrador en el que no hay nada anotado.</translation>
    </message>
    <message>
        <source>Only a treatment has times a week and minutes.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Solo un tratamiento tiene veces por semana y minutos.</translation>
    </message>
    <message>
        <source>Only an administrator of this clinic file may do that.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Solo un administrador de este archivo puede hacerlo.</translation>
    </message>
    <message>
        <source>Only one visit has a zone: there is no distance.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Solo una visita tiene zona: no hay distancia.</translation>
    </message>
    <message>
        <source>Open it again and add the photo. Its file is where it was.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation>Ábrala de nuevo y añada la foto. Su archivo está donde estaba.</translation>
    </message>
    <message>
        <source>Open it elsewhere, or take it again.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Ábrala en otro sitio, o tómela de nuevo.</translation>
    </message>
    <message>
        <source>Open it instead, or choose another name. It was not changed.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Ábralo en su lugar, o elija otro nombre. No se cambió.</translation>
    </message>
    <message>
        <source>Open it with this one first, which brings it up to date, then check it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Ábralo antes con este, que lo actualiza, y luego revíselo.</translation>
    </message>
    <message>
        <source>Open it.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation>Ábralo.</translation>
    </message>
    <message>
        <source>Open that one: amend it where it is signed, change it where it is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Abra esa: rectifíquela si está firmada, cámbiela si es un borrador.</translation>
    </message>
    <message>
        <source>Open the visit to see what it holds. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Abra la visita para ver qué contiene. No se cambió nada.</translation>
    </message>
    <message>
        <source>Other illness</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Otra enfermedad</translation>
    </message>
    <message>
        <source>Other touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Otro contacto que duele</translation>
    </message>
    <message>
        <source>Other versions of the atlas: regions {one}, bodies {body} on {day}; regions {two}, bodies {other_body} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Otras versiones del atlas: regiones {one}, cuerpos {body} el {day}; regiones {two}, cuerpos {other_body} el {other}.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Own instruments with a total</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Instrumentos propios con un total</translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Capa propia</translation>
    </message>
    <message>
        <source>Own layers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Capas propias</translation>
    </message>
    <message>
        <source>Own qualities of pain</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Cualidades de dolor propias</translation>
    </message>
    <message>
        <source>Own stimuli</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Estímulos propios</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pain and Symptom Assessment Tool</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pain and Symptom Assessment Tool</translation>
    </message>
    <message>
        <source>Pain is painted on the map, yet the worst pain is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Hay dolor pintado en el mapa, pero el peor dolor es 0.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Pain now {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Dolor ahora {value}</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Dolor ahora, 0 a 10</translation>
    </message>
    <message>
        <source>Pain on movement, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, tobillo</translation>
    </message>
    <message>
        <source>Pain on movement, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, codo</translation>
    </message>
    <message>
        <source>Pain on movement, fingers</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, dedos</translation>
    </message>
    <message>
        <source>Pain on movement, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, cadera</translation>
    </message>
    <message>
        <source>Pain on movement, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, rodilla</translation>
    </message>
    <message>
        <source>Pain on movement, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, hombro</translation>
    </message>
    <message>
        <source>Pain on movement, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, dedos del pie</translation>
    </message>
    <message>
        <source>Pain on movement, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor al mover, muñeca</translation>
    </message>
    <message>
        <source>Pain on {day} has another quality: {qualities}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>El dolor del {day} tiene otra cualidad: {qualities}.</translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor o cólicos en el bajo vientre</translation>
    </message>
    <message>
        <source>Painmap locks when nobody touches it for</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Painmap se bloquea si nadie lo toca durante</translation>
    </message>
    <message>
        <source>Painmap&apos;s own choice.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Elección propia de Painmap.</translation>
    </message>
    <message>
        <source>Painted on two bodies; both maps are shown on that of the later visit.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Pintado en dos cuerpos; ambos mapas se muestran en el de la visita posterior.</translation>
    </message>
    <message>
        <source>Painted skin outside the scheme&apos;s areas, not counted: {cm2} cm².</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Piel pintada fuera de las regiones del esquema, no contada: {cm2} cm².</translation>
    </message>
    <message>
        <source>Palm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Palma</translation>
    </message>
    <message>
        <source>Palms flat on the floor, knees straight</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Palmas planas en el suelo, rodillas rectas</translation>
    </message>
    <message>
        <source>Parquet files are written by pyarrow, which is not installed.</source>
        <extracomment>cohort/schema.py</extracomment>
        <translation>Los archivos Parquet los escribe pyarrow, que no está instalado.</translation>
    </message>
    <message>
        <source>Patient {id} is not found by the name that is recorded.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>El paciente {id} no se encuentra por el nombre anotado.</translation>
    </message>
    <message>
        <source>Patient {n}: {problem}</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>Paciente {n}: {problem}</translation>
    </message>
    <message>
        <source>Patients that a cohort map needs at a spot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Pacientes que un mapa de cohorte necesita en un punto</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pattern confirmed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Patrón confirmado</translation>
    </message>
    <message>
        <source>PedsQL, child</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>PedsQL, niño</translation>
    </message>
    <message>
        <source>PedsQL, parent</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>PedsQL, padres</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Please type a number, such as {example}.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>Escriba un número, p. ej. {example}.</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Tronco posterior</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Preadolescente</translation>
    </message>
    <message>
        <source>Pulse rate</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Pulses</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pulsos</translation>
    </message>
    <message>
        <source>Pulses and refill</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Pulsos y relleno</translation>
    </message>
    <message>
        <source>Put back a copy of it, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation>Ponga de nuevo una copia, o abra el archivo de la clínica con el código de recuperación.</translation>
    </message>
    <message>
        <source>Put it back in its place, or connect its disk: your changes wait in this window until then.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Póngalo en su sitio, o conecte su disco: sus cambios esperan en esta ventana hasta entonces.</translation>
    </message>
    <message>
        <source>Put it back, or open the clinic file with the recovery code.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>Póngalo de nuevo, o abra el archivo de la clínica con el código de recuperación.</translation>
    </message>
    <message>
        <source>Put it into a password file of PostgreSQL, or type it at each start.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Póngala en un archivo de contraseñas de PostgreSQL, o escríbala en cada inicio.</translation>
    </message>
    <message>
        <source>Quick rows</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Filas rápidas</translation>
    </message>
    <message>
        <source>Quick rows of the limbs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Filas rápidas de las extremidades</translation>
    </message>
    <message>
        <source>R abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen D</translation>
    </message>
    <message>
        <source>R ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo D (detrás)</translation>
    </message>
    <message>
        <source>R ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo D (delante)</translation>
    </message>
    <message>
        <source>R ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>tobillo/pie D</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Brazo D</translation>
    </message>
    <message>
        <source>R bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps D (detrás)</translation>
    </message>
    <message>
        <source>R bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps D (delante)</translation>
    </message>
    <message>
        <source>R buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>glúteo D</translation>
    </message>
    <message>
        <source>R buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>glúteos D</translation>
    </message>
    <message>
        <source>R chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pecho D</translation>
    </message>
    <message>
        <source>R chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>pecho/mama D</translation>
    </message>
    <message>
        <source>R cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo D (detrás)</translation>
    </message>
    <message>
        <source>R cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo D (delante)</translation>
    </message>
    <message>
        <source>R elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>codo D</translation>
    </message>
    <message>
        <source>R elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo D (detrás)</translation>
    </message>
    <message>
        <source>R elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo D (delante)</translation>
    </message>
    <message>
        <source>R face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cara D</translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Pie D</translation>
    </message>
    <message>
        <source>R foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie D (planta)</translation>
    </message>
    <message>
        <source>R foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie D (dorso)</translation>
    </message>
    <message>
        <source>R forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo D (detrás)</translation>
    </message>
    <message>
        <source>R forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo D (delante)</translation>
    </message>
    <message>
        <source>R groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>ingle D</translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>Mano D</translation>
    </message>
    <message>
        <source>R hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano D (palma)</translation>
    </message>
    <message>
        <source>R hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano D (dorso)</translation>
    </message>
    <message>
        <source>R head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cabeza D (detrás)</translation>
    </message>
    <message>
        <source>R hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cadera D</translation>
    </message>
    <message>
        <source>R hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera D (detrás)</translation>
    </message>
    <message>
        <source>R hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera D (delante)</translation>
    </message>
    <message>
        <source>R jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mandíbula D</translation>
    </message>
    <message>
        <source>R knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rodilla D</translation>
    </message>
    <message>
        <source>R knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla D (detrás)</translation>
    </message>
    <message>
        <source>R knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla D (delante)</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Pierna D</translation>
    </message>
    <message>
        <source>R lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>antebrazo D</translation>
    </message>
    <message>
        <source>R lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda baja D</translation>
    </message>
    <message>
        <source>R lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pierna inferior D</translation>
    </message>
    <message>
        <source>R lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior D (detrás)</translation>
    </message>
    <message>
        <source>R lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior D (delante)</translation>
    </message>
    <message>
        <source>R middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda media D</translation>
    </message>
    <message>
        <source>R neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello D (detrás)</translation>
    </message>
    <message>
        <source>R neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello D (delante)</translation>
    </message>
    <message>
        <source>R pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>región púbica D</translation>
    </message>
    <message>
        <source>R shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>hombro D</translation>
    </message>
    <message>
        <source>R shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro D (detrás)</translation>
    </message>
    <message>
        <source>R shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro D (delante)</translation>
    </message>
    <message>
        <source>R shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>cintura escapular D</translation>
    </message>
    <message>
        <source>R thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>muslo D</translation>
    </message>
    <message>
        <source>R upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>brazo superior D</translation>
    </message>
    <message>
        <source>R upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda alta D</translation>
    </message>
    <message>
        <source>R upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>muslo D</translation>
    </message>
    <message>
        <source>R upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo D (detrás)</translation>
    </message>
    <message>
        <source>R upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo D (delante)</translation>
    </message>
    <message>
        <source>R wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca D (detrás)</translation>
    </message>
    <message>
        <source>R wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca D (delante)</translation>
    </message>
    <message>
        <source>R wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>muñeca/mano D</translation>
    </message>
    <message>
        <source>R {mark}</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>{mark} D</translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Escala arcoíris</translation>
    </message>
    <message>
        <source>Rash</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Erupción</translation>
    </message>
    <message>
        <source>Receded at most</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Retroceso máximo</translation>
    </message>
    <message>
        <source>Records are never mixed. It can be imported as a patient of its own.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Las historias nunca se mezclan. Puede importarse como paciente aparte.</translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tacto disminuido</translation>
    </message>
    <message>
        <source>Repeat tests differ by, {unit}</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>Las pruebas repetidas difieren en, {unit}</translation>
    </message>
    <message>
        <source>Repeat tests on those days differed by {amount}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Las pruebas repetidas de esos días diferían en {amount}.</translation>
    </message>
    <message>
        <source>Repeat tests on {day} differed by {amount}; none on {other}.</source>
        <extracomment>core/repeats.py</extracomment>
        <translation>Las pruebas repetidas del {day} diferían en {amount}; ninguna el {other}.</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Referido</translation>
    </message>
    <message>
        <source>Reported, not seen, so not counted: {signs}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Referido, no visto, por eso no contado: {signs}.</translation>
    </message>
    <message>
        <source>Results of the tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Resultados de los estudios</translation>
    </message>
    <message>
        <source>Right and left half of a part in the midline are one area</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>La mitad derecha e izquierda de una parte media son una región</translation>
    </message>
    <message>
        <source>Right arm</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Brazo derecho</translation>
    </message>
    <message>
        <source>Right elbow straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El codo derecho se extiende más de 10°</translation>
    </message>
    <message>
        <source>Right knee straightens beyond 10°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>La rodilla derecha se extiende más de 10°</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>core/record/limb_words.py</extracomment>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Right little finger bends back beyond 90°</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El meñique derecho se dobla atrás más de 90°</translation>
    </message>
    <message>
        <source>Right thumb reaches the forearm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>El pulgar derecho alcanza el antebrazo</translation>
    </message>
    <message>
        <source>Room temperature</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperatura de la sala</translation>
    </message>
    <message>
        <source>Save again to put your words in place of those, or cancel. Nothing was changed.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Guarde de nuevo para poner sus palabras en lugar de esas, o cancele. No se cambió nada.</translation>
    </message>
    <message>
        <source>Save the photo as JPEG, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Guarde la foto como JPEG y añada ese archivo.</translation>
    </message>
    <message>
        <source>Save the photo smaller, then add that file.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Guarde la foto más pequeña y añada ese archivo.</translation>
    </message>
    <message>
        <source>Say in a few words why it cannot wait.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation>Diga en pocas palabras por qué no puede esperar.</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>Escala: {scale}</translation>
    </message>
    <message>
        <source>Scheme of new visits</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Esquema de las visitas nuevas</translation>
    </message>
    <message>
        <source>Scheme of the pattern</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Esquema del patrón</translation>
    </message>
    <message>
        <source>School or work</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Escuela o trabajo</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>See the Budapest criteria beside it; they can disagree.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Vea al lado los criterios de Budapest; pueden no coincidir.</translation>
    </message>
    <message>
        <source>See the WPI and generalised pain beside it.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Vea al lado el WPI y el dolor generalizado.</translation>
    </message>
    <message>
        <source>Seen now</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>Visto ahora</translation>
    </message>
    <message>
        <source>Shin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Espinilla</translation>
    </message>
    <message>
        <source>Short or easy to guess: somebody who copies the file may find it out.</source>
        <extracomment>storage/vault/strength.py</extracomment>
        <translation>Corta o fácil de adivinar: quien copie el archivo puede descubrirla.</translation>
    </message>
    <message>
        <source>Single-leg stance, left</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Apoyo en un pie, izquierdo</translation>
    </message>
    <message>
        <source>Single-leg stance, right</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Apoyo en un pie, derecho</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Six-minute walk</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Marcha de seis minutos</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Sleep, fatigue, mood</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sueño, cansancio, ánimo</translation>
    </message>
    <message>
        <source>Small letters without accents are the surest.</source>
        <extracomment>storage/server_staff.py</extracomment>
        <translation>Lo más seguro son minúsculas sin acentos.</translation>
    </message>
    <message>
        <source>Smallest patch that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Mancha más pequeña que cuenta</translation>
    </message>
    <message>
        <source>Smallest share of an area that counts</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Parte más pequeña de una región que cuenta</translation>
    </message>
    <message>
        <source>Sole</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Somebody else is writing to the same record.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Otra persona está escribiendo en lo mismo.</translation>
    </message>
    <message>
        <source>Somebody of this name is there already.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Ya hay alguien con este nombre.</translation>
    </message>
    <message>
        <source>Source: Leoni 2013 (repository.supsi.ch/2403), 52 patients with back or neck pain who drew it twice, a minute apart: Jaccard 0.62, SD 0.18; area −45 to +32 %.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Fuente: Leoni 2013 (repository.supsi.ch/2403), 52 pacientes con dolor de espalda o cuello que lo dibujaron dos veces con un minuto de diferencia: Jaccard 0,62, DE 0,18; superficie −45 a +32 %.</translation>
    </message>
    <message>
        <source>Stimulus not recorded on {day}: not comparable with {stimulus} on {other}.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>Estímulo no anotado el {day}: no comparable con {stimulus} el {other}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Strength, ankle</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, tobillo</translation>
    </message>
    <message>
        <source>Strength, elbow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, codo</translation>
    </message>
    <message>
        <source>Strength, grip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, agarre</translation>
    </message>
    <message>
        <source>Strength, hip</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, cadera</translation>
    </message>
    <message>
        <source>Strength, knee</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, rodilla</translation>
    </message>
    <message>
        <source>Strength, shoulder</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, hombro</translation>
    </message>
    <message>
        <source>Strength, toes</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, dedos del pie</translation>
    </message>
    <message>
        <source>Strength, tremor, posture</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, temblor, postura</translation>
    </message>
    <message>
        <source>Strength, wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Fuerza, muñeca</translation>
    </message>
    <message>
        <source>Stress</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Stress {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>Estrés {value}</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sudoración</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Escala de gravedad de síntomas</translation>
    </message>
    <message>
        <source>Symptom Severity Scale {least} to {most} of 12, not all asked</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation>Escala de gravedad de síntomas {least} a {most} de 12, preguntas incompletas</translation>
    </message>
    <message>
        <source>Symptom Severity Scale {n} of 12</source>
        <extracomment>core/rules/sss.py</extracomment>
        <translation>Escala de gravedad de síntomas {n} de 12</translation>
    </message>
    <message>
        <source>Teenager</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Adolescente</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server. What was saved before is safe.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Avise al responsable del servidor. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the server: its newest backup is needed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Avise al responsable del servidor: hace falta su copia más reciente.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature at more sites</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperatura en más sitios</translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Temperatura al tacto</translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Cambio de temperatura</translation>
    </message>
    <message>
        <source>Temperature measured</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temperatura medida</translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Temperatura, derecha menos izquierda</translation>
    </message>
    <message>
        <source>Temperature, {pair}: right − left</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Temperatura, {pair}: derecha − izquierda</translation>
    </message>
    <message>
        <source>Temperature, {site}</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>Temperatura, {site}</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Doloroso a la presión</translation>
    </message>
    <message>
        <source>Tested by {then} on {day}, by {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Probado por {then} el {day}, por {now} el {other}.</translation>
    </message>
    <message>
        <source>Tested {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Probado {then} el {day}, {now} el {other}.</translation>
    </message>
    <message>
        <source>Tests began {then} on {day}, {now} on {other}.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Las pruebas empezaron {then} el {day}, {now} el {other}.</translation>
    </message>
    <message>
        <source>The abdomen includes pelvis, groin and genital area; the low back the buttocks.</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>El abdomen incluye pelvis, ingle y región genital; la zona lumbar, los glúteos.</translation>
    </message>
    <message>
        <source>The audit is not whole: line {n} was changed, taken out or cut off.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>El registro no está íntegro: la línea {n} se cambió, se quitó o se cortó.</translation>
    </message>
    <message>
        <source>The audit of this clinic file is not whole.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>El registro de este archivo de clínica no está íntegro.</translation>
    </message>
    <message>
        <source>The border moved less than {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>El límite se desplazó menos de {limit} cm.</translation>
    </message>
    <message>
        <source>The chart has no shoulder, elbow, wrist, hip, knee or ankle. Shoulder and elbow go with the upper arm, the wrist with the lower arm, the knee with the thigh, the ankle with the lower leg. The hip lies above groin and buttock fold, where the chart&apos;s thigh begins: its front and back go with the trunk, as do pelvis and groin.</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>El mapa no tiene hombro, codo, muñeca, cadera, rodilla ni tobillo. Hombro y codo van con el brazo, la muñeca con el antebrazo, la rodilla con el muslo, el tobillo con la parte inferior de la pierna. La cadera está por encima de ingle y pliegue glúteo, donde empieza el muslo del mapa: su parte delantera y trasera van con el tronco, como pelvis e ingle.</translation>
    </message>
    <message>
        <source>The clinic file cannot be opened.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>No se puede abrir el archivo de la clínica.</translation>
    </message>
    <message>
        <source>The clinic file is damaged.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>El archivo de la clínica está dañado.</translation>
    </message>
    <message>
        <source>The clinic file is in use by another program.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Otro programa está usando el archivo de la clínica.</translation>
    </message>
    <message>
        <source>The clinic file is not where it was.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>El archivo de la clínica no está donde estaba.</translation>
    </message>
    <message>
        <source>The clinic file may not be read.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>No se permite leer el archivo de la clínica.</translation>
    </message>
    <message>
        <source>The clinic file or its folder is read-only.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>El archivo de la clínica o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The clinic file that is there now could not be backed up first.</source>
        <extracomment>storage/restoring.py</extracomment>
        <translation>No se pudo hacer antes una copia del archivo de clínica que hay ahora.</translation>
    </message>
    <message>
        <source>The clinic file was moved or removed while it was open.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>El archivo de la clínica se movió o se quitó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server could not prove that it is the right one.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no pudo probar que es el correcto.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server did not let you in.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no le dejó entrar.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not allow you to do that.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no le permite hacer eso.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server does not answer.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no responde.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server has no database of this name.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no tiene una base de datos con este nombre.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server offers no encrypted connection.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no ofrece conexión cifrada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s server takes no changes now.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El servidor de la clínica no acepta cambios ahora.</translation>
    </message>
    <message>
        <source>The data on the clinic&apos;s server is damaged.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Los datos del servidor de la clínica están dañados.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <extracomment>exchange/patients_file.py …</extracomment>
        <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
        <source>The date of birth lies more than 125 years back.</source>
        <extracomment>exchange/patients_file.py …</extracomment>
        <translation>La fecha de nacimiento es de hace más de 125 años.</translation>
    </message>
    <message>
        <source>The disk did not take the data.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>El disco no tomó los datos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>errors.py …</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk of the clinic&apos;s server is full.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>El disco del servidor de la clínica está lleno.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>archive/faults.py …</extracomment>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file holds more than 5000 patients.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>El archivo contiene más de 5000 pacientes.</translation>
    </message>
    <message>
        <source>The file holds no patients in FHIR.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>El archivo no contiene pacientes en FHIR.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: too large for a list.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>El archivo supera 20 MB: demasiado grande para una lista.</translation>
    </message>
    <message>
        <source>The file is no text: FHIR is JSON in UTF-8.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>El archivo no es texto: FHIR es JSON en UTF-8.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>El archivo {name} que viene con Painmap no se puede leer.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is damaged.</source>
        <extracomment>errors.py …</extracomment>
        <translation>El archivo {name} que viene con Painmap está dañado.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing or cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>El archivo {name} que viene con Painmap falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing or damaged.</source>
        <extracomment>errors.py …</extracomment>
        <translation>El archivo {name} que viene con Painmap falta o está dañado.</translation>
    </message>
    <message>
        <source>The file {name} that came with Painmap is missing.</source>
        <extracomment>errors.py …</extracomment>
        <translation>El archivo {name} que viene con Painmap falta.</translation>
    </message>
    <message>
        <source>The file {path} could not be written.</source>
        <extracomment>errors.py</extracomment>
        <translation>No se pudo escribir el archivo {path}.</translation>
    </message>
    <message>
        <source>The gait is normal, yet a wheelchair is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>La marcha es normal, pero hay anotada una silla de ruedas.</translation>
    </message>
    <message>
        <source>The heights noted differ by {cm} cm: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>Las tallas anotadas difieren en {cm} cm: compare % de la piel.</translation>
    </message>
    <message>
        <source>The index asks for pain in the past week.</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>El índice pregunta por el dolor de la última semana.</translation>
    </message>
    <message>
        <source>The keys file and the first bytes of the clinic file do not belong together: without these keys the recovery code would not open it.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>El archivo de claves y los primeros bytes del archivo de la clínica no corresponden: sin estas claves el código de recuperación no lo abriría.</translation>
    </message>
    <message>
        <source>The keys file beside this clinic file is damaged.</source>
        <extracomment>storage/vault/keys_file.py …</extracomment>
        <translation>El archivo de claves junto a este archivo de clínica está dañado.</translation>
    </message>
    <message>
        <source>The keys file beside this clinic file was written by a newer Painmap.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>El archivo de claves junto a este archivo de clínica lo escribió un Painmap más reciente.</translation>
    </message>
    <message>
        <source>The keys file lets nobody of this name in.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>El archivo de claves no deja entrar a nadie con este nombre.</translation>
    </message>
    <message>
        <source>The keys file that belongs to this clinic file is not beside it.</source>
        <extracomment>storage/vault/keys_file.py</extracomment>
        <translation>El archivo de claves de este archivo de clínica no está junto a él.</translation>
    </message>
    <message>
        <source>The keys of another clinic file of this name lie there.</source>
        <extracomment>storage/making.py</extracomment>
        <translation>Allí están las claves de otro archivo de clínica con este nombre.</translation>
    </message>
    <message>
        <source>The line between front and back, and those between cranium and head and between upper, middle and lower back, are those of Painmap&apos;s own regions.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>La línea entre delante y detrás, y las que hay entre cráneo y cabeza y entre espalda alta, media y baja, son las de las regiones propias de Painmap.</translation>
    </message>
    <message>
        <source>The lock opens with</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>El bloqueo se abre con</translation>
    </message>
    <message>
        <source>The lower blood pressure, {lower}, is not below the upper, {upper}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>La tensión diastólica, {lower}, no está por debajo de la sistólica, {upper}.</translation>
    </message>
    <message>
        <source>The map of this visit is damaged; the other visits are not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>El mapa de esta visita está dañado; las otras visitas no se ven afectadas.</translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is damaged.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>El mapa de la visita {n} del paciente {id} está dañado.</translation>
    </message>
    <message>
        <source>The map of visit {n} of patient {id} is not what its strokes add up to.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>El mapa de la visita {n} del paciente {id} no es la suma de sus trazos.</translation>
    </message>
    <message>
        <source>The map prints the box of each area on one of its two figures; here every area of head, neck, shoulder, hip and limbs has its front and its back.</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>El mapa imprime la casilla de cada región en una de sus dos figuras; aquí cada región de cabeza, cuello, hombro, cadera y extremidades tiene su parte delantera y trasera.</translation>
    </message>
    <message>
        <source>The numbers of CHOIR itself are those of its male map, 101 to 136 and 201 to 238. That they run in the order of the REDCap keys is inferred, not confirmed.</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>Los números de CHOIR son los de su mapa masculino, 101 a 136 y 201 a 238. Que sigan el orden de las claves de REDCap es deducido, no confirmado.</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>No se pudieron dibujar las páginas.</translation>
    </message>
    <message>
        <source>The pain is constant, yet pain now is 0.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>El dolor es constante, pero el dolor ahora es 0.</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>La frase de contraseña fue errónea varias veces.</translation>
    </message>
    <message>
        <source>The patient grew {cm} cm between the visits: compare % of skin.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>El paciente creció {cm} cm entre las visitas: compare % de la piel.</translation>
    </message>
    <message>
        <source>The record does not hold together, or this database cannot keep it.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>La historia no es coherente o esta base de datos no puede guardarla.</translation>
    </message>
    <message>
        <source>The record of this patient is too large for an archive.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>La historia de este paciente es demasiado grande para un archivo.</translation>
    </message>
    <message>
        <source>The region lines are Painmap&apos;s own; nothing is taken from the map&apos;s picture.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>Las líneas de las regiones son propias de Painmap; nada se toma de la imagen del mapa.</translation>
    </message>
    <message>
        <source>The server, the clinic&apos;s database and your name there are all needed.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Se necesitan el servidor, la base de datos de la clínica y su nombre allí.</translation>
    </message>
    <message>
        <source>The settings could not be written there.</source>
        <extracomment>errors.py …</extracomment>
        <translation>No se pudieron escribir allí los ajustes.</translation>
    </message>
    <message>
        <source>The slope between neck and arm belongs to chest and upper back here, to the shoulder on the map: the nearest that Painmap&apos;s regions can make.</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>La pendiente entre cuello y brazo pertenece aquí a pecho y espalda alta, en el mapa al hombro: lo más cercano que permiten las regiones de Painmap.</translation>
    </message>
    <message>
        <source>The suggestion was “{before}” when this was decided; now it is “{now}”.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>La sugerencia era «{before}» cuando se decidió; ahora es «{now}».</translation>
    </message>
    <message>
        <source>The file is not whole, or no FHIR: line {n} is no JSON.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>El archivo está incompleto o no es FHIR: la línea {n} no es JSON.</translation>
    </message>
    <message>
        <source>Close it and open it anew. What was not on disk by then is in this window alone.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Ciérrelo y vuelva a abrirlo. Lo que aún no estaba en el disco está solo en esta ventana.</translation>
    </message>
    <message>
        <source>Export that one, or all visits.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Exporte esa, o todas las visitas.</translation>
    </message>
    <message>
        <source>More than {n} files: only the newest are looked at.</source>
        <extracomment>exchange/waiting_patients.py</extracomment>
        <translation>Más de {n} archivos: solo se miran los más recientes.</translation>
    </message>
    <message>
        <source>Not all patients can be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>No se pueden leer todos los pacientes.</translation>
    </message>
    <message>
        <source>Not all photos can be read.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>No se pueden leer todas las fotos.</translation>
    </message>
    <message>
        <source>Not all visits can be read: what is not told here may be damaged too.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>No se pueden leer todas las visitas: lo que aquí no se nombra también puede estar dañado.</translation>
    </message>
    <message>
        <source>Sign it first, or export that one.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Fírmela primero, o exporte esa visita.</translation>
    </message>
    <message>
        <source>The audit cannot be read to its end.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>El registro de auditoría no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>The clinic file was replaced while it was open, as by restoring a backup.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>El archivo de la clínica fue sustituido mientras estaba abierto, por ejemplo al restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The rule {name} is not there: some program took it away, and what it keeps may have been changed since.</source>
        <extracomment>storage/check_rules.py</extracomment>
        <translation>Falta la regla {name}: un programa la quitó, y lo que protege puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The structure of the file cannot be looked at to its end.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>La estructura del archivo no se puede revisar hasta el final.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged, in {n} places or more; the first: {said}.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>La estructura del archivo está dañada, en {n} sitios o más; el primero: {said}.</translation>
    </message>
    <message>
        <source>The table of codes painmap-codes.json cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>No se puede leer la tabla de códigos painmap-codes.json.</translation>
    </message>
    <message>
        <source>The two groups differ by fewer than {n} patients.</source>
        <extracomment>cohort/counting.py</extracomment>
        <translation>Los dos grupos difieren en menos de {n} pacientes.</translation>
    </message>
    <message>
        <source>The visit of {day} has no map: nothing is painted, no area is marked as examined.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>La visita del {day} no tiene mapa: nada pintado, ninguna región marcada como explorada.</translation>
    </message>
    <message>
        <source>The visit was left before the photo was added.</source>
        <extracomment>ui/limbs/photo_desk.py</extracomment>
        <translation>Se salió de la visita antes de añadir la foto.</translation>
    </message>
    <message>
        <source>The visit&apos;s own scheme names only a part of: {areas}.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>El esquema propio de la visita nombra solo una parte de: {areas}.</translation>
    </message>
    <message>
        <source>The visits were chosen in reverse order. They are compared by date, {day} first: the signs of all changes are swapped.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>Las visitas se eligieron en orden inverso. Se comparan por fecha, primero {day}: los signos de todos los cambios están invertidos.</translation>
    </message>
    <message>
        <source>The watched folder cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>No se puede leer la carpeta vigilada.</translation>
    </message>
    <message>
        <source>The zones of the two visits have no border on the same part of the body.</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Las zonas de las dos visitas no tienen límite en la misma parte del cuerpo.</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>core/comparing/record_tables.py …</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Then in now</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Antes en ahora</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>storage/making.py …</extracomment>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is a newer version of this visit already.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Ya hay una versión más reciente de esta visita.</translation>
    </message>
    <message>
        <source>There is no clinic in this database yet.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Aún no hay clínica en esta base de datos.</translation>
    </message>
    <message>
        <source>There is no earlier visit to compare with.</source>
        <extracomment>ui/exchange/visit_papers.py</extracomment>
        <translation>No hay una visita anterior con la que comparar.</translation>
    </message>
    <message>
        <source>There is no skin beyond this ring. Move it along the limb, or turn it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>No hay piel más allá de este anillo. Muévalo por la extremidad, o gírelo.</translation>
    </message>
    <message>
        <source>There is no zone to compare.</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>No hay zona que comparar.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>errors.py …</extracomment>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Termómetro</translation>
    </message>
    <message>
        <source>Thermometers</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Termómetros</translation>
    </message>
    <message>
        <source>These forces are not verified against the published scale. Change them to match your set of monofilaments.</source>
        <extracomment>core/allodynography.py</extracomment>
        <translation>Estas fuerzas no están verificadas con la escala publicada. Cámbielas según su juego de monofilamentos.</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>This Painmap was installed without what a clinic&apos;s server needs.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Este Painmap se instaló sin lo que necesita el servidor de una clínica.</translation>
    </message>
    <message>
        <source>This amendment is not signed: till then visit {number} holds.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Esta rectificación no está firmada: hasta entonces vale la visita {number}.</translation>
    </message>
    <message>
        <source>This archive is damaged, or was changed after it was written.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Este archivo está dañado o se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>This archive was written by a newer Painmap.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Este archivo lo escribió un Painmap más reciente.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than any patient&apos;s record.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Descomprimido, este archivo superaría cualquier historia de paciente.</translation>
    </message>
    <message>
        <source>This backup is damaged or is none.</source>
        <extracomment>storage/backups.py</extracomment>
        <translation>Esta copia está dañada o no es una copia.</translation>
    </message>
    <message>
        <source>This build of Painmap has no bench.</source>
        <extracomment>cli.py …</extracomment>
        <translation>Esta compilación de Painmap no incluye mediciones.</translation>
    </message>
    <message>
        <source>This clinic file is encrypted already.</source>
        <extracomment>storage/encrypting.py</extracomment>
        <translation>Este archivo de clínica ya está cifrado.</translation>
    </message>
    <message>
        <source>This clinic file is locked.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Este archivo de clínica está bloqueado.</translation>
    </message>
    <message>
        <source>This clinic file is not encrypted: an earlier Painmap wrote it.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Este archivo de clínica no está cifrado: lo escribió un Painmap anterior.</translation>
    </message>
    <message>
        <source>This clinic file was last opened with another version of Painmap.</source>
        <extracomment>storage/checking.py</extracomment>
        <translation>Este archivo de clínica se abrió por última vez con otra versión de Painmap.</translation>
    </message>
    <message>
        <source>This clinic file was written by a newer Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Este archivo de clínica lo escribió un Painmap más reciente.</translation>
    </message>
    <message>
        <source>This clinic is kept on a server, not in a file.</source>
        <extracomment>storage/backend.py</extracomment>
        <translation>Esta clínica está en un servidor, no en un archivo.</translation>
    </message>
    <message>
        <source>This clinic&apos;s tables are older than this Painmap.</source>
        <extracomment>storage/migrating.py</extracomment>
        <translation>Las tablas de esta clínica son más antiguas que este Painmap.</translation>
    </message>
    <message>
        <source>This computer has no user of that name.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Este ordenador no tiene ningún usuario con ese nombre.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Este ordenador no guarda contraseñas.</translation>
    </message>
    <message>
        <source>This database is not empty.</source>
        <extracomment>storage/server.py</extracomment>
        <translation>Esta base de datos no está vacía.</translation>
    </message>
    <message>
        <source>This event was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Este acontecimiento se cambió en otra ventana de Painmap.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is larger than 40 MB and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Este archivo supera 40 MB y no se añadió.</translation>
    </message>
    <message>
        <source>This file is no archive of Painmap.</source>
        <extracomment>archive/faults.py</extracomment>
        <translation>Este fichero no es un archivo de Painmap.</translation>
    </message>
    <message>
        <source>This file is not a photo that Painmap can read.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Este archivo no es una foto que Painmap pueda leer.</translation>
    </message>
    <message>
        <source>This is before the patient&apos;s date of birth.</source>
        <extracomment>core/record/therapy.py …</extracomment>
        <translation>Esto es anterior a la fecha de nacimiento del paciente.</translation>
    </message>
    <message>
        <source>This is neither your PIN till now nor your passphrase.</source>
        <extracomment>storage/own_pin.py</extracomment>
        <translation>No es ni su PIN actual ni su frase de contraseña.</translation>
    </message>
    <message>
        <source>This is not a Painmap file.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Esto no es un archivo de Painmap.</translation>
    </message>
    <message>
        <source>This is not a file with a clinic&apos;s settings.</source>
        <extracomment>core/clinic_file.py</extracomment>
        <translation>Esto no es un archivo de ajustes de una clínica.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Esto no es una foto.</translation>
    </message>
    <message>
        <source>This is not a recovery code as Painmap prints them.</source>
        <extracomment>storage/vault/recovery_code.py</extracomment>
        <translation>Esto no es un código de recuperación como los que imprime Painmap.</translation>
    </message>
    <message>
        <source>This is not the address of a clinic&apos;s server.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>Esta no es la dirección del servidor de una clínica.</translation>
    </message>
    <message>
        <source>This line does not separate any skin. Go on with it on another chart until its ends meet, or close it.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Esta línea no separa piel. Continúela en otra vista hasta que sus extremos se junten, o ciérrela.</translation>
    </message>
    <message>
        <source>This line takes in no skin. Draw it round the skin that hurts.</source>
        <extracomment>core/hints.py</extracomment>
        <translation>Esta línea no abarca piel. Trácela alrededor de la piel que duele.</translation>
    </message>
    <message>
        <source>This name is too long for the disk.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Este nombre es demasiado largo para el disco.</translation>
    </message>
    <message>
        <source>This passphrase is not the right one.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation>Esta frase de contraseña no es la correcta.</translation>
    </message>
    <message>
        <source>This passphrase is too long for a PDF.</source>
        <extracomment>exchange/locked_pdf.py</extracomment>
        <translation>Esta frase de contraseña es demasiado larga para un PDF.</translation>
    </message>
    <message>
        <source>This patient has no visit yet.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Este paciente aún no tiene visitas.</translation>
    </message>
    <message>
        <source>This patient was changed in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Este paciente se cambió en otra ventana de Painmap.</translation>
    </message>
    <message>
        <source>This patient, or a part of the record, is in the clinic already.</source>
        <extracomment>storage/whole_patient.py</extracomment>
        <translation>Este paciente, o parte de su historia, ya está en la clínica.</translation>
    </message>
    <message>
        <source>This photo has more than 65 million pixels and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Esta foto tiene más de 65 millones de píxeles y no se añadió.</translation>
    </message>
    <message>
        <source>This photo is damaged and was not added.</source>
        <extracomment>ui/limbs/photo_file.py</extracomment>
        <translation>Esta foto está dañada y no se añadió.</translation>
    </message>
    <message>
        <source>This photo is damaged; everything else of the visit is not affected.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Esta foto está dañada; todo lo demás de la visita no se ve afectado.</translation>
    </message>
    <message>
        <source>This recovery code belongs to another clinic file.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Este código de recuperación es de otro archivo de clínica.</translation>
    </message>
    <message>
        <source>This value is not among the choices.</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>Este valor no está entre las opciones.</translation>
    </message>
    <message>
        <source>This visit is a draft.</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Esta visita es un borrador.</translation>
    </message>
    <message>
        <source>This visit was amended: version {number} of it is signed and holds now.</source>
        <extracomment>exchange/record.py</extracomment>
        <translation>Esta visita fue rectificada: su versión número {number} está firmada y es la que vale ahora.</translation>
    </message>
    <message>
        <source>This visit was changed in another window of Painmap and is not signed yet.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Esta visita se cambió en otra ventana de Painmap y aún no está firmada.</translation>
    </message>
    <message>
        <source>This visit was discarded in another window of Painmap.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Esta visita se descartó en otra ventana de Painmap.</translation>
    </message>
    <message>
        <source>This visit was painted on a newer body than this Painmap has.</source>
        <extracomment>storage/faults.py</extracomment>
        <translation>Esta visita se pintó en un cuerpo más reciente que los de este Painmap.</translation>
    </message>
    <message>
        <source>Times a week are a number from 0 to 100.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Las veces por semana son un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Tip of index finger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Punta del índice</translation>
    </message>
    <message>
        <source>Told to walk unaided, yet a walking aid is recorded.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Refiere caminar sin ayuda, pero hay anotada una ayuda para caminar.</translation>
    </message>
    <message>
        <source>Told to walk with an aid, yet the walking aid is recorded as none.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Refiere caminar con ayuda, pero la ayuda para caminar está anotada como ninguna.</translation>
    </message>
    <message>
        <source>Told to walk, yet the gait says: cannot walk.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>Refiere caminar, pero la marcha dice: no puede caminar.</translation>
    </message>
    <message>
        <source>Top of foot</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dorso del pie</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tacto</translation>
    </message>
    <message>
        <source>Touch that hurts</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Contacto que duele</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Treatment now</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tratamiento actual</translation>
    </message>
    <message>
        <source>Treatment, medicines, tests</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Tratamiento, medicamentos, estudios</translation>
    </message>
    <message>
        <source>Treatments</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Tremor</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Trial {number}</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Prueba {number}</translation>
    </message>
    <message>
        <source>Trial {number}: {why}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>Prueba {number}: {why}</translation>
    </message>
    <message>
        <source>Trials</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Trigger</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dificultad para pensar o recordar</translation>
    </message>
    <message>
        <source>Trunk and head</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>Tronco y cabeza</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Reinténtelo en un momento. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type it again without what was pasted. Nothing was changed.</source>
        <extracomment>storage/server_faults.py</extracomment>
        <translation>Escríbalo de nuevo sin lo pegado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type it again. Large and small letters are told apart.</source>
        <extracomment>storage/vault/slots.py</extracomment>
        <translation>Escríbala de nuevo. Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Type one of them again. Nothing was changed.</source>
        <extracomment>storage/own_pin.py</extracomment>
        <translation>Escriba uno de los dos de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type the whole path of a folder.</source>
        <extracomment>errors.py …</extracomment>
        <translation>Escriba la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>Type your passphrase, or use the recovery code.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Escriba su frase de contraseña, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Unit of temperature</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Unidad de temperatura</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Brazo (parte superior)</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>Esp. alta</translation>
    </message>
    <message>
        <source>Usual pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dolor habitual</translation>
    </message>
    <message>
        <source>Usual pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Dolor habitual, 0 a 10</translation>
    </message>
    <message>
        <source>Variable border: it moved at least {limit} cm.</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>Límite variable: se desplazó al menos {limit} cm.</translation>
    </message>
    <message>
        <source>Vasomotor or sudomotor symptoms are reported: see the Budapest criteria.</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>Se refieren síntomas vasomotores o sudomotores: vea los criterios de Budapest.</translation>
    </message>
    <message>
        <source>Visit {n} of patient {id} amends one that is not signed, or another patient&apos;s.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>La visita {n} del paciente {id} rectifica una sin firmar, o de otro paciente.</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Constantes vitales</translation>
    </message>
    <message>
        <source>WPI-19</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>WPI-19</translation>
    </message>
    <message>
        <source>Wait a little, then type it again.</source>
        <extracomment>storage/vault/unlocking.py</extracomment>
        <translation>Espere un poco y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Sueño no reparador</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Walking aid</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Ayuda para caminar</translation>
    </message>
    <message>
        <source>Wasting</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Atrofia</translation>
    </message>
    <message>
        <source>Weight bearing</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>What an exam should have</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Qué debe tener una exploración</translation>
    </message>
    <message>
        <source>What arrived on the server is not what the clinic file holds.</source>
        <extracomment>storage/moving.py</extracomment>
        <translation>Lo que llegó al servidor no es lo que contiene el archivo de la clínica.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What hurts by touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Qué contacto duele</translation>
    </message>
    <message>
        <source>What is recorded of visit {n} of patient {id} is not what was entered.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Lo anotado de la visita {n} del paciente {id} no es lo que se introdujo.</translation>
    </message>
    <message>
        <source>What is told of both would tell of these few. Choose groups that differ more.</source>
        <extracomment>cohort/counting.py</extracomment>
        <translation>Lo que se dijera de ambos revelaría a estos pocos. Elija grupos que difieran más.</translation>
    </message>
    <message>
        <source>What the rules said of visit {n} of patient {id} cannot be read.</source>
        <extracomment>storage/check_records.py</extracomment>
        <translation>Lo que las reglas dijeron de la visita {n} del paciente {id} no se puede leer.</translation>
    </message>
    <message>
        <source>Where it began</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Dónde empezó</translation>
    </message>
    <message>
        <source>Which illness, since when</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Qué enfermedad, desde cuándo</translation>
    </message>
    <message>
        <source>Whoever looks after the server knows them.</source>
        <extracomment>storage/server_address.py</extracomment>
        <translation>La persona encargada del servidor los conoce.</translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Índice de dolor generalizado (WPI)</translation>
    </message>
    <message>
        <source>Widespread Pain Index {least} to {most} of 19, not all assessed</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Índice de dolor generalizado (WPI) {least} a {most} de 19, evaluación incompleta</translation>
    </message>
    <message>
        <source>Widespread Pain Index {n} of 19</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>Índice de dolor generalizado (WPI) {n} de 19</translation>
    </message>
    <message>
        <source>Within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>Dentro de la variación de repetición</translation>
    </message>
    <message>
        <source>Without a reason nothing can be changed.</source>
        <extracomment>storage/people_store.py</extracomment>
        <translation>Sin motivo no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>assets/atlas/atlas.json</extracomment>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Words and templates</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Palabras y plantillas</translation>
    </message>
    <message>
        <source>Worse with</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Peor con</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>Peor dolor, 0 a 10</translation>
    </message>
    <message>
        <source>Wrist</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>Muñeca</translation>
    </message>
    <message>
        <source>Write in a few words what it is.</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>Escriba en pocas palabras qué es.</translation>
    </message>
    <message>
        <source>Write why another pattern than the suggested one is chosen.</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>Escriba por qué se elige otro patrón que el sugerido.</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>You are no longer among the people of this clinic file.</source>
        <extracomment>storage/entering.py</extracomment>
        <translation>Usted ya no está entre las personas de este archivo de clínica.</translation>
    </message>
    <message>
        <source>You may look at this clinic file, not change it.</source>
        <extracomment>storage/people.py</extracomment>
        <translation>Puede consultar este archivo de clínica, no cambiarlo.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s own.</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>Propio de su clínica.</translation>
    </message>
    <message>
        <source>a pinprick hurts more than it should</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>un pinchazo duele más de lo que debería</translation>
    </message>
    <message>
        <source>a trial lies on a limb on which another has no border</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>una prueba está en una extremidad en la que otra no tiene límite</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>abdominal pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor abdominal</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sobre</translation>
    </message>
    <message>
        <source>about {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sobre {value}</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>acclimatisation</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>aclimatación</translation>
    </message>
    <message>
        <source>aching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>sordo</translation>
    </message>
    <message>
        <source>activities</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>actividades</translation>
    </message>
    <message>
        <source>activities: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>actividades: {value}</translation>
    </message>
    <message>
        <source>affected</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>afectado</translation>
    </message>
    <message>
        <source>after cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tras frío</translation>
    </message>
    <message>
        <source>after exercise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>tras ejercicio</translation>
    </message>
    <message>
        <source>after therapy</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>tras terapia</translation>
    </message>
    <message>
        <source>after warmth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tras calor</translation>
    </message>
    <message>
        <source>all {n} trials</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>las {n} pruebas</translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>alodinia</translation>
    </message>
    <message>
        <source>allodynia or hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>alodinia o hiperalgesia</translation>
    </message>
    <message>
        <source>along the skin, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>a lo largo de la piel, dentro de una extremidad</translation>
    </message>
    <message>
        <source>amps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>amps</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>another, see the reason</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>otro, vea el motivo</translation>
    </message>
    <message>
        <source>anterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>tronco anterior</translation>
    </message>
    <message>
        <source>anxious</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ansioso</translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>superficie</translation>
    </message>
    <message>
        <source>area {area} % of skin</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>superficie {area} % de la piel</translation>
    </message>
    <message>
        <source>area {area} % of skin ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>superficie {area} % de la piel ({low} a {high})</translation>
    </message>
    <message>
        <source>area {area} cm²</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>superficie {area} cm²</translation>
    </message>
    <message>
        <source>area {area} cm² ({low} to {high})</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>superficie {area} cm² ({low} a {high})</translation>
    </message>
    <message>
        <source>areas</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>regiones</translation>
    </message>
    <message>
        <source>areas of the index</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>regiones del índice</translation>
    </message>
    <message>
        <source>areas: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>regiones: {name}</translation>
    </message>
    <message>
        <source>armpit</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>axila</translation>
    </message>
    <message>
        <source>arms</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>brazos</translation>
    </message>
    <message>
        <source>arthritis</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>artritis</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>como en este ordenador</translation>
    </message>
    <message>
        <source>assent</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>asentimiento</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>at rest</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>at {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>en {landmark}</translation>
    </message>
    <message>
        <source>autonomic signs, by hand</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>signos autonómicos, a mano</translation>
    </message>
    <message>
        <source>axial region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>región axial</translation>
    </message>
    <message>
        <source>back of hand</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>dorso de la mano</translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>base of little finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>base del meñique</translation>
    </message>
    <message>
        <source>beads</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>gotas</translation>
    </message>
    <message>
        <source>began: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>inicio: {value}</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>below the lower lip</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>bajo el labio inferior</translation>
    </message>
    <message>
        <source>better with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mejor con</translation>
    </message>
    <message>
        <source>better with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>mejor con {value}</translation>
    </message>
    <message>
        <source>between the eyebrows</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>entre las cejas</translation>
    </message>
    <message>
        <source>blood</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sangre</translation>
    </message>
    <message>
        <source>blood pressure {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>tensión arterial {value}</translation>
    </message>
    <message>
        <source>blood pressure, lower</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tensión arterial, diastólica</translation>
    </message>
    <message>
        <source>blood pressure, upper</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tensión arterial, sistólica</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>body temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura corporal</translation>
    </message>
    <message>
        <source>bone scan</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gammagrafía ósea</translation>
    </message>
    <message>
        <source>border shift</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>desplazamiento del límite</translation>
    </message>
    <message>
        <source>breaths</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>respiraciones</translation>
    </message>
    <message>
        <source>breaths {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>respiraciones {value}</translation>
    </message>
    <message>
        <source>brittle</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>quebradizo</translation>
    </message>
    <message>
        <source>brush</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>pincel</translation>
    </message>
    <message>
        <source>brushing hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>cepillado del pelo</translation>
    </message>
    <message>
        <source>burning</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>quemante</translation>
    </message>
    <message>
        <source>buttock fold</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>pliegue glúteo</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by height</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>por talla</translation>
    </message>
    <message>
        <source>by height and weight (Mosteller)</source>
        <extracomment>atlas/scale.py</extracomment>
        <translation>por talla y peso (Mosteller)</translation>
    </message>
    <message>
        <source>can sit for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>aguanta sentado</translation>
    </message>
    <message>
        <source>can stand for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>aguanta de pie</translation>
    </message>
    <message>
        <source>can walk for</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>aguanta caminando</translation>
    </message>
    <message>
        <source>cannot</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>no puede</translation>
    </message>
    <message>
        <source>cannot bear weight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>no puede apoyar</translation>
    </message>
    <message>
        <source>cannot walk</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>no puede caminar</translation>
    </message>
    <message>
        <source>capillary refill</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>relleno capilar</translation>
    </message>
    <message>
        <source>cast</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>yeso</translation>
    </message>
    <message>
        <source>change of hair, nails or skin</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>cambio de vello, uñas o piel</translation>
    </message>
    <message>
        <source>change of movement or strength</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>cambio de movimiento o fuerza</translation>
    </message>
    <message>
        <source>change of skin colour</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>cambio de color de la piel</translation>
    </message>
    <message>
        <source>change of sweating</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>cambio de sudoración</translation>
    </message>
    <message>
        <source>changes within minutes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>cambia en minutos</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>pecho</translation>
    </message>
    <message>
        <source>chin</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>mentón</translation>
    </message>
    <message>
        <source>chronic pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor crónico</translation>
    </message>
    <message>
        <source>circumference, elbow crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>perímetro, pliegue del codo</translation>
    </message>
    <message>
        <source>circumference, instep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>perímetro, empeine</translation>
    </message>
    <message>
        <source>circumference, knuckles</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>perímetro, nudillos</translation>
    </message>
    <message>
        <source>circumference, outer ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>perímetro, maléolo externo</translation>
    </message>
    <message>
        <source>circumference, upper edge of kneecap</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>perímetro, borde superior de la rótula</translation>
    </message>
    <message>
        <source>circumference, wrist crease</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>perímetro, pliegue de la muñeca</translation>
    </message>
    <message>
        <source>clinical</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>clínicos</translation>
    </message>
    <message>
        <source>clothes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ropa</translation>
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
        <translation>Los cm² de ambas visitas son al tamaño posterior; anotado el {day}: {cm2} cm².</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>frío</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>color</translation>
    </message>
    <message>
        <source>colour appears</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el color aparece</translation>
    </message>
    <message>
        <source>colour asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asimetría de color</translation>
    </message>
    <message>
        <source>colour change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>cambio de color</translation>
    </message>
    <message>
        <source>connected painted patches</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>manchas pintadas conexas</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>continuing pain out of proportion to what began it</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>dolor continuo desproporcionado respecto a lo que lo inició</translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fresco</translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>más frío</translation>
    </message>
    <message>
        <source>corner of the mouth</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>comisura de la boca</translation>
    </message>
    <message>
        <source>cotton wisp</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>algodón</translation>
    </message>
    <message>
        <source>count of areas, by hand</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>número de regiones, a mano</translation>
    </message>
    <message>
        <source>counted: {layers}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>contado: {layers}</translation>
    </message>
    <message>
        <source>counted: {then}, later {now}</source>
        <extracomment>core/comparison_foot.py</extracomment>
        <translation>contado: {then}, después {now}</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>evolución</translation>
    </message>
    <message>
        <source>cramping</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>calambres</translation>
    </message>
    <message>
        <source>crosswise</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>transversal</translation>
    </message>
    <message>
        <source>crotch</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>entrepierna</translation>
    </message>
    <message>
        <source>crps</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>sdrc</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>days missed</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>días perdidos</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>decisión</translation>
    </message>
    <message>
        <source>depression</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>depresión</translation>
    </message>
    <message>
        <source>desensitisation</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>desensibilización</translation>
    </message>
    <message>
        <source>diabetes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>diffuse AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>AMPS difuso</translation>
    </message>
    <message>
        <source>distraction</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>distracción</translation>
    </message>
    <message>
        <source>dizziness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>mareos</translation>
    </message>
    <message>
        <source>dressing</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>vestirse</translation>
    </message>
    <message>
        <source>dry</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>seco</translation>
    </message>
    <message>
        <source>dryness</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>sequedad</translation>
    </message>
    <message>
        <source>dystonic</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>distónico</translation>
    </message>
    <message>
        <source>ear lobe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>lóbulo de la oreja</translation>
    </message>
    <message>
        <source>earlier tests</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>estudios previos</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>codo</translation>
    </message>
    <message>
        <source>elbow crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>pliegue del codo</translation>
    </message>
    <message>
        <source>electric</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>eléctrico</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>episodios</translation>
    </message>
    <message>
        <source>episodes: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>episodios: {value}</translation>
    </message>
    <message>
        <source>examined, free</source>
        <extracomment>ui/map/area_chip.py …</extracomment>
        <translation>explorado, libre</translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>cara</translation>
    </message>
    <message>
        <source>fair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>regular</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>familia</translation>
    </message>
    <message>
        <source>fast growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>crecimiento rápido</translation>
    </message>
    <message>
        <source>fatigue</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>cansancio</translation>
    </message>
    <message>
        <source>fatigue {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>cansancio {value}</translation>
    </message>
    <message>
        <source>feels</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sensación</translation>
    </message>
    <message>
        <source>fever</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>fibromyalgia</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fibromialgia</translation>
    </message>
    <message>
        <source>finger</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>dedo</translation>
    </message>
    <message>
        <source>fixed</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fijo</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>pie</translation>
    </message>
    <message>
        <source>foot turned in</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pie girado hacia dentro</translation>
    </message>
    <message>
        <source>for how long</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>desde cuándo</translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>friends</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>amigos</translation>
    </message>
    <message>
        <source>from inside out</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>de dentro afuera</translation>
    </message>
    <message>
        <source>from outside in</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>de fuera adentro</translation>
    </message>
    <message>
        <source>from skin that does not hurt</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>desde piel que no duele</translation>
    </message>
    <message>
        <source>from skin that hurts</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>desde piel que duele</translation>
    </message>
    <message>
        <source>from the fingers or toes</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>desde los dedos</translation>
    </message>
    <message>
        <source>from the trunk</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>desde el tronco</translation>
    </message>
    <message>
        <source>front hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>espina ilíaca anterior</translation>
    </message>
    <message>
        <source>front of the ear</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>delante de la oreja</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>completo</translation>
    </message>
    <message>
        <source>gait</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>marcha</translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>región genital</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>dado</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>bueno</translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>dedo gordo</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>guarded</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>protegido</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>hair</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>vello</translation>
    </message>
    <message>
        <source>hairline</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>línea del pelo</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>mano</translation>
    </message>
    <message>
        <source>hanging</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>colgando</translation>
    </message>
    <message>
        <source>has a name of more than {n} letters.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>tiene un nombre de más de {n} letras.</translation>
    </message>
    <message>
        <source>has an extension that changes what it means, and that Painmap does not know.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>tiene una extensión que cambia su significado y que Painmap no conoce.</translation>
    </message>
    <message>
        <source>has no family name.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>no tiene apellido.</translation>
    </message>
    <message>
        <source>has no whole date of birth.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>no tiene la fecha de nacimiento completa.</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>headaches</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>dolores de cabeza</translation>
    </message>
    <message>
        <source>height</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>talla</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>cadera</translation>
    </message>
    <message>
        <source>history of {day}, not confirmed</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation>historia del {day}, sin confirmar</translation>
    </message>
    <message>
        <source>history: {name}</source>
        <extracomment>core/rules/asked.py</extracomment>
        <translation>historia: {name}</translation>
    </message>
    <message>
        <source>hopping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>a la pata coja</translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>caliente</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>horas de sueño</translation>
    </message>
    <message>
        <source>how it spread</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>cómo se extendió</translation>
    </message>
    <message>
        <source>hug</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>abrazo</translation>
    </message>
    <message>
        <source>hyperalgesia</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>hiperalgesia</translation>
    </message>
    <message>
        <source>illness</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>in minutes</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>en minutos</translation>
    </message>
    <message>
        <source>in the family</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>en la familia</translation>
    </message>
    <message>
        <source>in the family: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>en la familia: {value}</translation>
    </message>
    <message>
        <source>indigo</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>índigo</translation>
    </message>
    <message>
        <source>injury</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>lesión</translation>
    </message>
    <message>
        <source>inner ankle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>maléolo interno</translation>
    </message>
    <message>
        <source>inner elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>epicóndilo interno del codo</translation>
    </message>
    <message>
        <source>inside any {union} cm², inside all {common} cm²</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation>dentro de alguna {union} cm², dentro de todas {common} cm²</translation>
    </message>
    <message>
        <source>instep</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>empeine</translation>
    </message>
    <message>
        <source>irritable</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>irritable</translation>
    </message>
    <message>
        <source>is marked as deceased.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>está marcado como fallecido.</translation>
    </message>
    <message>
        <source>is marked as no longer in use.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>está marcado como ya no en uso.</translation>
    </message>
    <message>
        <source>is marked as replaced by another record.</source>
        <extracomment>exchange/patient_fields.py</extracomment>
        <translation>está marcado como sustituido por otro registro.</translation>
    </message>
    <message>
        <source>itching</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>picor</translation>
    </message>
    <message>
        <source>its border takes in no skin, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>su límite no abarca piel, en ningún número</translation>
    </message>
    <message>
        <source>its only trial</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>su única prueba</translation>
    </message>
    <message>
        <source>jaw angle</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>joint swelling</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>hinchazón articular</translation>
    </message>
    <message>
        <source>joint swelling, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, tobillo</translation>
    </message>
    <message>
        <source>joint swelling, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, codo</translation>
    </message>
    <message>
        <source>joint swelling, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, dedos</translation>
    </message>
    <message>
        <source>joint swelling, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, cadera</translation>
    </message>
    <message>
        <source>joint swelling, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, rodilla</translation>
    </message>
    <message>
        <source>joint swelling, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, hombro</translation>
    </message>
    <message>
        <source>joint swelling, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, dedos del pie</translation>
    </message>
    <message>
        <source>joint swelling, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>hinchazón articular, muñeca</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>knee joint line</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>interlínea de la rodilla</translation>
    </message>
    <message>
        <source>knuckles</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>nudillos</translation>
    </message>
    <message>
        <source>largest shift {largest} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>mayor desplazamiento {largest} cm a lo largo de la extremidad</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm along the limb</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>mayor desplazamiento {largest} cm, medio {mean} cm a lo largo de la extremidad</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, mean {mean} cm straight through space</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>mayor desplazamiento {largest} cm, medio {mean} cm en línea recta</translation>
    </message>
    <message>
        <source>largest shift {largest} cm, straight</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>mayor desplazamiento {largest} cm, recto</translation>
    </message>
    <message>
        <source>left abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen izquierdo</translation>
    </message>
    <message>
        <source>left ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo izquierdo (delante)</translation>
    </message>
    <message>
        <source>left ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>tobillo/pie izquierdo</translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>left bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps izquierdo (delante)</translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>glúteo izquierdo</translation>
    </message>
    <message>
        <source>left buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>glúteos izquierdos</translation>
    </message>
    <message>
        <source>left chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pecho izquierdo</translation>
    </message>
    <message>
        <source>left chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>pecho/mama izquierdo</translation>
    </message>
    <message>
        <source>left cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo izquierdo (delante)</translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <source>left elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo izquierdo (delante)</translation>
    </message>
    <message>
        <source>left elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el codo izquierdo se extiende más de 10°</translation>
    </message>
    <message>
        <source>left face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cara izquierda</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>left foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie izquierdo (planta)</translation>
    </message>
    <message>
        <source>left foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie izquierdo (dorso)</translation>
    </message>
    <message>
        <source>left forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo izquierdo (delante)</translation>
    </message>
    <message>
        <source>left groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>ingle izquierda</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>left hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano izquierda (palma)</translation>
    </message>
    <message>
        <source>left hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano izquierda (dorso)</translation>
    </message>
    <message>
        <source>left head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cabeza izquierda (detrás)</translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>left hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera izquierda (detrás)</translation>
    </message>
    <message>
        <source>left hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera izquierda (delante)</translation>
    </message>
    <message>
        <source>left hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>cadera o glúteo izquierdo</translation>
    </message>
    <message>
        <source>left jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mandíbula izquierda</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>left knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla izquierda (detrás)</translation>
    </message>
    <message>
        <source>left knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla izquierda (delante)</translation>
    </message>
    <message>
        <source>left knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>la rodilla izquierda se extiende más de 10°</translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>left little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el meñique izquierdo se dobla atrás más de 90°</translation>
    </message>
    <message>
        <source>left lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <source>left lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda baja izquierda</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pierna inferior izquierda</translation>
    </message>
    <message>
        <source>left lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior izquierda (detrás)</translation>
    </message>
    <message>
        <source>left lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior izquierda (delante)</translation>
    </message>
    <message>
        <source>left lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>región inferior izquierda</translation>
    </message>
    <message>
        <source>left middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda media izquierda</translation>
    </message>
    <message>
        <source>left neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello izquierdo (delante)</translation>
    </message>
    <message>
        <source>left pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>región púbica izquierda</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>left shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro izquierdo (delante)</translation>
    </message>
    <message>
        <source>left shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>cintura escapular izquierda</translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>left thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el pulgar izquierdo alcanza el antebrazo</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>brazo superior izquierdo</translation>
    </message>
    <message>
        <source>left upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda alta izquierda</translation>
    </message>
    <message>
        <source>left upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>left upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo izquierdo (detrás)</translation>
    </message>
    <message>
        <source>left upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo izquierdo (delante)</translation>
    </message>
    <message>
        <source>left upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>región superior izquierda</translation>
    </message>
    <message>
        <source>left wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca izquierda (detrás)</translation>
    </message>
    <message>
        <source>left wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca izquierda (delante)</translation>
    </message>
    <message>
        <source>left wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>muñeca/mano izquierda</translation>
    </message>
    <message>
        <source>left {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{mark}, izquierda</translation>
    </message>
    <message>
        <source>legs</source>
        <extracomment>core/limb_changes.py</extracomment>
        <translation>piernas</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>less movement</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>menos movimiento</translation>
    </message>
    <message>
        <source>light touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tacto ligero</translation>
    </message>
    <message>
        <source>like electric shocks</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>como descargas eléctricas</translation>
    </message>
    <message>
        <source>limb sheet</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>hoja de extremidades</translation>
    </message>
    <message>
        <source>limb sheet, {basis}, {moment}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>hoja de extremidades, {basis}, {moment}: {said}</translation>
    </message>
    <message>
        <source>limb sheet, {basis}: {said}</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>hoja de extremidades, {basis}: {said}</translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>hoja de extremidades, {limb}, {basis}</translation>
    </message>
    <message>
        <source>limb sheet, {limb}, {basis}: {said}</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>hoja de extremidades, {limb}, {basis}: {said}</translation>
    </message>
    <message>
        <source>limping</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>cojera</translation>
    </message>
    <message>
        <source>localized AMPS</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>AMPS localizado</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>assets/atlas/schemes/limb10.json</extracomment>
        <translation>lumbar</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>espalda baja</translation>
    </message>
    <message>
        <source>lower edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>borde inferior de la rótula</translation>
    </message>
    <message>
        <source>lower end of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>extremo inferior del esternón</translation>
    </message>
    <message>
        <source>lower tip of the shoulder blade</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta de la escápula</translation>
    </message>
    <message>
        <source>lower {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>diastólica {value}</translation>
    </message>
    <message>
        <source>lowest agreement of two trials (Jaccard) {share}</source>
        <extracomment>ui/borders/trial_figures.py</extracomment>
        <translation>menor acuerdo de dos pruebas (Jaccard) {share}</translation>
    </message>
    <message>
        <source>lowest rib at the spine</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>última costilla en la columna</translation>
    </message>
    <message>
        <source>lupus</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>lupus</translation>
    </message>
    <message>
        <source>lying</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>tumbado</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>core/rules/result.py</extracomment>
        <translation>mapa</translation>
    </message>
    <message>
        <source>map: a trace only</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>mapa: solo un rastro</translation>
    </message>
    <message>
        <source>map: allodynia, no pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>mapa: alodinia, sin dolor</translation>
    </message>
    <message>
        <source>map: examined, nothing counted</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>mapa: explorado, nada contado</translation>
    </message>
    <message>
        <source>map: pain</source>
        <extracomment>core/rules/wpi.py</extracomment>
        <translation>mapa: dolor</translation>
    </message>
    <message>
        <source>map: {cm2} cm²</source>
        <extracomment>core/rules/pattern_areas.py …</extracomment>
        <translation>mapa: {cm2} cm²</translation>
    </message>
    <message>
        <source>map: {layer}</source>
        <extracomment>core/rules/crps_map.py …</extracomment>
        <translation>mapa: {layer}</translation>
    </message>
    <message>
        <source>map: {limb} free</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>mapa: {limb} libre</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>masaje</translation>
    </message>
    <message>
        <source>mean shift {mean} cm</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>desplazamiento medio {mean} cm</translation>
    </message>
    <message>
        <source>medicines</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>medicamentos</translation>
    </message>
    <message>
        <source>medicines: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>medicamentos: {value}</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>cumplidos</translation>
    </message>
    <message>
        <source>migraine</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>migraña</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>leve</translation>
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
        <translation>moderado</translation>
    </message>
    <message>
        <source>moderate, considerable, often present</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>moderado, considerable, a menudo presente</translation>
    </message>
    <message>
        <source>monofilament</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>monofilamento</translation>
    </message>
    <message>
        <source>monofilament {grams} g</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>monofilamento {grams} g</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>meses</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>mood {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>ánimo {value}</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>more sweating</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>más sudoración</translation>
    </message>
    <message>
        <source>more than repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>más que la variación de repetición</translation>
    </message>
    <message>
        <source>motor</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>motor</translation>
    </message>
    <message>
        <source>motor or trophic</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>motor o trófico</translation>
    </message>
    <message>
        <source>motor or trophic, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>motor o trófico, en conjunto</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>moteado</translation>
    </message>
    <message>
        <source>movement</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, tobillo</translation>
    </message>
    <message>
        <source>movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, codo</translation>
    </message>
    <message>
        <source>movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, dedos</translation>
    </message>
    <message>
        <source>movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, cadera</translation>
    </message>
    <message>
        <source>movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, rodilla</translation>
    </message>
    <message>
        <source>movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, hombro</translation>
    </message>
    <message>
        <source>movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, dedos del pie</translation>
    </message>
    <message>
        <source>movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>movimiento, muñeca</translation>
    </message>
    <message>
        <source>moving</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>mudanza</translation>
    </message>
    <message>
        <source>mri</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>rm</translation>
    </message>
    <message>
        <source>much less</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>mucho menos</translation>
    </message>
    <message>
        <source>much reduced</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>muy disminuido</translation>
    </message>
    <message>
        <source>nail of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del cuarto dedo del pie</translation>
    </message>
    <message>
        <source>nail of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del dedo gordo del pie</translation>
    </message>
    <message>
        <source>nail of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del índice</translation>
    </message>
    <message>
        <source>nail of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del meñique</translation>
    </message>
    <message>
        <source>nail of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del dedo pequeño del pie</translation>
    </message>
    <message>
        <source>nail of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del dedo medio</translation>
    </message>
    <message>
        <source>nail of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del anular</translation>
    </message>
    <message>
        <source>nail of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del segundo dedo del pie</translation>
    </message>
    <message>
        <source>nail of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del tercer dedo del pie</translation>
    </message>
    <message>
        <source>nail of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>uña del pulgar</translation>
    </message>
    <message>
        <source>nails</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>uñas</translation>
    </message>
    <message>
        <source>navel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>ombligo</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <source>nerve conduction</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>conducción nerviosa</translation>
    </message>
    <message>
        <source>newly affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>recién afectado</translation>
    </message>
    <message>
        <source>night</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>noche</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no longer affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>ya no afectado</translation>
    </message>
    <message>
        <source>no other diagnosis explains it better</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>ningún otro diagnóstico lo explica mejor</translation>
    </message>
    <message>
        <source>no other disorder that explains the pain</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>ningún otro trastorno explica el dolor</translation>
    </message>
    <message>
        <source>no pattern</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>sin patrón</translation>
    </message>
    <message>
        <source>no pattern: no area counts</source>
        <extracomment>core/rules/pattern_notes.py</extracomment>
        <translation>sin patrón: ninguna región cuenta</translation>
    </message>
    <message>
        <source>no problem</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>sin problema</translation>
    </message>
    <message>
        <source>no repeat test: variation unknown</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>sin prueba repetida: variación desconocida</translation>
    </message>
    <message>
        <source>no time</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>no trial of a border</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>ninguna prueba de un límite</translation>
    </message>
    <message>
        <source>no {item}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{item}: no</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>core/level_table.py …</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>core/rules/result.py …</extracomment>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>core/content.py …</extracomment>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>not comparable, in no total.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>no comparable, en ningún total.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>no explorado</translation>
    </message>
    <message>
        <source>not in the WPI</source>
        <extracomment>assets/atlas/schemes/wpi19.json</extracomment>
        <translation>fuera del WPI</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>no cumplidos</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>not tolerated</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>no tolerado</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>core/rules/pattern.py …</extracomment>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>numb</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>entumecido</translation>
    </message>
    <message>
        <source>occupational therapy</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>terapia ocupacional</translation>
    </message>
    <message>
        <source>oedema</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>edema</translation>
    </message>
    <message>
        <source>on tiptoe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>de puntillas</translation>
    </message>
    <message>
        <source>one crutch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>una muleta</translation>
    </message>
    <message>
        <source>orange</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>naranja</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>other finding, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>otro hallazgo, no contado</translation>
    </message>
    <message>
        <source>other illness</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>otra enfermedad</translation>
    </message>
    <message>
        <source>other illness: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>otra enfermedad: {value}</translation>
    </message>
    <message>
        <source>other settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>otros ajustes</translation>
    </message>
    <message>
        <source>other touch</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>otro contacto</translation>
    </message>
    <message>
        <source>outer ankle</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>maléolo externo</translation>
    </message>
    <message>
        <source>outer elbow bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>epicóndilo externo del codo</translation>
    </message>
    <message>
        <source>outer hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>trocánter mayor</translation>
    </message>
    <message>
        <source>overlap</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>solapamiento</translation>
    </message>
    <message>
        <source>overuse</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>dolor</translation>
    </message>
    <message>
        <source>pain now</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor ahora</translation>
    </message>
    <message>
        <source>pain on movement</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>dolor al mover</translation>
    </message>
    <message>
        <source>pain on movement, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, tobillo</translation>
    </message>
    <message>
        <source>pain on movement, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, codo</translation>
    </message>
    <message>
        <source>pain on movement, fingers</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, dedos</translation>
    </message>
    <message>
        <source>pain on movement, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, cadera</translation>
    </message>
    <message>
        <source>pain on movement, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, rodilla</translation>
    </message>
    <message>
        <source>pain on movement, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, hombro</translation>
    </message>
    <message>
        <source>pain on movement, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, dedos del pie</translation>
    </message>
    <message>
        <source>pain on movement, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor al mover, muñeca</translation>
    </message>
    <message>
        <source>pain or allodynia</source>
        <extracomment>core/count_settings.py</extracomment>
        <translation>dolor o alodinia</translation>
    </message>
    <message>
        <source>pain or cramps in the lower abdomen</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>dolor o cólicos en el bajo vientre</translation>
    </message>
    <message>
        <source>painful towards the fingers or toes</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>doloroso hacia los dedos</translation>
    </message>
    <message>
        <source>painful towards the trunk</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>doloroso hacia el tronco</translation>
    </message>
    <message>
        <source>painfully cold</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>frío doloroso</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>pintado</translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>pálido</translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>más pálido</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>palma</translation>
    </message>
    <message>
        <source>palms flat on the floor, knees straight</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>palmas planas en el suelo, rodillas rectas</translation>
    </message>
    <message>
        <source>part-time</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>a tiempo parcial</translation>
    </message>
    <message>
        <source>partial</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>parcial</translation>
    </message>
    <message>
        <source>past 6 months</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation>últimos 6 meses</translation>
    </message>
    <message>
        <source>past week</source>
        <extracomment>ui/history/question_row.py …</extracomment>
        <translation>última semana</translation>
    </message>
    <message>
        <source>patch: {areas}</source>
        <extracomment>core/rules/pattern_patches.py</extracomment>
        <translation>mancha: {areas}</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>foto</translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fisioterapia</translation>
    </message>
    <message>
        <source>pins and needles</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>hormigueo</translation>
    </message>
    <message>
        <source>plan with the school</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>plan con la escuela</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>poor</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>malo</translation>
    </message>
    <message>
        <source>position</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>posición</translation>
    </message>
    <message>
        <source>posterior trunk</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>tronco posterior</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>postura</translation>
    </message>
    <message>
        <source>pressure or movement that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>duele una presión o un movimiento que no debería</translation>
    </message>
    <message>
        <source>psychology</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>psicología</translation>
    </message>
    <message>
        <source>pubic bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>pubis</translation>
    </message>
    <message>
        <source>pulse rate</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pulso</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>pulso {value}</translation>
    </message>
    <message>
        <source>pulses</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>pulsos</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>morado</translation>
    </message>
    <message>
        <source>questions of the scale</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>preguntas de la escala</translation>
    </message>
    <message>
        <source>rash</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>erupción</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>más rojo</translation>
    </message>
    <message>
        <source>reduced</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>disminuido</translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>tacto disminuido</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation>referido</translation>
    </message>
    <message>
        <source>research</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>investigación</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>ui/limbs/limb_items.py</extracomment>
        <translation>reposo</translation>
    </message>
    <message>
        <source>resting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>results</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>resultados</translation>
    </message>
    <message>
        <source>results: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>resultados: {value}</translation>
    </message>
    <message>
        <source>ridged</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>estriado</translation>
    </message>
    <message>
        <source>right abdomen</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>abdomen derecho</translation>
    </message>
    <message>
        <source>right ankle (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo derecho (detrás)</translation>
    </message>
    <message>
        <source>right ankle (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>tobillo derecho (delante)</translation>
    </message>
    <message>
        <source>right ankle/foot</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>tobillo/pie derecho</translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>right bicep (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps derecho (detrás)</translation>
    </message>
    <message>
        <source>right bicep (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>bíceps derecho (delante)</translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>glúteo derecho</translation>
    </message>
    <message>
        <source>right buttocks</source>
        <extracomment>assets/atlas/schemes/choir74.json …</extracomment>
        <translation>glúteos derechos</translation>
    </message>
    <message>
        <source>right chest</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pecho derecho</translation>
    </message>
    <message>
        <source>right chest/breast</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>pecho/mama derecho</translation>
    </message>
    <message>
        <source>right cranium (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo derecho (detrás)</translation>
    </message>
    <message>
        <source>right cranium (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cráneo derecho (delante)</translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>codo derecho</translation>
    </message>
    <message>
        <source>right elbow (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo derecho (detrás)</translation>
    </message>
    <message>
        <source>right elbow (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>codo derecho (delante)</translation>
    </message>
    <message>
        <source>right elbow straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el codo derecho se extiende más de 10°</translation>
    </message>
    <message>
        <source>right face</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cara derecha</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>right foot (bottom)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie derecho (planta)</translation>
    </message>
    <message>
        <source>right foot (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pie derecho (dorso)</translation>
    </message>
    <message>
        <source>right forearm (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo derecho (detrás)</translation>
    </message>
    <message>
        <source>right forearm (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>antebrazo derecho (delante)</translation>
    </message>
    <message>
        <source>right groin</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>ingle derecha</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>right hand (palm)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano derecha (palma)</translation>
    </message>
    <message>
        <source>right hand (top)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>mano derecha (dorso)</translation>
    </message>
    <message>
        <source>right head (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cabeza derecha (detrás)</translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>right hip (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera derecha (detrás)</translation>
    </message>
    <message>
        <source>right hip (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cadera derecha (delante)</translation>
    </message>
    <message>
        <source>right hip or buttock</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>cadera o glúteo derecho</translation>
    </message>
    <message>
        <source>right jaw</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>mandíbula derecha</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>right knee (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla derecha (detrás)</translation>
    </message>
    <message>
        <source>right knee (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>rodilla derecha (delante)</translation>
    </message>
    <message>
        <source>right knee straightens beyond 10°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>la rodilla derecha se extiende más de 10°</translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>right little finger bends back beyond 90°</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el meñique derecho se dobla atrás más de 90°</translation>
    </message>
    <message>
        <source>right lower arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <source>right lower back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda baja derecha</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>pierna inferior derecha</translation>
    </message>
    <message>
        <source>right lower leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior derecha (detrás)</translation>
    </message>
    <message>
        <source>right lower leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>pierna inferior derecha (delante)</translation>
    </message>
    <message>
        <source>right lower region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>región inferior derecha</translation>
    </message>
    <message>
        <source>right middle back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda media derecha</translation>
    </message>
    <message>
        <source>right neck (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello derecho (detrás)</translation>
    </message>
    <message>
        <source>right neck (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>cuello derecho (delante)</translation>
    </message>
    <message>
        <source>right pubic area</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>región púbica derecha</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>right shoulder (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro derecho (detrás)</translation>
    </message>
    <message>
        <source>right shoulder (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>hombro derecho (delante)</translation>
    </message>
    <message>
        <source>right shoulder girdle</source>
        <extracomment>assets/atlas/schemes/wpi19.json …</extracomment>
        <translation>cintura escapular derecha</translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>assets/atlas/schemes/lund_browder.json</extracomment>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>right thumb reaches the forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>el pulgar derecho alcanza el antebrazo</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>assets/atlas/schemes/lund_browder.json …</extracomment>
        <translation>brazo superior derecho</translation>
    </message>
    <message>
        <source>right upper back</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>espalda alta derecha</translation>
    </message>
    <message>
        <source>right upper leg</source>
        <extracomment>assets/atlas/schemes/michigan35.json …</extracomment>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>right upper leg (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo derecho (detrás)</translation>
    </message>
    <message>
        <source>right upper leg (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muslo derecho (delante)</translation>
    </message>
    <message>
        <source>right upper region</source>
        <extracomment>core/rules/fibromyalgia.py …</extracomment>
        <translation>región superior derecha</translation>
    </message>
    <message>
        <source>right wrist (back)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca derecha (detrás)</translation>
    </message>
    <message>
        <source>right wrist (front)</source>
        <extracomment>assets/atlas/schemes/choir74.json</extracomment>
        <translation>muñeca derecha (delante)</translation>
    </message>
    <message>
        <source>right wrist/hand</source>
        <extracomment>assets/atlas/schemes/michigan35.json</extracomment>
        <translation>muñeca/mano derecha</translation>
    </message>
    <message>
        <source>right {mark}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{mark}, derecha</translation>
    </message>
    <message>
        <source>room temperature</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura de la sala</translation>
    </message>
    <message>
        <source>rough</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>áspero</translation>
    </message>
    <message>
        <source>rule version {before}, now {after}</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>versión de la regla {before}, ahora {after}</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>same rule and settings</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>misma regla y ajustes</translation>
    </message>
    <message>
        <source>school</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>escuela</translation>
    </message>
    <message>
        <source>school or work</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>escuela o trabajo</translation>
    </message>
    <message>
        <source>school {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>escuela {value}</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>core/rules/crps_sheet.py …</extracomment>
        <translation>visto</translation>
    </message>
    <message>
        <source>sensory</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>sensitivo</translation>
    </message>
    <message>
        <source>sensory, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>sensitivo, en conjunto</translation>
    </message>
    <message>
        <source>set by hand</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>fijado a mano</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>grave</translation>
    </message>
    <message>
        <source>severe, pervasive, continuous, life-disturbing</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>grave, generalizado, continuo, perturba la vida</translation>
    </message>
    <message>
        <source>sheet of the limbs</source>
        <extracomment>core/rules/beighton.py</extracomment>
        <translation>hoja de extremidades</translation>
    </message>
    <message>
        <source>sheets</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>hojas</translation>
    </message>
    <message>
        <source>shin</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>espinilla</translation>
    </message>
    <message>
        <source>shin bump below the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>tuberosidad de la tibia</translation>
    </message>
    <message>
        <source>shiny</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>brillante</translation>
    </message>
    <message>
        <source>shoes</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>zapatos</translation>
    </message>
    <message>
        <source>shooting</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>lancinante</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>lado del cuello</translation>
    </message>
    <message>
        <source>sign</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>signo</translation>
    </message>
    <message>
        <source>sign: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation>signo: {feature}</translation>
    </message>
    <message>
        <source>signs seen now</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>signos vistos ahora</translation>
    </message>
    <message>
        <source>signs seen now or reported</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>signos vistos ahora o referidos</translation>
    </message>
    <message>
        <source>sits {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sentado {value}</translation>
    </message>
    <message>
        <source>sitting</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>sentado</translation>
    </message>
    <message>
        <source>skin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>piel</translation>
    </message>
    <message>
        <source>skin-fold pinch</source>
        <extracomment>core/qualities.py</extracomment>
        <translation>pellizco de un pliegue</translation>
    </message>
    <message>
        <source>sleep</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>sueño</translation>
    </message>
    <message>
        <source>sleep {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sueño {value}</translation>
    </message>
    <message>
        <source>slight</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ligero</translation>
    </message>
    <message>
        <source>slight or mild, generally mild or intermittent</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>ligero o leve, en general leve o intermitente</translation>
    </message>
    <message>
        <source>slow growth</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>crecimiento lento</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>planta</translation>
    </message>
    <message>
        <source>spine between the shoulder blades</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>columna entre las escápulas</translation>
    </message>
    <message>
        <source>sport</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>deporte</translation>
    </message>
    <message>
        <source>spread: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>extensión: {value}</translation>
    </message>
    <message>
        <source>squeezing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>opresivo</translation>
    </message>
    <message>
        <source>stabbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>punzante</translation>
    </message>
    <message>
        <source>standing</source>
        <extracomment>core/comparing/pair_notices.py …</extracomment>
        <translation>de pie</translation>
    </message>
    <message>
        <source>stands {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>de pie {value}</translation>
    </message>
    <message>
        <source>stiff</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>rígido</translation>
    </message>
    <message>
        <source>still affected</source>
        <extracomment>core/content.py …</extracomment>
        <translation>sigue afectado</translation>
    </message>
    <message>
        <source>stopped by the child, in no number</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>detenida por el niño, en ningún número</translation>
    </message>
    <message>
        <source>straight through space, within a limb</source>
        <extracomment>core/comparing/displacement.py</extracomment>
        <translation>en línea recta, dentro de una extremidad</translation>
    </message>
    <message>
        <source>strength</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>strength, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, tobillo</translation>
    </message>
    <message>
        <source>strength, elbow</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, codo</translation>
    </message>
    <message>
        <source>strength, grip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, agarre</translation>
    </message>
    <message>
        <source>strength, hip</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, cadera</translation>
    </message>
    <message>
        <source>strength, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, rodilla</translation>
    </message>
    <message>
        <source>strength, shoulder</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, hombro</translation>
    </message>
    <message>
        <source>strength, toes</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, dedos del pie</translation>
    </message>
    <message>
        <source>strength, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>fuerza, muñeca</translation>
    </message>
    <message>
        <source>stress</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>estrés</translation>
    </message>
    <message>
        <source>sudomotor or oedema</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>sudomotor o edema</translation>
    </message>
    <message>
        <source>sudomotor or oedema, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>sudomotor o edema, en conjunto</translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>cirugía</translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sudoración</translation>
    </message>
    <message>
        <source>sweating asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asimetría de sudoración</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>swelling asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asimetría de hinchazón</translation>
    </message>
    <message>
        <source>symptom</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>síntoma</translation>
    </message>
    <message>
        <source>symptom: {feature}</source>
        <extracomment>core/rules/crps_ticks.py …</extracomment>
        <translation>síntoma: {feature}</translation>
    </message>
    <message>
        <source>symptoms for at least 3 months</source>
        <extracomment>core/rules/duration.py</extracomment>
        <translation>síntomas durante al menos 3 meses</translation>
    </message>
    <message>
        <source>symptoms: {name}</source>
        <extracomment>core/rules/fibromyalgia.py</extracomment>
        <translation>síntomas: {name}</translation>
    </message>
    <message>
        <source>taught at home</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>clases en casa</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>temperature asymmetry</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>asimetría de temperatura</translation>
    </message>
    <message>
        <source>temperature asymmetry by touch</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>asimetría de temperatura al tacto</translation>
    </message>
    <message>
        <source>temperature by touch</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>temperatura al tacto</translation>
    </message>
    <message>
        <source>temperature change</source>
        <extracomment>core/rules/pattern_words.py</extracomment>
        <translation>cambio de temperatura</translation>
    </message>
    <message>
        <source>temperature, ankle</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, tobillo</translation>
    </message>
    <message>
        <source>temperature, back of hand</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, dorso de la mano</translation>
    </message>
    <message>
        <source>temperature, base of little finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, base del meñique</translation>
    </message>
    <message>
        <source>temperature, forearm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, antebrazo</translation>
    </message>
    <message>
        <source>temperature, great toe</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, dedo gordo del pie</translation>
    </message>
    <message>
        <source>temperature, knee</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, rodilla</translation>
    </message>
    <message>
        <source>temperature, palm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, palma</translation>
    </message>
    <message>
        <source>temperature, shin</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, espinilla</translation>
    </message>
    <message>
        <source>temperature, sole</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, planta</translation>
    </message>
    <message>
        <source>temperature, thigh</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, muslo</translation>
    </message>
    <message>
        <source>temperature, tip of index finger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, punta del índice</translation>
    </message>
    <message>
        <source>temperature, top of foot</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, dorso del pie</translation>
    </message>
    <message>
        <source>temperature, upper arm</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, brazo</translation>
    </message>
    <message>
        <source>temperature, wrist</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temperatura, muñeca</translation>
    </message>
    <message>
        <source>temperatures of both sides</source>
        <extracomment>core/rules/pattern_signs.py</extracomment>
        <translation>temperaturas de ambos lados</translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>doloroso a la presión</translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>punto doloroso</translation>
    </message>
    <message>
        <source>tests: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>estudios: {value}</translation>
    </message>
    <message>
        <source>the PIN, or the passphrase of who has none</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>el PIN, o la frase de contraseña de quien no lo tiene</translation>
    </message>
    <message>
        <source>the borders lie on different parts of the body</source>
        <extracomment>core/trial_text.py</extracomment>
        <translation>los límites están en partes distintas del cuerpo</translation>
    </message>
    <message>
        <source>the cold</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>frío</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <extracomment>core/clinic_items.py</extracomment>
        <translation>la frase de contraseña</translation>
    </message>
    <message>
        <source>the same at the later size</source>
        <extracomment>core/level_table.py</extracomment>
        <translation>lo mismo al tamaño posterior</translation>
    </message>
    <message>
        <source>the scheme {scheme}, which this release has not</source>
        <extracomment>core/rules/pattern.py</extracomment>
        <translation>el esquema {scheme}, que esta versión no tiene</translation>
    </message>
    <message>
        <source>the zone as painted</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>la zona como se pintó</translation>
    </message>
    <message>
        <source>thermometer</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>termómetro</translation>
    </message>
    <message>
        <source>thick</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>grueso</translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>muslo</translation>
    </message>
    <message>
        <source>thin</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>fino</translation>
    </message>
    <message>
        <source>throbbing</source>
        <extracomment>core/qualities.py …</extracomment>
        <translation>pulsátil</translation>
    </message>
    <message>
        <source>thyroid</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>tiroides</translation>
    </message>
    <message>
        <source>tip of index finger</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>punta del índice</translation>
    </message>
    <message>
        <source>tip of the elbow</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del codo</translation>
    </message>
    <message>
        <source>tip of the fourth toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del cuarto dedo del pie</translation>
    </message>
    <message>
        <source>tip of the great toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del dedo gordo del pie</translation>
    </message>
    <message>
        <source>tip of the index finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del índice</translation>
    </message>
    <message>
        <source>tip of the little finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del meñique</translation>
    </message>
    <message>
        <source>tip of the little toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del dedo pequeño del pie</translation>
    </message>
    <message>
        <source>tip of the middle finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del dedo medio</translation>
    </message>
    <message>
        <source>tip of the nose</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta de la nariz</translation>
    </message>
    <message>
        <source>tip of the ring finger</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del anular</translation>
    </message>
    <message>
        <source>tip of the second toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del segundo dedo del pie</translation>
    </message>
    <message>
        <source>tip of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del hombro</translation>
    </message>
    <message>
        <source>tip of the third toe</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del tercer dedo del pie</translation>
    </message>
    <message>
        <source>tip of the thumb</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>punta del pulgar</translation>
    </message>
    <message>
        <source>toe touch only</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>solo apoyo de puntas</translation>
    </message>
    <message>
        <source>too painful</source>
        <extracomment>ui/map/area_menu.py</extracomment>
        <translation>demasiado dolor</translation>
    </message>
    <message>
        <source>too young to ask</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>demasiado pequeño para preguntar</translation>
    </message>
    <message>
        <source>top of foot</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>dorso del pie</translation>
    </message>
    <message>
        <source>top of the breastbone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>extremo superior del esternón</translation>
    </message>
    <message>
        <source>top of the buttock cleft</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>inicio del pliegue interglúteo</translation>
    </message>
    <message>
        <source>top of the head</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>coronilla</translation>
    </message>
    <message>
        <source>top of the heel</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>parte alta del talón</translation>
    </message>
    <message>
        <source>top of the hip bone</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>cresta ilíaca</translation>
    </message>
    <message>
        <source>top of the shoulder</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>parte alta del hombro</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>tacto</translation>
    </message>
    <message>
        <source>touch that hurts</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>contacto que duele</translation>
    </message>
    <message>
        <source>touch that should not hurt does</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>duele un contacto que no debería</translation>
    </message>
    <message>
        <source>touched, not counted</source>
        <extracomment>ui/map/area_chip.py</extracomment>
        <translation>tocado, no contado</translation>
    </message>
    <message>
        <source>treatment</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>treatment: {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>tratamiento: {value}</translation>
    </message>
    <message>
        <source>tremor</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>temblor</translation>
    </message>
    <message>
        <source>trial {n} alone</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>prueba {n} sola</translation>
    </message>
    <message>
        <source>trials: {layer}</source>
        <extracomment>core/rules/crps_map.py</extracomment>
        <translation>pruebas: {layer}</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>desencadenante</translation>
    </message>
    <message>
        <source>trigger {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>desencadenante {value}</translation>
    </message>
    <message>
        <source>trophic</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>trófico</translation>
    </message>
    <message>
        <source>trouble thinking</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dificultad para pensar</translation>
    </message>
    <message>
        <source>trouble thinking or remembering</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>dificultad para pensar o recordar</translation>
    </message>
    <message>
        <source>trouble thinking {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>dificultad para pensar {value}</translation>
    </message>
    <message>
        <source>two crutches</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dos muletas</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>unaided</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>sin ayuda</translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>core/comparing/course.py …</extracomment>
        <translation>brazo</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>assets/atlas/schemes/limb10.json …</extracomment>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>upper edge of kneecap</source>
        <extracomment>core/record/limb_remarks.py …</extracomment>
        <translation>borde superior de la rótula</translation>
    </message>
    <message>
        <source>upper edge of the kneecap</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>borde superior de la rótula</translation>
    </message>
    <message>
        <source>usual pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dolor habitual</translation>
    </message>
    <message>
        <source>usual {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>habitual {value}</translation>
    </message>
    <message>
        <source>vasomotor</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>vasomotor</translation>
    </message>
    <message>
        <source>vasomotor, as a whole</source>
        <extracomment>core/rules/crps_ticks.py</extracomment>
        <translation>vasomotor, en conjunto</translation>
    </message>
    <message>
        <source>violet</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>violeta</translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>gotas visibles</translation>
    </message>
    <message>
        <source>waist at the side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>cintura, al lado</translation>
    </message>
    <message>
        <source>waking unrefreshed</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>sueño no reparador</translation>
    </message>
    <message>
        <source>waking unrefreshed {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>sueño no reparador {value}</translation>
    </message>
    <message>
        <source>walking</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>caminar</translation>
    </message>
    <message>
        <source>walking aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>ayuda para caminar</translation>
    </message>
    <message>
        <source>walking frame</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>andador</translation>
    </message>
    <message>
        <source>walks for {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>camina {value}</translation>
    </message>
    <message>
        <source>walks {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>camina {value}</translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>cálido</translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>más caliente</translation>
    </message>
    <message>
        <source>warmth</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>calor</translation>
    </message>
    <message>
        <source>was born on a day that there is not.</source>
        <extracomment>exchange/patients_file.py</extracomment>
        <translation>nació un día que no existe.</translation>
    </message>
    <message>
        <source>wasting</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>atrofia</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>agua</translation>
    </message>
    <message>
        <source>weak</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>débil</translation>
    </message>
    <message>
        <source>weakness, tremor or dystonia</source>
        <extracomment>core/rules/budapest.py …</extracomment>
        <translation>debilidad, temblor o distonía</translation>
    </message>
    <message>
        <source>weeks</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>semanas</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>core/record/checks.py</extracomment>
        <translation>peso</translation>
    </message>
    <message>
        <source>weight bearing</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>well</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>what happened</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>qué ocurrió</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>silla de ruedas</translation>
    </message>
    <message>
        <source>where it began</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>dónde empezó</translation>
    </message>
    <message>
        <source>wind</source>
        <extracomment>core/record/items.py …</extracomment>
        <translation>viento</translation>
    </message>
    <message>
        <source>with an aid</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>con ayuda</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <extracomment>core/record/therapy.py</extracomment>
        <translation>con dificultad</translation>
    </message>
    <message>
        <source>within repeat variation</source>
        <extracomment>core/comparing/noise.py</extracomment>
        <translation>dentro de la variación de repetición</translation>
    </message>
    <message>
        <source>worse with</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>peor con</translation>
    </message>
    <message>
        <source>worse with {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>peor con {value}</translation>
    </message>
    <message>
        <source>worst pain</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>peor dolor</translation>
    </message>
    <message>
        <source>worst {value}</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>peor {value}</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>core/clinic_items.py …</extracomment>
        <translation>muñeca</translation>
    </message>
    <message>
        <source>wrist bone, little-finger side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>hueso de la muñeca, lado del meñique</translation>
    </message>
    <message>
        <source>wrist bone, thumb side</source>
        <extracomment>assets/atlas/landmarks.json</extracomment>
        <translation>hueso de la muñeca, lado del pulgar</translation>
    </message>
    <message>
        <source>wrist crease</source>
        <extracomment>assets/atlas/landmarks.json …</extracomment>
        <translation>pliegue de la muñeca</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>core/record/items.py</extracomment>
        <translation>años</translation>
    </message>
    <message>
        <source>yellow</source>
        <extracomment>core/comparing/tables.py …</extracomment>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>sí</translation>
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
        <translation>{area} % de la piel</translation>
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
        <translation>{area} cm² pintados el {day} están en piel no explorada el {other}: {so}</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} were painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm² pintados el {day} se pintaron sin cualidad el {other}: {so}</translation>
    </message>
    <message>
        <source>{area} cm² painted on {day} without a quality have one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{area} cm² pintados el {day} sin cualidad tienen una el {other}: {so}</translation>
    </message>
    <message>
        <source>{area} was not examined on {day} ({reason}).</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{area}: no explorado el {day} ({reason}).</translation>
    </message>
    <message>
        <source>{area} was not examined on {day}.</source>
        <extracomment>core/notices.py</extracomment>
        <translation>{area}: no explorado el {day}.</translation>
    </message>
    <message>
        <source>{before} → {after} ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>{before} → {after} ({why})</translation>
    </message>
    <message>
        <source>{category} sign: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>signo {category}: {features}</translation>
    </message>
    <message>
        <source>{category} symptom: {features}</source>
        <extracomment>core/rules/budapest.py</extracomment>
        <translation>síntoma {category}: {features}</translation>
    </message>
    <message>
        <source>{celsius} °C</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{celsius} °C</translation>
    </message>
    <message>
        <source>{change} points: at least {real}, a real change (95 %) in adults.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>{change} puntos: al menos {real}, un cambio real (95 %) en adultos.</translation>
    </message>
    <message>
        <source>{change} points: less than {real}, as repeated scoring alone can give.</source>
        <extracomment>core/rules/css.py</extracomment>
        <translation>{change} puntos: menos de {real}, como puede dar solo repetir la puntuación.</translation>
    </message>
    <message>
        <source>{cm} cm</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm</translation>
    </message>
    <message>
        <source>{cm} cm above {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>{cm} cm por encima de {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm below {landmark}</source>
        <extracomment>core/ring_levels.py</extracomment>
        <translation>{cm} cm por debajo de {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm {side}</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{cm} cm {side}</translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm above</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm, {at} cm por encima</translation>
    </message>
    <message>
        <source>{cm} cm, {at} cm below</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{cm} cm, {at} cm por debajo</translation>
    </message>
    <message>
        <source>{day}, {clock}, visit {n}</source>
        <extracomment>core/visit_days.py</extracomment>
        <translation>{day}, {clock}, visita {n}</translation>
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
        <translation>{inner} menos {outer} {value}</translation>
    </message>
    <message>
        <source>{items} normal</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>{items} normal</translation>
    </message>
    <message>
        <source>{item} (reported)</source>
        <extracomment>core/limb_content.py</extracomment>
        <translation>{item} (referido)</translation>
    </message>
    <message>
        <source>{item} is present. This is not expected.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{item} está presente. No es lo esperado.</translation>
    </message>
    <message>
        <source>{item} “{value}”</source>
        <extracomment>core/record/limb_sentences.py</extracomment>
        <translation>{item} «{value}»</translation>
    </message>
    <message>
        <source>{item}, {limb}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{item}, {limb}: {usual} está elegido junto con otra cosa.</translation>
    </message>
    <message>
        <source>{item}, {limb}: {value}. This is not expected.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{item}, {limb}: {value}. No es lo esperado.</translation>
    </message>
    <message>
        <source>{item}: a number from {low} to {high} is meant.</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{item}: se espera un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>{item}: {usual} is chosen together with something else.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{item}: {usual} está elegido junto con otra cosa.</translation>
    </message>
    <message>
        <source>{label}, chosen by {by}: {reason}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>{label}, elegido por {by}: {reason}</translation>
    </message>
    <message>
        <source>{label}, confirmed by {by}</source>
        <extracomment>core/rules/pattern_decision.py</extracomment>
        <translation>{label}, confirmado por {by}</translation>
    </message>
    <message>
        <source>{label}: as before ({why})</source>
        <extracomment>core/rules/evaluation.py</extracomment>
        <translation>{label}: como antes ({why})</translation>
    </message>
    <message>
        <source>{layer} by area, {unit}</source>
        <extracomment>core/content.py</extracomment>
        <translation>{layer} por región, {unit}</translation>
    </message>
    <message>
        <source>{layer} is painted on {day} only; on {other} skin that was examined is free of it.</source>
        <extracomment>core/comparing/pair_notices.py</extracomment>
        <translation>{layer} solo está pintado el {day}; el {other} la piel explorada está libre.</translation>
    </message>
    <message>
        <source>{layer} was carried forward to {day} and not confirmed: not comparable.</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{layer} se trasladó al {day} y no se confirmó: no comparable.</translation>
    </message>
    <message>
        <source>{layer}: border above {mark}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{layer}: límite por encima de {mark}</translation>
    </message>
    <message>
        <source>{layer}: highest intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: intensidad máxima</translation>
    </message>
    <message>
        <source>{layer}: mean intensity</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: intensidad media</translation>
    </message>
    <message>
        <source>{layer}: mean where rated at both visits</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: media donde se puntuó en ambas visitas</translation>
    </message>
    <message>
        <source>{layer}: not rated</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{layer}: sin puntuar</translation>
    </message>
    <message>
        <source>{layer}: nothing painted at either visit.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: nada pintado en ninguna visita.</translation>
    </message>
    <message>
        <source>{layer}: nothing that can be compared.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: nada comparable.</translation>
    </message>
    <message>
        <source>{layer}: {areas} and 1 more area.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: {areas} y 1 región más.</translation>
    </message>
    <message>
        <source>{layer}: {areas} and {n} more areas.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{layer}: {areas} y {n} regiones más.</translation>
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
        <translation>{limb} {delta} respecto al otro lado sugiere un signo de temperatura; el examinador lo marca.</translation>
    </message>
    <message>
        <source>{limb} {delta} against the other side, {moment}: tick or refuse a temperature change.</source>
        <extracomment>core/rules/pattern_delta.py</extracomment>
        <translation>{limb} {delta} respecto al otro lado, {moment}: marque o rechace un cambio de temperatura.</translation>
    </message>
    <message>
        <source>{limb}, along the skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{limb}, a lo largo de la piel</translation>
    </message>
    <message>
        <source>{limb}: bears full weight, yet the strength of the {joint} is {grade} of 5.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: apoya todo el peso, pero la fuerza ({joint}) es {grade} de 5.</translation>
    </message>
    <message>
        <source>{limb}: cannot bear weight, yet walks without an aid.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: no puede apoyar, pero camina sin ayuda.</translation>
    </message>
    <message>
        <source>{limb}: feels {felt}, yet measures {delta} against the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: se siente {felt}, pero mide {delta} respecto al otro lado.</translation>
    </message>
    <message>
        <source>{limb}: swelling none, yet it measures {cm} cm more round the {landmark} than the other side.</source>
        <extracomment>core/record/limb_remarks.py</extracomment>
        <translation>{limb}: hinchazón ninguna, pero mide {cm} cm más ({landmark}) que el otro lado.</translation>
    </message>
    <message>
        <source>{limb}: {item}</source>
        <extracomment>core/record/names.py</extracomment>
        <translation>{limb}: {item}</translation>
    </message>
    <message>
        <source>{limb}: {item} (reported)</source>
        <extracomment>core/record/names.py</extracomment>
        <translation>{limb}: {item} (referido)</translation>
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
        <translation>{line} (media de {n})</translation>
    </message>
    <message>
        <source>{line} (means of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{line} (medias de {n})</translation>
    </message>
    <message>
        <source>{low} to {high} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{low} a {high} de {most}</translation>
    </message>
    <message>
        <source>{name} ({low} to {high})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ({low} a {high})</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <source>{name} is at least {low}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} es al menos {low}.</translation>
    </message>
    <message>
        <source>{name} is {level}, yet the worst is {worst}.</source>
        <extracomment>core/record/contradictions.py</extracomment>
        <translation>{name} es {level}, pero el peor es {worst}.</translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}.</source>
        <extracomment>core/rules/instruments.py</extracomment>
        <translation>{name} está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{name}, % of skin</source>
        <extracomment>core/comparing/tables.py</extracomment>
        <translation>{name}, % de la piel</translation>
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
        <translation>{n} regiones se exploraron solo en una visita: {areas}. No entran en el cambio de regiones afectadas.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} meses</translation>
    </message>
    <message>
        <source>{n} trials of {n} sites, not repeated: variation unknown</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>{n} pruebas de {n} sitios, sin repetir: variación desconocida</translation>
    </message>
    <message>
        <source>{n} trials, {area}</source>
        <extracomment>core/trial_summary.py</extracomment>
        <translation>{n} pruebas, {area}</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>core/record/limb_values.py …</extracomment>
        <translation>{n} años</translation>
    </message>
    <message>
        <source>{pair}, {site}: right − left</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{pair}, {site}: derecha − izquierda</translation>
    </message>
    <message>
        <source>{row} {word} ({moment})</source>
        <extracomment>core/rules/crps_sheet.py</extracomment>
        <translation>{row} {word} ({moment})</translation>
    </message>
    <message>
        <source>{score}: by version {then} of the rule on {day}, by {now} on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{score}: con la versión {then} de la regla el {day}, con {now} el {other}: no comparable.</translation>
    </message>
    <message>
        <source>{score}: with other settings on {day} than on {other}: not comparable.</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{score}: con otros ajustes el {day} que el {other}: no comparable.</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day} without a quality, has one on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % de la piel, pintado el {day} sin cualidad, tiene una el {other}: {so}</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was not examined on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % de la piel, pintado el {day}, no se exploró el {other}: {so}</translation>
    </message>
    <message>
        <source>{share} % of the skin, painted on {day}, was painted without a quality on {other}: {so}</source>
        <extracomment>core/unknown_notices.py</extracomment>
        <translation>{share} % de la piel, pintado el {day}, se pintó sin cualidad el {other}: {so}</translation>
    </message>
    <message>
        <source>{shown}?</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>¿{shown}?</translation>
    </message>
    <message>
        <source>{site} {value} (mean of {n})</source>
        <extracomment>core/record/limb_site_lines.py</extracomment>
        <translation>{site} {value} (media de {n})</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} por semana desde el {day}, 95 % entre {low} y {high}</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}, 95 % between {low} and {high}; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} por semana desde el {day}, 95 % entre {low} y {high}; ningún cambio lo explicaría igual de bien</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} por semana desde el {day}; de dos fechas, sin incertidumbre</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two dates, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} por semana desde el {day}; de dos fechas, sin incertidumbre; ningún cambio lo explicaría igual de bien</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} por semana desde el {day}; de dos visitas, sin incertidumbre</translation>
    </message>
    <message>
        <source>{slope} {unit} per week since {day}; of two visits, no uncertainty; no change would explain it as well</source>
        <extracomment>core/comparing/course.py</extracomment>
        <translation>{slope} {unit} por semana desde el {day}; de dos visitas, sin incertidumbre; ningún cambio lo explicaría igual de bien</translation>
    </message>
    <message>
        <source>{typed} is too little for °F.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{typed} es muy poco para °F.</translation>
    </message>
    <message>
        <source>{typed} is too much for °C.</source>
        <extracomment>core/record/units.py</extracomment>
        <translation>{typed} es demasiado para °C.</translation>
    </message>
    <message>
        <source>{value} (mean of {n})</source>
        <extracomment>core/record/limb_values.py</extracomment>
        <translation>{value} (media de {n})</translation>
    </message>
    <message>
        <source>{value} ({own})</source>
        <extracomment>core/content.py</extracomment>
        <translation>{value} ({own})</translation>
    </message>
    <message>
        <source>{value} missed in a month</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{value} perdidos al mes</translation>
    </message>
    <message>
        <source>{value} of sleep</source>
        <extracomment>core/record/history_lines.py</extracomment>
        <translation>{value} de sueño</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <extracomment>core/comparing/record_tables.py</extracomment>
        <translation>{value} de {most}</translation>
    </message>
    <message>
        <source>{where} {then} → {now} % of skin ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} {then} → {now} % de la piel ({change})</translation>
    </message>
    <message>
        <source>{where} {then} → {now} cm² ({change})</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where} {then} → {now} cm² ({change})</translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}).</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where}: {share_then} → {share_now} % de la piel ({share_change}).</translation>
    </message>
    <message>
        <source>{where}: {share_then} → {share_now} % of skin ({share_change}); {then} → {now} cm² at the later size.</source>
        <extracomment>core/sentences.py</extracomment>
        <translation>{where}: {share_then} → {share_now} % de la piel ({share_change}); {then} → {now} cm² al tamaño posterior.</translation>
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
        <translation>«{key}» no lo conoce esta versión. Se conserva como está.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>of {0} areas</source>
        <extracomment>ui/map/count_button.py</extracomment>
        <translation>de {0} regiones</translation>
    </message>
</context>
<context>
    <name>CountPopover</name>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Regiones afectadas</translation>
    </message>
    <message>
        <source>Allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Alodinia</translation>
    </message>
    <message>
        <source>Also for new visits</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>También en visitas nuevas</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Borders of the areas</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Bordes de las regiones</translation>
    </message>
    <message>
        <source>Borders on the figure</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Bordes en la figura</translation>
    </message>
    <message>
        <source>Count by</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Count by another scheme</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Contar por otro esquema</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers that count</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Capas que cuentan</translation>
    </message>
    <message>
        <source>Mark the rest examined and free</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Marcar el resto explorado y libre</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pain or allodynia</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Dolor o alodinia</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/map/count_popover.py</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>CountStrip</name>
    <message>
        <source>1 layer not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation>1 capa sin confirmar</translation>
    </message>
    <message>
        <source>{0} layers not confirmed</source>
        <extracomment>ui/map/count_strip.py</extracomment>
        <translation>{0} capas sin confirmar</translation>
    </message>
</context>
<context>
    <name>CountTotals</name>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/count_totals.py</extracomment>
        <translation>{0} % de la piel</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>chosen</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/track_painting.py</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>anterior</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>ui/course/spoken_course.py</extracomment>
        <translation>posterior</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>Course over all visits</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation>Evolución en todas las visitas</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_chart.py</extracomment>
        <translation>Ninguna visita tiene esto.</translation>
    </message>
</context>
<context>
    <name>CourseMaps</name>
    <message>
        <source>Affected at {0} of {1} visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Afectado en {0} de {1} visitas</translation>
    </message>
    <message>
        <source>Affected, never rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Afectado, nunca puntuado</translation>
    </message>
    <message>
        <source>At most: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Como mucho: {0}</translation>
    </message>
    <message>
        <source>Carried, not confirmed</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Trasladado, sin confirmar</translation>
    </message>
    <message>
        <source>Larger maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Mapas más grandes</translation>
    </message>
    <message>
        <source>Map over all visits</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Mapa de todas las visitas</translation>
    </message>
    <message>
        <source>Mean intensity over the visits that rated it</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Intensidad media de las visitas que la puntuaron</translation>
    </message>
    <message>
        <source>Never examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Nunca explorado</translation>
    </message>
    <message>
        <source>Never examined: not comparable</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Nunca explorado: no comparable</translation>
    </message>
    <message>
        <source>No map at this visit</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Sin mapa en esta visita</translation>
    </message>
    <message>
        <source>No visit has rated this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Ninguna visita ha puntuado esto.</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Ninguna visita tiene esto.</translation>
    </message>
    <message>
        <source>Not tested: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>No probado: {0}</translation>
    </message>
    <message>
        <source>Not told: {0}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Sin decir: {0}</translation>
    </message>
    <message>
        <source>Over {0} of {1} visits; the others say nothing of it.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>De {0} de {1} visitas; las otras no dicen nada.</translation>
    </message>
    <message>
        <source>Over {0} visits. Point at skin for its numbers.</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>De {0} visitas. Señale la piel para ver sus números.</translation>
    </message>
    <message>
        <source>Smaller maps</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Mapas más pequeños</translation>
    </message>
    <message>
        <source>Tested with a stimulus</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Probado con un estímulo</translation>
    </message>
    <message>
        <source>Visits with it, of those at which the skin was examined</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>Visitas con ella, de aquellas en que se exploró la piel</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>{0} · mean intensity {1}</source>
        <extracomment>ui/course/course_maps.py</extracomment>
        <translation>{0} · intensidad media {1}</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Charts</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Each visit</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Cada visita</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>How strong</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Ninguna visita aún.</translation>
    </message>
    <message>
        <source>Only pain has an intensity.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Solo el dolor tiene intensidad.</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Tap another visit to compare.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Toque otra visita para comparar.</translation>
    </message>
    <message>
        <source>Tap two visits to compare them.</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>Toque dos visitas para compararlas.</translation>
    </message>
    <message>
        <source>The visit of {0} is left out. {1}</source>
        <extracomment>ui/course/course_screen.py</extracomment>
        <translation>La visita del {0} se omite. {1}</translation>
    </message>
</context>
<context>
    <name>CourseStrip</name>
    <message>
        <source>1 visit</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>Fold the visits away</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>Plegar las visitas</translation>
    </message>
    <message>
        <source>Show the visits over time</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>Mostrar las visitas en el tiempo</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_strip.py</extracomment>
        <translation>{0} visitas</translation>
    </message>
</context>
<context>
    <name>CourseTrack</name>
    <message>
        <source>Earlier</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Visits over time</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>Visitas en el tiempo</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <extracomment>ui/course/course_track.py</extracomment>
        <translation>{0} visitas</translation>
    </message>
</context>
<context>
    <name>DeltaLabel</name>
    <message>
        <source>Difference right minus left: {0}</source>
        <extracomment>ui/parts/delta_label.py</extracomment>
        <translation>Diferencia derecha menos izquierda: {0}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>A new passphrase</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>An earlier Painmap wrote this file, and anybody can read it. It is encrypted now, before it is opened; every row is compared, then the plain one is removed. An expert may find removed files on this disk until it is written over.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Un Painmap anterior escribió este archivo y cualquiera puede leerlo. Ahora se cifra antes de abrirlo; se compara cada fila y luego se elimina el no cifrado. Un experto puede hallar archivos eliminados en este disco hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>Beside it lie copies that are still plain: {0}. Remove them once you have seen that everything is here.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Junto a él hay copias aún sin cifrar: {0}. Elimínelas cuando haya visto que todo está aquí.</translation>
    </message>
    <message>
        <source>Encrypt and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Cifrar y abrir</translation>
    </message>
    <message>
        <source>Encrypt this file</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Cifrar este archivo</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>ui/trust/door_restoring.py</extracomment>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. The damaged file is kept: {0}.</source>
        <extracomment>ui/trust/door_restoring.py</extracomment>
        <translation>Restaurado. El archivo dañado se conserva: {0}.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>Fijar y abrir</translation>
    </message>
    <message>
        <source>The code opens the file. Choose a new passphrase for yourself.</source>
        <extracomment>ui/trust/door.py</extracomment>
        <translation>El código abre el archivo. Elija para usted una frase de contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Superficie por radios</translation>
    </message>
    <message>
        <source>Assent</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Asentimiento</translation>
    </message>
    <message>
        <source>Autonomic sign</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Signo autonómico</translation>
    </message>
    <message>
        <source>Change who drew it</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Cambiar quién lo dibujó</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Changed in another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Cambiado en otra ventana</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Choose pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Elegir patrón</translation>
    </message>
    <message>
        <source>Clear {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Vaciar: {0}</translation>
    </message>
    <message>
        <source>Confirm carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Confirmar capas trasladadas</translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Confirmar historia</translation>
    </message>
    <message>
        <source>Confirm pattern</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Confirmar patrón</translation>
    </message>
    <message>
        <source>Copy of the signed version</source>
        <extracomment>storage/amending.py</extracomment>
        <translation>Copia de la versión firmada</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Copiar a: {0}</translation>
    </message>
    <message>
        <source>Count as the clinic does</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Contar como la clínica</translation>
    </message>
    <message>
        <source>Count by layers</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Contar por capas</translation>
    </message>
    <message>
        <source>Delete area by spokes</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Eliminar superficie por radios</translation>
    </message>
    <message>
        <source>Draw border</source>
        <extracomment>ui/borders/border_edits.py</extracomment>
        <translation>Trazar límite</translation>
    </message>
    <message>
        <source>Draw border {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Trazar límite: {0}</translation>
    </message>
    <message>
        <source>Drop carried layers</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Descartar capas trasladadas</translation>
    </message>
    <message>
        <source>Erase {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Borrar: {0}</translation>
    </message>
    <message>
        <source>Everything else on this limb normal</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Todo lo demás de esta extremidad normal</translation>
    </message>
    <message>
        <source>Fill {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Rellenar: {0}</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>History of the last visit</source>
        <extracomment>core/record/history.py</extracomment>
        <translation>Historia de la última visita</translation>
    </message>
    <message>
        <source>Instrument</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Kept from another window</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Conservado de otra ventana</translation>
    </message>
    <message>
        <source>Lasso {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Lazo: {0}</translation>
    </message>
    <message>
        <source>Limb</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Extremidad</translation>
    </message>
    <message>
        <source>Lock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Bloquear una capa</translation>
    </message>
    <message>
        <source>Mark the rest examined, free</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Marcar el resto explorado, libre</translation>
    </message>
    <message>
        <source>Measured limb length</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Longitud medida de la extremidad</translation>
    </message>
    <message>
        <source>Mirror {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Reflejar: {0}</translation>
    </message>
    <message>
        <source>Move to the other side: {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Mover al otro lado: {0}</translation>
    </message>
    <message>
        <source>Move trials to the other side</source>
        <extracomment>core/trial_sides.py</extracomment>
        <translation>Mover pruebas al otro lado</translation>
    </message>
    <message>
        <source>Note on a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Nota en una capa</translation>
    </message>
    <message>
        <source>Note on a zone</source>
        <extracomment>core/zone_notes.py</extracomment>
        <translation>Nota en una zona</translation>
    </message>
    <message>
        <source>Paint by a script</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Pintado por un script</translation>
    </message>
    <message>
        <source>Paint {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Pintar: {0}</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/session/step_titles.py</extracomment>
        <translation>Pegar en {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Settings of the sheets</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Ajustes de las hojas</translation>
    </message>
    <message>
        <source>Start from the last visit</source>
        <extracomment>core/carried.py</extracomment>
        <translation>Partir de la última visita</translation>
    </message>
    <message>
        <source>Take decision back</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Threshold of a variable border</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Umbral de un límite variable</translation>
    </message>
    <message>
        <source>Unlock a layer</source>
        <extracomment>core/exam.py</extracomment>
        <translation>Desbloquear una capa</translation>
    </message>
    <message>
        <source>Zone of the trials</source>
        <extracomment>core/rebase.py</extracomment>
        <translation>Zona de las pruebas</translation>
    </message>
</context>
<context>
    <name>EditPatientForm</name>
    <message>
        <source>Edit patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Save patient</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Guardar paciente</translation>
    </message>
    <message>
        <source>Saved in another window meanwhile: {0}. Save again to put your words in its place.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Guardado mientras tanto en otra ventana: {0}. Guarde de nuevo para poner sus palabras en su lugar.</translation>
    </message>
    <message>
        <source>The corrections to this patient are not saved yet.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Las correcciones de este paciente aún no están guardadas.</translation>
    </message>
    <message>
        <source>There is a visit before this date of birth.</source>
        <extracomment>ui/patients/edit_patient.py</extracomment>
        <translation>Hay una visita anterior a esta fecha de nacimiento.</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>Also affected</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>También afectado</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>También:</translation>
    </message>
    <message>
        <source>Closer:</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>Más cerca:</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>y 1 más</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/compare/compare_elsewhere.py</extracomment>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Show the audit</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>The recovery code was used: {0}.</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>Se usó el código de recuperación: {0}.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Por qué no puede esperar</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Escribir en una urgencia</translation>
    </message>
    <message>
        <source>You can write now. Who, when and why is in the audit.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Ahora puede escribir. Quién, cuándo y por qué está en el registro.</translation>
    </message>
    <message>
        <source>You may only look. In an emergency you can write: the reason is kept in the audit under your name, for good. It holds till you lock or leave.</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>Solo puede consultar. En una urgencia puede escribir: el motivo queda para siempre en el registro con su nombre. Vale hasta que bloquee o salga.</translation>
    </message>
    <message>
        <source>why it cannot wait</source>
        <extracomment>ui/trust/emergency.py</extracomment>
        <translation>por qué no puede esperar</translation>
    </message>
    <message>
        <source>{0} could write in an emergency: {1}. “{2}”</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>{0} pudo escribir en una urgencia: {1}. «{2}»</translation>
    </message>
    <message>
        <source>{0} emergencies since you were last here. The last: {1}</source>
        <extracomment>ui/trust/emergencies_told.py</extracomment>
        <translation>{0} urgencias desde su última vez aquí. La última: {1}</translation>
    </message>
</context>
<context>
    <name>ErrorRelay</name>
    <message>
        <source>Copy the report</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The exam is on disk.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Algo falló en Painmap. La exploración está en el disco.</translation>
    </message>
    <message>
        <source>Something in Painmap went wrong. The last changes are not on disk yet.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>Algo falló en Painmap. Los últimos cambios aún no están en el disco.</translation>
    </message>
    <message>
        <source>The report is copied. It names no patient.</source>
        <extracomment>ui/window/crash.py</extracomment>
        <translation>El informe está copiado. No nombra a ningún paciente.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Again {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>De nuevo {0}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Ambas dicen lo mismo.</translation>
    </message>
    <message>
        <source>By the settings it was signed with: Δ in colour around {0}, remarks from {1} and {2} cm, checklist of {3} lines.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Con los ajustes de la firma: Δ en color alrededor de {0}, avisos desde {1} y {2} cm, lista de control de {3} líneas.</translation>
    </message>
    <message>
        <source>Colours, remarks and checklist by the settings that come along: none were kept.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Colores, avisos y lista de control con los ajustes incluidos: no se guardó ninguno.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Valorar de nuevo</translation>
    </message>
    <message>
        <source>Evaluated {0} by {1}, as the rules and settings were then.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Valorado el {0} por {1}, con las reglas y ajustes de entonces.</translation>
    </message>
    <message>
        <source>Evaluation shown</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Valoración mostrada</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Firmado el {0}</translation>
    </message>
    <message>
        <source>This visit was signed without an evaluation: nothing is worked out by itself.</source>
        <extracomment>ui/summary/evaluation_bar.py</extracomment>
        <translation>Esta visita se firmó sin valoración: nada se calcula por sí solo.</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Minutos cada vez</translation>
    </message>
    <message>
        <source>New event</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Nuevo acontecimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Escriba una fecha, p. ej. {0}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Times a week</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Veces por semana</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Tolerated</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Tolerado</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is typed about an event is not saved yet.</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Lo escrito de un acontecimiento aún no está guardado.</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>Dónde en el cuerpo</translation>
    </message>
    <message>
        <source>goes on</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>continúa</translation>
    </message>
    <message>
        <source>in a few words</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>en pocas palabras</translation>
    </message>
    <message>
        <source>the same day</source>
        <extracomment>ui/therapy/event_form.py</extracomment>
        <translation>el mismo día</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Added: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Añadido: {0}</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Cambiado: {0}</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>No event yet. Treatments, flares and goals stand under every trend.</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Ningún acontecimiento aún. Tratamientos, brotes y objetivos están bajo cada curva.</translation>
    </message>
    <message>
        <source>Removed: {0}</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Quitado: {0}</translation>
    </message>
    <message>
        <source>Show trends</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Mostrar curvas</translation>
    </message>
    <message>
        <source>Therapy over time</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Terapia en el tiempo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/therapy/events_panel.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ExamScreen</name>
    <message>
        <source>History</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Extremidades</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/exam/exam_screen.py</extracomment>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>DICOM</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Archivos DICOM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Exportar…</translation>
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
        <translation>Solo hallazgos</translation>
    </message>
    <message>
        <source>For mail: the PDF opens with its passphrase alone. Tell it by another way, such as by telephone. Painmap does not keep it.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Para correo: el PDF solo se abre con su frase de contraseña. Comuníquela por otra vía, por ejemplo por teléfono. Painmap no la guarda.</translation>
    </message>
    <message>
        <source>For the clinic&apos;s own system: findings, scores, drawn zones, therapy and who signed, as a FHIR R4 bundle. A draft goes out as preliminary.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Para el sistema de la clínica: hallazgos, puntuaciones, zonas dibujadas, terapia y quién firmó, como bundle FHIR R4. Un borrador sale como preliminar.</translation>
    </message>
    <message>
        <source>For the clinic&apos;s picture archive: the report as a DICOM file with the patient&apos;s name, number and date of birth.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Para el archivo de imágenes de la clínica: el informe como fichero DICOM con nombre, número y fecha de nacimiento del paciente.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Open archive</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Archivo abierto</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>PDF with a passphrase</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>PDF con contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the PDF</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Contraseña del PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The file could not be written to {0}.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>No se pudo escribir el archivo en {0}.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Escriba la frase de contraseña dos veces.</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What goes along</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Qué se adjunta</translation>
    </message>
    <message>
        <source>With map, page and photos</source>
        <extracomment>ui/exchange/formats.py</extracomment>
        <translation>Con mapa, página y fotos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>ui/exchange/export_sheet.py</extracomment>
        <translation>firmado</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Both feet were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Ambos pies estaban igual de calientes.</translation>
    </message>
    <message>
        <source>Both hands were equally warm.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Ambas manos estaban igual de calientes.</translation>
    </message>
    <message>
        <source>Its upper edge is where it was.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Su borde superior está donde estaba.</translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm closer to the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Su borde superior se acercó {0} cm ({1}); ahora está a {2} cm de: {3}.</translation>
    </message>
    <message>
        <source>Its upper edge is {0} cm further from the {1} than before, now {2} cm from the {3}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Su borde superior se alejó {0} cm ({1}); ahora está a {2} cm de: {3}.</translation>
    </message>
    <message>
        <source>Marked before and not now: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Ya no está marcado: {0}.</translation>
    </message>
    <message>
        <source>Marked now and not before: {0}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Marcado ahora y antes no: {0}.</translation>
    </message>
    <message>
        <source>More was marked; it is in the full report.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Se marcó más; está en el informe completo.</translation>
    </message>
    <message>
        <source>Not everything was looked at on both days: {0}. There we cannot tell.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>No se miró todo ambos días: {0}. Ahí no podemos decir nada.</translation>
    </message>
    <message>
        <source>Nothing was marked on the figure at this visit.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>En esta visita no se marcó nada en la figura.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10, as at the visit before.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La mayoría de los días el dolor fue {0} de 10, como en la visita anterior.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La mayoría de los días el dolor fue {0} de 10.</translation>
    </message>
    <message>
        <source>On most days the pain was a {0} of 10; at the visit before it was a {1}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La mayoría de los días el dolor fue {0} de 10; en la visita anterior fue {1}.</translation>
    </message>
    <message>
        <source>Please note</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>That is a little larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es un poco más grande que antes.</translation>
    </message>
    <message>
        <source>That is a little smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es un poco más pequeño que antes.</translation>
    </message>
    <message>
        <source>That is about as large as before. Tests on one day also differ a little.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es más o menos igual de grande que antes. Las pruebas de un mismo día también difieren un poco.</translation>
    </message>
    <message>
        <source>That is about {0} as large as before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es aproximadamente {0} de grande respecto a antes.</translation>
    </message>
    <message>
        <source>That is about {0} larger than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es más grande que antes, aproximadamente {0}.</translation>
    </message>
    <message>
        <source>That is about {0} smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es más pequeño que antes, aproximadamente {0}.</translation>
    </message>
    <message>
        <source>That is much smaller than before.</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>Es mucho más pequeño que antes.</translation>
    </message>
    <message>
        <source>The figures show what {0} and the examiner marked on the skin. They do not say why it is so. Ask us whatever is unclear.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Las figuras muestran lo que {0} y el examinador marcaron en la piel. No dicen por qué es así. Pregúntenos lo que no esté claro.</translation>
    </message>
    <message>
        <source>The left foot was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>El pie izquierdo estaba {0} más frío que el derecho.</translation>
    </message>
    <message>
        <source>The left hand was {0} cooler than the right one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La mano izquierda estaba {0} más fría que la derecha.</translation>
    </message>
    <message>
        <source>The right foot was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>El pie derecho estaba {0} más frío que el izquierdo.</translation>
    </message>
    <message>
        <source>The right hand was {0} cooler than the left one.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>La mano derecha estaba {0} más fría que la izquierda.</translation>
    </message>
    <message>
        <source>Visit: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>Visita: {0}</translation>
    </message>
    <message>
        <source>Visits: {0}</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>Visitas: {0}</translation>
    </message>
    <message>
        <source>We cannot compare {0} at these two visits.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>No podemos comparar esto en estas dos visitas: {0}.</translation>
    </message>
    <message>
        <source>What changed since {0}</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Qué cambió desde el {0}</translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>Qué encontramos</translation>
    </message>
    <message>
        <source>a fifth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>una quinta parte</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>una cuarta parte</translation>
    </message>
    <message>
        <source>a small spot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>una mancha pequeña</translation>
    </message>
    <message>
        <source>a tenth</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>una décima parte</translation>
    </message>
    <message>
        <source>a third</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un tercio</translation>
    </message>
    <message>
        <source>about a quarter of a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>aprox. un cuarto de mano</translation>
    </message>
    <message>
        <source>about half a hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>aprox. media mano</translation>
    </message>
    <message>
        <source>about one hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>aprox. una mano</translation>
    </message>
    <message>
        <source>about {0} hands</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>aprox. {0} manos</translation>
    </message>
    <message>
        <source>belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>vientre</translation>
    </message>
    <message>
        <source>between the legs</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>entre las piernas</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pecho</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cara</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>lado del pie</translation>
    </message>
    <message>
        <source>half</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>la mitad</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>lado de la mano</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>mandíbula</translation>
    </message>
    <message>
        <source>left buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>glúteo izquierdo</translation>
    </message>
    <message>
        <source>left ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>oreja izquierda</translation>
    </message>
    <message>
        <source>left elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>left forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>left hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>left knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>left lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pierna inferior izquierda</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>left thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>brazo superior izquierdo</translation>
    </message>
    <message>
        <source>left wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <source>lower back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>espalda baja</translation>
    </message>
    <message>
        <source>lower belly</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>bajo vientre</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>mitad de la espalda</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>one more place</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>un sitio más</translation>
    </message>
    <message>
        <source>right buttock</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>glúteo derecho</translation>
    </message>
    <message>
        <source>right ear</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>oreja derecha</translation>
    </message>
    <message>
        <source>right elbow</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>codo derecho</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>right forearm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>right hip</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>right knee</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>right lower leg</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>pierna inferior derecha</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>right thigh</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>brazo superior derecho</translation>
    </message>
    <message>
        <source>right wrist</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>el doble</translation>
    </message>
    <message>
        <source>two thirds</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>dos tercios</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>what is marked as “{0}”</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>lo marcado como «{0}»</translation>
    </message>
    <message>
        <source>where a gentle pinch of the skin hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele un pellizco suave de la piel</translation>
    </message>
    <message>
        <source>where a light touch hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele un contacto ligero</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele</translation>
    </message>
    <message>
        <source>where it is swollen</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde está hinchado</translation>
    </message>
    <message>
        <source>where pressing hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele apretar</translation>
    </message>
    <message>
        <source>where something cold hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele algo frío</translation>
    </message>
    <message>
        <source>where the skin has another colour</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde la piel tiene otro color</translation>
    </message>
    <message>
        <source>where the skin is cooler or warmer</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde la piel está más fría o más caliente</translation>
    </message>
    <message>
        <source>where the skin sweats more or less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde la piel suda más o menos</translation>
    </message>
    <message>
        <source>where the touch of a finger hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele el contacto de un dedo</translation>
    </message>
    <message>
        <source>where the touch of a soft brush hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele el contacto de un pincel suave</translation>
    </message>
    <message>
        <source>where the touch of a thin thread hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele el contacto de un hilo fino</translation>
    </message>
    <message>
        <source>where the touch of cotton wool hurts</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde duele el contacto del algodón</translation>
    </message>
    <message>
        <source>where touch is felt less</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>donde se nota menos el tacto</translation>
    </message>
    <message>
        <source>{0} (DRAFT)</source>
        <extracomment>ui/paper/family_page.py</extracomment>
        <translation>{0} (BORRADOR)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/family_page.py …</extracomment>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} more places</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>{0} sitios más</translation>
    </message>
    <message>
        <source>{0} times</source>
        <extracomment>ui/paper/family_words.py</extracomment>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>{0}: not found then, {1} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: no se encontró antes, {1} ahora.</translation>
    </message>
    <message>
        <source>{0}: {1} then and now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: {1} antes y ahora.</translation>
    </message>
    <message>
        <source>{0}: {1} then, no longer found now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: {1} antes, ahora ya no se encuentra.</translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: {1} antes, {2} ahora.</translation>
    </message>
    <message>
        <source>{0}: {1}, as large as {2}.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>{0}: {1}, tamaño: {2}.</translation>
    </message>
    <message>
        <source>“Hand” means {0}’s own hand, palm and fingers.</source>
        <extracomment>ui/paper/family_text.py</extracomment>
        <translation>«Mano» es la propia mano de {0}, palma y dedos.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A clinic on a server</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Una clínica en un servidor</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>It documents and counts; it does not diagnose.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Documenta y cuenta; no diagnostica.</translation>
    </message>
    <message>
        <source>Maps where it hurts on the skin of a body, visit by visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Mapas de dónde duele sobre la piel de un cuerpo, visita a visita.</translation>
    </message>
    <message>
        <source>Open an existing one</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Abrir uno existente</translation>
    </message>
    <message>
        <source>Painmap files</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Archivos de Painmap</translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Escriba su nombre: queda anotado en cada visita.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start a clinic file</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Crear un archivo de clínica</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The sample is kept in a file of its own.</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>El ejemplo se guarda en un archivo propio.</translation>
    </message>
    <message>
        <source>The sample patient is being made …</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Se está creando el paciente de ejemplo …</translation>
    </message>
    <message>
        <source>Try with a sample patient</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Probar con un paciente de ejemplo</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/window/first_run.py</extracomment>
        <translation>tal como saldrá impreso</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Comentario del examinador</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Map, front and back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Mapa, delante y detrás</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>{0}, {1}. Examiner: {2}. Reports: {3}.</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>{0}, {1}. Examinador: {2}. Informa: {3}.</translation>
    </message>
    <message>
        <source>{0}: outer, front, inner, back</source>
        <extracomment>ui/summary/found_card.py</extracomment>
        <translation>{0}: externo, delante, interno, detrás</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm all of this group: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Confirmar todo este grupo: {0}</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <extracomment>ui/history/group_box.py</extracomment>
        <translation>Más: {0}</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>A date, as in {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Una fecha, como {0}</translation>
    </message>
    <message>
        <source>Age at the visit</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Edad en la visita</translation>
    </message>
    <message>
        <source>Age below, years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Edad menor de, años</translation>
    </message>
    <message>
        <source>Age from, years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Edad desde, años</translation>
    </message>
    <message>
        <source>An age lies between 0 and 125 years.</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Una edad está entre 0 y 125 años.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Visits from</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Visitas desde</translation>
    </message>
    <message>
        <source>Visits to</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>Visitas hasta</translation>
    </message>
    <message>
        <source>age {0} to below {1} years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>edad de {0} a menos de {1} años</translation>
    </message>
    <message>
        <source>all signed visits</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>todas las visitas firmadas</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>below {0} years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>menos de {0} años</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>from {0} years on</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>desde {0} años</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>ui/cohort/group_form.py</extracomment>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Back to the exam</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Volver a la exploración</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Pasar al paciente</translation>
    </message>
    <message>
        <source>How much does it hurt there? 1 is a little, 10 is the most.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>¿Cuánto duele ahí? 1 es un poco, 10 es lo máximo.</translation>
    </message>
    <message>
        <source>How much it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Cuánto duele</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Fijar un PIN nuevo</translation>
    </message>
    <message>
        <source>Show where it hurts</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Muestra dónde duele</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The patient sees the body and the pain of today, no name and nothing else. Only the PIN brings the exam back. What is drawn is marked as drawn by the patient.</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>El paciente ve el cuerpo y el dolor de hoy, sin nombre ni nada más. Solo el PIN devuelve la exploración. Lo que se dibuja queda marcado como dibujado por el paciente.</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Whole body</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <source>broad</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>ancho</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>no sabe</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>fino</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>ui/handing/hand_over.py</extracomment>
        <translation>medio</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Before a PIN is set.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Antes de fijar un PIN.</translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Elija un PIN o una frase de contraseña</translation>
    </message>
    <message>
        <source>This visit is signed. It can only be looked at.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Esta visita está firmada. Solo se puede consultar.</translation>
    </message>
    <message>
        <source>You may look at this visit, not change it.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Puede consultar esta visita, no cambiarla.</translation>
    </message>
    <message>
        <source>Your PIN till now</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Su PIN actual</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/handing/handing.py</extracomment>
        <translation>{0} está bloqueado. Desbloquéelo en ⋯ en su fila.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Draft · look only</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Borrador · solo lectura</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/exam/header.py</extracomment>
        <translation>Visita {0} · {1}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Comentario del examinador</translation>
    </message>
    <message>
        <source>Confirm history</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Confirmar historia</translation>
    </message>
    <message>
        <source>In italics: as answered on {0}, until you tap it or confirm its group.</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>En cursiva: como se respondió el {0}, hasta que lo toque o confirme su grupo.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/history.py</extracomment>
        <translation>Quién informa</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Hide what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Add</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {0} new</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Añadir {0} nuevos</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>From a file…</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Is it this one? {0}</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>¿Es este? {0}</translation>
    </message>
    <message>
        <source>It is this one</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Es este</translation>
    </message>
    <message>
        <source>FHIR, archives</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>FHIR, archivos</translation>
    </message>
    <message>
        <source>Name, date of birth, sex and number come from the clinic&apos;s system, as FHIR Patient resources. An archive of Painmap brings a patient with all visits. Nobody is taken over without a press.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Nombre, fecha de nacimiento, sexo y número vienen del sistema de la clínica, como recursos FHIR Patient. Un archivo de Painmap trae un paciente con todas sus visitas. Nadie se incorpora sin pulsar.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Patients from a file</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Pacientes de un archivo</translation>
    </message>
    <message>
        <source>Somebody else: add</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Es otra persona: añadir</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>These files are left as they are.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Estos archivos se dejan como están.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Dejar de vigilarla</translation>
    </message>
    <message>
        <source>Watched: {0}</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>Vigilada: {0}</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>{0} are here already.</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} ya están aquí.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/exchange/import_sheet.py</extracomment>
        <translation>{0} más</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>A number, please.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Un número, por favor.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Otros instrumentos</translation>
    </message>
    <message>
        <source>Painmap neither asks nor computes these: type in their totals.</source>
        <extracomment>ui/summary/instrument_sheet.py</extracomment>
        <translation>Painmap no los pregunta ni los calcula: escriba sus totales.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Today&apos;s backup could not be made. {0}</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation>No se pudo hacer la copia de hoy. {0}</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made, and it opens.</source>
        <extracomment>ui/trust/keeping.py</extracomment>
        <translation>La copia de hoy está hecha y se abre.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>ui/parts/keypad.py</extracomment>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language</source>
        <extracomment>ui/parts/languages.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Painmap is in {0} from its next start.</source>
        <extracomment>ui/parts/languages.py</extracomment>
        <translation>Painmap estará en {0} la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>LayerFoot</name>
    <message>
        <source>1 layer carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>1 capa trasladada, sin confirmar</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Confirmar todo</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>More layers</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>Más capas</translation>
    </message>
    <message>
        <source>{0} layers carried, not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>{0} capas trasladadas, sin confirmar</translation>
    </message>
    <message>
        <source>{0} not confirmed</source>
        <extracomment>ui/map/layer_foot.py</extracomment>
        <translation>{0} sin confirmar</translation>
    </message>
</context>
<context>
    <name>LayerLegend</name>
    <message>
        <source>Layers on the map</source>
        <extracomment>ui/paper/layer_legend.py</extracomment>
        <translation>Capas en el mapa</translation>
    </message>
</context>
<context>
    <name>LayerLines</name>
    <message>
        <source>(with the device in hand)</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>(con el aparato en la mano)</translation>
    </message>
    <message>
        <source>drawn by: {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>dibujado por: {0}</translation>
    </message>
    <message>
        <source>intensity {0}</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>intensidad {0}</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
    <message>
        <source>{0} {1} cm², {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} {1} cm², {2} % de la piel</translation>
    </message>
    <message>
        <source>{0} {2} % of skin</source>
        <extracomment>ui/paper/layer_lines.py</extracomment>
        <translation>{0} {2} % de la piel</translation>
    </message>
</context>
<context>
    <name>LayerMenu</name>
    <message>
        <source>Clear this layer</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Vaciar esta capa</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Dibujado por</translation>
    </message>
    <message>
        <source>Drop: not there any more</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Descartar: ya no está</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Nota en {0}</translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Nota …</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Paint an area from a list …</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Pintar una región de una lista …</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>ui/map/layer_menu.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>Name of the clinic&apos;s own layer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Nombre de la capa propia de la clínica</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>No ofrecer más</translation>
    </message>
    <message>
        <source>Outline of the last visit, {0}: dashed, never counted</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Contorno de la última visita, {0}: discontinuo, nunca contado</translation>
    </message>
    <message>
        <source>Own layer …</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>Capa propia …</translation>
    </message>
    <message>
        <source>The last visit, {0}, has no {1} to outline</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>La última visita, {0}, no tiene {1} que contornear</translation>
    </message>
    <message>
        <source>carried from {0}</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>trasladado del {0}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/map/layer_panel.py</extracomment>
        <translation>{0} % de la piel</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Confirm</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Confirmar {0}</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Más sobre {0}</translation>
    </message>
    <message>
        <source>Show or hide {0}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>Mostrar u ocultar {0}</translation>
    </message>
    <message>
        <source>{0} · key {1}</source>
        <extracomment>ui/map/layer_row.py</extracomment>
        <translation>{0} · tecla {1}</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Carried from {0}, not confirmed and not counted: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Trasladado del {0}, sin confirmar ni contar: {1}.</translation>
    </message>
    <message>
        <source>Confirmed to be as on {0}: {1}.</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Confirmado como el {0}: {1}.</translation>
    </message>
    <message>
        <source>Note on a zone of {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Nota en una zona de {0}: {1}</translation>
    </message>
    <message>
        <source>Note on {0}: {1}</source>
        <extracomment>ui/map/layer_words.py</extracomment>
        <translation>Nota en {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Close without it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Cerrar sin ello</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The clinic&apos;s server is away. The last changes are kept on this computer, encrypted, and are sent when you open the clinic again here.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>El servidor de la clínica no está. Los últimos cambios se guardan cifrados en este ordenador y se envían cuando abra aquí de nuevo la clínica.</translation>
    </message>
    <message>
        <source>The last changes are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Los últimos cambios aún no están en el disco. Painmap sigue intentándolo.</translation>
    </message>
</context>
<context>
    <name>LengthSheet</name>
    <message>
        <source>Measured limb length</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>Longitud medida de la extremidad</translation>
    </message>
    <message>
        <source>Taped length. Levels on this limb are told by it instead of by the height.</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>Longitud con cinta. Los niveles de esta extremidad se dicen con ella y no con la talla.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/borders/length_sheet.py</extracomment>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>LimbFigure</name>
    <message>
        <source>Arms, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>Brazos, delante y detrás</translation>
    </message>
    <message>
        <source>Legs, front and back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>Piernas, delante y detrás</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/limbs/limb_figure.py</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation>índice</translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/limbs/site_labels.py</extracomment>
        <translation>meñique</translation>
    </message>
</context>
<context>
    <name>LimbGroups</name>
    <message>
        <source>Elbow straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>El codo se extiende más de 10°</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>ui/limbs/gradient_row.py</extracomment>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Knee straightens beyond 10°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>La rodilla se extiende más de 10°</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>Little finger bends back beyond 90°</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>El meñique se dobla atrás más de 90°</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>R: {0} · L: {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>D: {0} · I: {1}</translation>
    </message>
    <message>
        <source>Thumb reaches the forearm</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>El pulgar alcanza el antebrazo</translation>
    </message>
    <message>
        <source>largest Δ {0}, {1}</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>mayor Δ {0}, {1}</translation>
    </message>
    <message>
        <source>{0} circumference</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} perímetro</translation>
    </message>
    <message>
        <source>{0} circumferences</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} perímetros</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} normal</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} normal</translation>
    </message>
    <message>
        <source>{0} reported</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} referido</translation>
    </message>
    <message>
        <source>{0} site</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} sitio</translation>
    </message>
    <message>
        <source>{0} sites</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} sitios</translation>
    </message>
    <message>
        <source>{0} yes of {1} asked</source>
        <extracomment>ui/limbs/group_words.py</extracomment>
        <translation>{0} sí de {1} preguntadas</translation>
    </message>
    <message>
        <source>°{0}, up to three readings and their mean</source>
        <extracomment>ui/limbs/sheet_groups.py</extracomment>
        <translation>°{0}, hasta tres lecturas y su media</translation>
    </message>
</context>
<context>
    <name>LimbRow</name>
    <message>
        <source>Shown: {0}. Tap for {1}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>Mostrado: {0}. Toque para {1}.</translation>
    </message>
    <message>
        <source>There is something under {0}.</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>Hay algo bajo {0}.</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>referido</translation>
    </message>
    <message>
        <source>seen now</source>
        <extracomment>ui/limbs/limb_row.py</extracomment>
        <translation>visto ahora</translation>
    </message>
</context>
<context>
    <name>LimbSheet</name>
    <message>
        <source>More sites and findings</source>
        <extracomment>ui/limbs/limb_sheet.py</extracomment>
        <translation>Más sitios y hallazgos</translation>
    </message>
</context>
<context>
    <name>LimbsTab</name>
    <message>
        <source>Arms</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Limbs shown</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Extremidades mostradas</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <extracomment>ui/limbs/limbs.py</extracomment>
        <translation>Foto quitada</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>The last changes of {0} are not on disk yet. Painmap keeps trying.</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>Los últimos cambios de {0} aún no están en el disco. Painmap sigue intentándolo.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>¿Quién sigue?</translation>
    </message>
    <message>
        <source>{0} · PIN</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>{0} · PIN</translation>
    </message>
    <message>
        <source>{0} · passphrase</source>
        <extracomment>ui/trust/lock.py</extracomment>
        <translation>{0} · frase de contraseña</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to work</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The exam stays as it is.</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>La exploración queda como está.</translation>
    </message>
    <message>
        <source>Who goes on?</source>
        <extracomment>ui/trust/lock_screen.py</extracomment>
        <translation>¿Quién sigue?</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Arm</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Cleared {0}</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>{0} vaciado</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Leg</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Pintar una región</translation>
    </message>
    <message>
        <source>Paint where it hurts. Hold Alt to erase.</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Pinte donde duele. Mantenga Alt para borrar.</translation>
    </message>
    <message>
        <source>Part of the limb</source>
        <extracomment>ui/map/map_layout.py</extracomment>
        <translation>Parte de la extremidad</translation>
    </message>
    <message>
        <source>{0}: choose Allodynia first ({1}).</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>{0}: elija antes Alodinia ({1}).</translation>
    </message>
</context>
<context>
    <name>MeasureCell</name>
    <message>
        <source>above</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>por encima</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>cm, at</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>cm, en</translation>
    </message>
    <message>
        <source>{0}: above or below</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}: por encima o por debajo</translation>
    </message>
    <message>
        <source>{0}: cm from there</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}: cm desde ahí</translation>
    </message>
</context>
<context>
    <name>MeasuresBar</name>
    <message>
        <source>Height</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/exam/measures.py</extracomment>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Y {0} más.</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Examiner</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Talla en cm</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>The map of this visit can no longer be read.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>El mapa de esta visita ya no se puede leer.</translation>
    </message>
    <message>
        <source>This visit was changed in another window; both are now on this map.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Esta visita se cambió en otra ventana; ambas están ahora en este mapa.</translation>
    </message>
    <message>
        <source>This visit was discarded in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Esta visita se descartó en otra ventana.</translation>
    </message>
    <message>
        <source>This visit was signed in another window.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Esta visita se firmó en otra ventana.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Values from here</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Valores de aquí</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Peso en kg</translation>
    </message>
    <message>
        <source>What you changed is kept in a new draft.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Lo que cambió se conserva en un borrador nuevo.</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>Quién informa</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>contado</translation>
    </message>
    <message>
        <source>drawn by</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>dibujado por</translation>
    </message>
    <message>
        <source>examined</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>explorado</translation>
    </message>
    <message>
        <source>layers that count</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>capas que cuentan</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>set together</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>fijado junto</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} is {1} in the other window, which stays, and {2} here.</source>
        <extracomment>ui/session/merge_words.py</extracomment>
        <translation>{0} es {1} en la otra ventana, que queda, y {2} aquí.</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>something is recorded</source>
        <extracomment>ui/limbs/moment_choice.py</extracomment>
        <translation>hay algo anotado</translation>
    </message>
</context>
<context>
    <name>NewMeasures</name>
    <message>
        <source>Height</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Last: {0} on {1}</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Último: {0} el {1}</translation>
    </message>
    <message>
        <source>Same as last</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>ui/patients/new_measures.py</extracomment>
        <translation>Peso</translation>
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
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>The new patient is not added yet.</source>
        <extracomment>ui/patients/new_patient.py</extracomment>
        <translation>El nuevo paciente aún no está añadido.</translation>
    </message>
</context>
<context>
    <name>NewVisitStrip</name>
    <message>
        <source>Body</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Height, weight</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Talla, peso</translation>
    </message>
    <message>
        <source>Start from</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>Quién informa</translation>
    </message>
    <message>
        <source>d MMM yyyy · HH:mm</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>d MMM yyyy · HH:mm</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>last visit</source>
        <extracomment>ui/patients/new_visit.py</extracomment>
        <translation>última visita</translation>
    </message>
</context>
<context>
    <name>NewcomerPage</name>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Please type your name: it is noted on each visit.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Escriba su nombre: queda anotado en cada visita.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Toque antes su nombre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>tal como saldrá impreso</translation>
    </message>
</context>
<context>
    <name>NoKeysPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Every backup holds a copy of the keys. Without them, and without the recovery code, nobody can open this file: that is what protects it.</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Cada copia contiene las claves. Sin ellas y sin el código de recuperación nadie puede abrir este archivo: eso es lo que lo protege.</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Tengo el código de recuperación</translation>
    </message>
    <message>
        <source>The keys are not there</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Las claves no están</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/trust/door_pages.py</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/notice.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A number from {0} to {1}, please.</source>
        <extracomment>ui/parts/amount_field.py</extracomment>
        <translation>Un número de {0} a {1}, por favor.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/overlay.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Cambiar PIN</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Cambiar frase de contraseña</translation>
    </message>
    <message>
        <source>First type what is asked above.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Escriba primero lo que se pide arriba.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN till now, or passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>PIN actual o frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase till now</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Fijar un PIN</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The PIN opens the lock during the day, and brings the device back from a patient. The passphrase is asked for at the start.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>El PIN abre el bloqueo durante el día y devuelve el aparato del paciente. La frase de contraseña se pide al inicio.</translation>
    </message>
    <message>
        <source>The lock opens with your PIN.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>El bloqueo se abre con su PIN.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Eran dos distintas.</translation>
    </message>
    <message>
        <source>Whoever sees the code can open the file and every backup of it.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Quien vea el código puede abrir el archivo y todas sus copias.</translation>
    </message>
    <message>
        <source>Without a PIN the lock asks for the passphrase.</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Sin PIN, el bloqueo pide la frase de contraseña.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>at least 4 digits</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>al menos 4 cifras</translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/own_card.py</extracomment>
        <translation>otra vez</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>% of skin</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation>% de la piel</translation>
    </message>
    <message>
        <source>% of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>% de la piel: {0}.</translation>
    </message>
    <message>
        <source>1 visit, {0}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>1 visita, {0}</translation>
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
        <translation>RECTIFICADO</translation>
    </message>
    <message>
        <source>AMENDED: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>RECTIFICADO: {0}</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Regiones afectadas</translation>
    </message>
    <message>
        <source>Affected skin, % of skin</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Piel afectada, % de la piel</translation>
    </message>
    <message>
        <source>Affected skin, cm²</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Piel afectada, cm²</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Areas: {0}, rule {1}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Regiones: {0}, regla {1}</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Arms then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Brazos antes y ahora</translation>
    </message>
    <message>
        <source>Atlas: cells {0}, regions {1}, bodies {2}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Atlas: celdas {0}, regiones {1}, cuerpos {2}</translation>
    </message>
    <message>
        <source>Body: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Cuerpo: {0}</translation>
    </message>
    <message>
        <source>Border of the allodynia {0}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Límite de la alodinia {0}.</translation>
    </message>
    <message>
        <source>Border of the allodynia, {0}: {1}.</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Límite de la alodinia, {0}: {1}.</translation>
    </message>
    <message>
        <source>Border, cm above its landmark</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Límite, cm por encima de su punto</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change over the last stretch</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Cambio en el último tramo</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Comment of the examiner</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Comentario del examinador</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Comparación de dos visitas</translation>
    </message>
    <message>
        <source>Comparison, continued</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Comparación, continuación</translation>
    </message>
    <message>
        <source>Continued on the next page</source>
        <extracomment>ui/paper/page_comment.py …</extracomment>
        <translation>Continúa en la página siguiente</translation>
    </message>
    <message>
        <source>Criteria for CRPS. {0}</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Criterios de SDRC. {0}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>ui/paper/page_parts.py …</extracomment>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>DRAFT, not signed</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>BORRADOR, sin firmar</translation>
    </message>
    <message>
        <source>DRAFT, not signed: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>BORRADOR, sin firmar: {0}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Evaluated {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Valorado el {0}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Figura</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Primera</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>N.º {0}</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Última</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/paper/comparison_figures.py …</extracomment>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Layer</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers on the body</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>Capas en el cuerpo</translation>
    </message>
    <message>
        <source>Layers on the body, continued</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>Capas en el cuerpo, continuación</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>I ahora</translation>
    </message>
    <message>
        <source>Left then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>I antes</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Legs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Piernas antes y ahora</translation>
    </message>
    <message>
        <source>Limbs then and now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Extremidades antes y ahora</translation>
    </message>
    <message>
        <source>Measuring, gait, flexible joints</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Medidas, marcha, articulaciones flexibles</translation>
    </message>
    <message>
        <source>No map: nothing is painted, no area is marked as examined</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Sin mapa: nada pintado, ninguna región marcada como explorada</translation>
    </message>
    <message>
        <source>Not assessed at either visit.</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>No evaluado en ninguna visita.</translation>
    </message>
    <message>
        <source>Not assessed.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>No evaluado.</translation>
    </message>
    <message>
        <source>Not assessed: {0}.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>No evaluado: {0}.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/paper/limb_page_table.py …</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is painted.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>No hay nada pintado.</translation>
    </message>
    <message>
        <source>Nothing was recorded that could be shown over time.</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>No se anotó nada que pueda mostrarse en el tiempo.</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Otros instrumentos</translation>
    </message>
    <message>
        <source>Overlap and distances</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Solapamiento y distancias</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Dolor, 0 a 10</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Per week</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Per week: least squares over the visits since the last treatment or flare began with enough visits after it; the interval is Student&apos;s t. Of two dates there is none.</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Por semana: mínimos cuadrados de las visitas desde que empezó el último tratamiento o brote con suficientes visitas después; intervalo según la t de Student. De dos fechas no lo hay.</translation>
    </message>
    <message>
        <source>Repeat variation</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Variación de repetición</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right and left, then and now: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Derecha e izquierda, antes y ahora: {0} normales o ninguno.</translation>
    </message>
    <message>
        <source>Right and left: {0} normal or none.</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Derecha e izquierda: {0} normales o ninguno.</translation>
    </message>
    <message>
        <source>Right now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>D ahora</translation>
    </message>
    <message>
        <source>Right then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>D antes</translation>
    </message>
    <message>
        <source>Rule versions: {0}. Made for adults; aids to documentation, no diagnosis.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Versiones de las reglas: {0}. Hechas para adultos; ayudas a la documentación, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Scale: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>Escala: {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>See the notices below.</source>
        <extracomment>ui/paper/comparison_page.py</extracomment>
        <translation>Vea los avisos abajo.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Suggested: {0}.</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Sugerido: {0}.</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Sudoración</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables then and now</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tablas antes y ahora</translation>
    </message>
    <message>
        <source>Tables then and now, continued</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Tablas antes y ahora, continuación</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature by touch</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Temperatura al tacto</translation>
    </message>
    <message>
        <source>Temperature, right − left, {0}</source>
        <extracomment>ui/paper/progress_charts.py</extracomment>
        <translation>Temperatura, derecha − izquierda, {0}</translation>
    </message>
    <message>
        <source>Temperature, right − left: {0}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Temperatura, derecha − izquierda: {0}</translation>
    </message>
    <message>
        <source>Temperature, right − left: {0} then, {1} now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Temperatura, derecha − izquierda: {0} antes, {1} ahora</translation>
    </message>
    <message>
        <source>Temperature, {0}</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Temperatura, {0}</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Progreso de la terapia</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>Tacto</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Trends</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/paper/visit_results.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/page_parts.py</extracomment>
        <translation>Visita {0}</translation>
    </message>
    <message>
        <source>Visit, continued</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Visita, continuación</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>ui/paper/page_trend.py</extracomment>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <source>cm²</source>
        <extracomment>ui/paper/progress_charts.py …</extracomment>
        <translation>cm²</translation>
    </message>
    <message>
        <source>cm² and % of skin: {0}.</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>cm² y % de la piel: {0}.</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>color</translation>
    </message>
    <message>
        <source>counted: {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>contado: {0}</translation>
    </message>
    <message>
        <source>each visit on its own scale</source>
        <extracomment>ui/paper/full_comparison.py</extracomment>
        <translation>cada visita a su propia escala</translation>
    </message>
    <message>
        <source>each visit on its own scale; figures on the last visit&apos;s body</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>cada visita a su propia escala; figuras en el cuerpo de la última visita</translation>
    </message>
    <message>
        <source>from the sides</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>de lado</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>left arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>left foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>left hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>left leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>reported by the {0}</source>
        <extracomment>ui/paper/report_facts.py</extracomment>
        <translation>referido por {0}</translation>
    </message>
    <message>
        <source>right arm</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>right foot</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>right hand</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>right leg</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>ui/paper/page_view_names.py</extracomment>
        <translation>lado</translation>
    </message>
    <message>
        <source>sweating</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>sudoración</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>then</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>then and now</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>antes y ahora</translation>
    </message>
    <message>
        <source>touch</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>tacto</translation>
    </message>
    <message>
        <source>trunk</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>tronco</translation>
    </message>
    <message>
        <source>whole body</source>
        <extracomment>ui/paper/full_figures.py</extracomment>
        <translation>cuerpo entero</translation>
    </message>
    <message>
        <source>{0} % of skin</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} % de la piel</translation>
    </message>
    <message>
        <source>{0} (reported)</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} (referido)</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} ({1} a {2})</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} at each visit</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} en cada visita</translation>
    </message>
    <message>
        <source>{0} cm²</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} cm²</translation>
    </message>
    <message>
        <source>{0} none in common</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} ninguno en común</translation>
    </message>
    <message>
        <source>{0} not assessed</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>{0} no evaluado</translation>
    </message>
    <message>
        <source>{0} not comparable</source>
        <extracomment>ui/paper/full_tables.py</extracomment>
        <translation>{0} no comparable</translation>
    </message>
    <message>
        <source>{0} not known</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0} desconocido</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected</source>
        <extracomment>ui/paper/visit_page.py</extracomment>
        <translation>Regiones afectadas: {0} de {1}</translation>
    </message>
    <message>
        <source>{0} visits, {1} to {2}</source>
        <extracomment>ui/paper/full_comparison.py …</extracomment>
        <translation>{0} visitas, {1} a {2}</translation>
    </message>
    <message>
        <source>{0} {1} cm²</source>
        <extracomment>ui/paper/visit_tables.py</extracomment>
        <translation>{0} {1} cm²</translation>
    </message>
    <message>
        <source>{0} · no map</source>
        <extracomment>ui/paper/comparison_figures.py</extracomment>
        <translation>{0} · sin mapa</translation>
    </message>
    <message>
        <source>{0}, continued</source>
        <extracomment>ui/paper/page_more.py …</extracomment>
        <translation>{0}, continuación</translation>
    </message>
    <message>
        <source>{0}, note: {1}</source>
        <extracomment>ui/paper/full_tables.py …</extracomment>
        <translation>{0}, nota: {1}</translation>
    </message>
    <message>
        <source>{0}, reported: {1}</source>
        <extracomment>ui/paper/limb_page_table.py</extracomment>
        <translation>{0}, referido: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} visits</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0}, {1} de {2} visitas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/paper/full_figures.py …</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2} on {3}</source>
        <extracomment>ui/paper/progress_page.py</extracomment>
        <translation>{0}: {1} {2} el {3}</translation>
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
        <translation>Mantener: {0}</translation>
    </message>
    <message>
        <source>How much of the earlier and of the later visit</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Cuánto de la visita anterior y de la posterior</translation>
    </message>
    <message>
        <source>Shows the earlier visit as long as it is held (5)</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>Muestra la visita anterior mientras se mantiene (5)</translation>
    </message>
    <message>
        <source>broken outline</source>
        <extracomment>ui/compare/pair_pane.py</extracomment>
        <translation>contorno discontinuo</translation>
    </message>
</context>
<context>
    <name>PanelGroups</name>
    <message>
        <source>All findings</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>Distances</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Distancias</translation>
    </message>
    <message>
        <source>How compared</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Intensity, quality</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Intensidad, cualidad</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>ΔT, all sites</source>
        <extracomment>ui/compare/panel_groups.py</extracomment>
        <translation>ΔT, todos los sitios</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four words that only you would put together are easy to keep.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Cuatro palabras que solo usted juntaría se recuerdan bien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>Eran dos distintas.</translation>
    </message>
    <message>
        <source>at least 10 letters</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>al menos 10 letras</translation>
    </message>
    <message>
        <source>once more</source>
        <extracomment>ui/trust/passphrase_fields.py</extracomment>
        <translation>otra vez</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>¿Es esta persona?</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Please type a date such as {0}.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Escriba una fecha, p. ej. {0}.</translation>
    </message>
    <message>
        <source>Please type the family name.</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Escriba los apellidos.</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Somebody of this name and date of birth is here already. Is it this one?</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>Ya hay alguien con este nombre y fecha de nacimiento. ¿Es esta persona?</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>ui/patients/patient_form.py</extracomment>
        <translation>puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Born</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Last visit</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_line.py</extracomment>
        <translation>Visitas</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>All visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare last two</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Comparar las dos últimas</translation>
    </message>
    <message>
        <source>Correct name, date of birth, sex or ID</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Corregir nombre, fecha de nacimiento, sexo o número</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>New visit</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>No visit yet. The first is ready to start.</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Ninguna visita aún. La primera está lista.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Therapy</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>ui/patients/patient_page.py</extracomment>
        <translation>Visitas</translation>
    </message>
</context>
<context>
    <name>PatientTrends</name>
    <message>
        <source>Border, cm above {0}</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Límite, cm por encima de {0}</translation>
    </message>
    <message>
        <source>Skin painted, % of skin</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Piel pintada, % de la piel</translation>
    </message>
    <message>
        <source>Skin painted, cm²</source>
        <extracomment>ui/patients/patient_trends.py</extracomment>
        <translation>Piel pintada, cm²</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>A file of the clinic&apos;s system cannot be read</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>No se puede leer un archivo del sistema de la clínica</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>No patient found for “{0}”.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Ningún paciente encontrado para «{0}».</translation>
    </message>
    <message>
        <source>No patient yet. Add the first with New patient.</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Ningún paciente aún. Añada el primero con Nuevo paciente.</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients found</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Search by name, birth date or ID</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Nombre, nacimiento o ID</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>Waiting: {0} from the clinic&apos;s system</source>
        <extracomment>ui/patients/patients.py</extracomment>
        <translation>En espera: {0} del sistema de la clínica</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Choose another</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Choose another pattern</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Elegir otro patrón</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Counted areas, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Regiones contadas, {0}: {1}.</translation>
    </message>
    <message>
        <source>Documentation aid, not a diagnosis; the clinician decides.</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Ayuda a la documentación, no un diagnóstico; decide el clínico.</translation>
    </message>
    <message>
        <source>No autonomic sign in a counted limb is recorded.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>No hay anotado ningún signo autonómico en una extremidad contada.</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/choose_sheet.py …</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>ui/summary/choose_sheet.py</extracomment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Signs, {0}: {1}.</source>
        <extracomment>ui/summary/pattern_lines.py</extracomment>
        <translation>Signos, {0}: {1}.</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Sugerido: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>ui/summary/pattern_card.py</extracomment>
        <translation>Marcar</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Add somebody</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Let in again</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Dejar entrar de nuevo</translation>
    </message>
    <message>
        <source>People of this clinic</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Personas de esta clínica</translation>
    </message>
    <message>
        <source>People of this clinic file</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Personas de este archivo de clínica</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Su PIN está fijado.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>Su frase de contraseña está cambiada.</translation>
    </message>
    <message>
        <source>no longer here</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>ya no está aquí</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>{0} can no longer open this clinic. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ya no puede abrir esta clínica. Lo hecho conserva el nombre.</translation>
    </message>
    <message>
        <source>{0} can no longer open this file. What was done keeps the name.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} ya no puede abrir este archivo. Lo hecho conserva el nombre.</translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} está añadido.</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <extracomment>ui/trust/people_tab.py</extracomment>
        <translation>{0} está cambiado.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A name on the server is needed.</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Se necesita un nombre en el servidor.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nombre en el servidor</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>No longer here</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>as it shall stand on prints</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>tal como saldrá impreso</translation>
    </message>
    <message>
        <source>small letters, as the server shall know them</source>
        <extracomment>ui/trust/person_form.py</extracomment>
        <translation>minúsculas, como la conocerá el servidor</translation>
    </message>
</context>
<context>
    <name>PhotoCell</name>
    <message>
        <source>Add photo …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Añadir foto …</translation>
    </message>
    <message>
        <source>Adding …</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Añadiendo …</translation>
    </message>
    <message>
        <source>Choose a file or drop it here. It is copied; the file stays where it is.</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Elija un archivo o suéltelo aquí. Se copia; el archivo queda donde está.</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>dañado</translation>
    </message>
    <message>
        <source>{0}: add</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0}: añadir</translation>
    </message>
    <message>
        <source>{0}: remove</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0}: quitar</translation>
    </message>
    <message>
        <source>{0}: show large</source>
        <extracomment>ui/limbs/photo_cell.py</extracomment>
        <translation>{0}: mostrar grande</translation>
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
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose a PIN or a passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Elija un PIN o una frase de contraseña</translation>
    </message>
    <message>
        <source>Delete the last</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Borrar lo último</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not it. Next try in {0} s.</source>
        <extracomment>ui/handing/pin_pad.py …</extracomment>
        <translation>No es eso. Próximo intento en {0} s.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>PIN or passphrase of the examiner</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>PIN o frase de contraseña del examinador</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>No era eso.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>These were two different ones.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Eran dos distintas.</translation>
    </message>
    <message>
        <source>Without it the device does not come back from the patient.</source>
        <extracomment>ui/handing/pin_pad.py</extracomment>
        <translation>Sin ello el aparato no vuelve del paciente.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Areas</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Enter paints {0}; Delete erases; Esc closes.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Intro pinta {0}; Supr borra; Esc cierra.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erased from {0}: {1}</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Borrado de {0}: {1}</translation>
    </message>
    <message>
        <source>Find an area</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Buscar una región</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Painted in {0}: {1}</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Pintado en {0}: {1}</translation>
    </message>
    <message>
        <source>This visit can only be looked at.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Esta visita solo se puede mirar.</translation>
    </message>
    <message>
        <source>Type to find: left foot</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>Escriba para buscar: pie izquierdo</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>pintado</translation>
    </message>
    <message>
        <source>{0} % painted</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} % pintado</translation>
    </message>
    <message>
        <source>{0} comes from its trials alone.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} procede solo de sus pruebas.</translation>
    </message>
    <message>
        <source>{0} is locked. Unlock it under ⋯ in its row.</source>
        <extracomment>ui/map/place_sheet.py</extracomment>
        <translation>{0} está bloqueado. Desbloquéelo en ⋯ en su fila.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>LEFT {0}</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>{0}, lado IZQUIERDO</translation>
    </message>
    <message>
        <source>RIGHT {0}</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>{0}, lado DERECHO</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dorso de la mano</translation>
    </message>
    <message>
        <source>back of the head</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>buttock</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>glúteo</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pecho</translation>
    </message>
    <message>
        <source>ear</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>oreja</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>codo</translation>
    </message>
    <message>
        <source>face</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cara</translation>
    </message>
    <message>
        <source>forearm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>fourth toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cuarto dedo del pie</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <source>genital area</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>región genital</translation>
    </message>
    <message>
        <source>great toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dedo gordo</translation>
    </message>
    <message>
        <source>groin</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>ingle</translation>
    </message>
    <message>
        <source>heel</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>talón</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cadera</translation>
    </message>
    <message>
        <source>index finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>índice</translation>
    </message>
    <message>
        <source>jaw</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>mandíbula</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>little finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>meñique</translation>
    </message>
    <message>
        <source>little toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dedo pequeño del pie</translation>
    </message>
    <message>
        <source>low back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>lumbar</translation>
    </message>
    <message>
        <source>lower abdomen</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>bajo vientre</translation>
    </message>
    <message>
        <source>lower leg</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pierna inferior</translation>
    </message>
    <message>
        <source>middle back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>espalda media</translation>
    </message>
    <message>
        <source>middle finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dedo medio</translation>
    </message>
    <message>
        <source>nail side</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>lado de la uña</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <source>palm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>palma</translation>
    </message>
    <message>
        <source>palm side</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>lado de la palma</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>ring finger</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dedo anular</translation>
    </message>
    <message>
        <source>scalp</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>cuero cabelludo</translation>
    </message>
    <message>
        <source>second toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>segundo dedo del pie</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>hombro</translation>
    </message>
    <message>
        <source>sole</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>planta</translation>
    </message>
    <message>
        <source>thigh</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>muslo</translation>
    </message>
    <message>
        <source>third toe</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>tercer dedo del pie</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pulgar</translation>
    </message>
    <message>
        <source>top of the foot</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>dorso del pie</translation>
    </message>
    <message>
        <source>underside</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>lado inferior</translation>
    </message>
    <message>
        <source>upper abdomen</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>abdomen superior</translation>
    </message>
    <message>
        <source>upper arm</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>brazo</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>whole foot</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>pie entero</translation>
    </message>
    <message>
        <source>whole hand</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>mano entera</translation>
    </message>
    <message>
        <source>wrist</source>
        <extracomment>ui/map/place_words.py</extracomment>
        <translation>muñeca</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Head</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>L arm</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Brazo I</translation>
    </message>
    <message>
        <source>L foot</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Pie I</translation>
    </message>
    <message>
        <source>L hand</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Mano I</translation>
    </message>
    <message>
        <source>L leg</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Pierna I</translation>
    </message>
    <message>
        <source>R arm</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Brazo D</translation>
    </message>
    <message>
        <source>R foot</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Pie D</translation>
    </message>
    <message>
        <source>R hand</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Mano D</translation>
    </message>
    <message>
        <source>R leg</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Pierna D</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Trunk</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>ui/chart/place_options.py</extracomment>
        <translation>Entero</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Done</source>
        <extracomment>ui/parts/popover.py</extracomment>
        <translation>Hecho</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Colores</translation>
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
        <translation>No hay ninguna impresora instalada en este ordenador.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>ui/paper/print_progress.py</extracomment>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Stopped. No page is shown.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Detenido. No se muestra ninguna página.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. Pages shown: {0} of {1}.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Detenido. Páginas mostradas: {0} de {1}.</translation>
    </message>
    <message>
        <source>Stopped. What the printer has already it may still print.</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Detenido. La impresora puede imprimir todavía lo que ya ha recibido.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/print_steps.py</extracomment>
        <translation>No se pudo escribir el PDF en {0}.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on? Nothing is lost: print again, choose another printer or save the pages as PDF.</source>
        <extracomment>ui/paper/print_steps.py</extracomment>
        <translation>La impresora no tomó las páginas. ¿Está encendida? No se pierde nada: imprima de nuevo, elija otra impresora o guarde las páginas como PDF.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>ui/paper/print_preview.py</extracomment>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose another folder or free some space.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Comparison of two visits</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Comparación de dos visitas</translation>
    </message>
    <message>
        <source>Comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparación · {0}</translation>
    </message>
    <message>
        <source>Comparison, {0} and {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparación, {0} y {1}</translation>
    </message>
    <message>
        <source>For the family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Para la familia</translation>
    </message>
    <message>
        <source>For the family · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Para la familia · {0}</translation>
    </message>
    <message>
        <source>For the family, {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Para la familia, {0}</translation>
    </message>
    <message>
        <source>Full comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparación completa</translation>
    </message>
    <message>
        <source>Full comparison · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparación completa · {0}</translation>
    </message>
    <message>
        <source>Make room on it or choose another folder. Nothing was written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>Haga sitio en él o elija otra carpeta. No se escribió nada en {0}.</translation>
    </message>
    <message>
        <source>One-page comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Comparación de una página</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The PDF could not be written to {0}.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>No se pudo escribir el PDF en {0}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>ui/paper/paper_files.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The picture could not be written to {0}.</source>
        <extracomment>ui/paper/picture_files.py</extracomment>
        <translation>No se pudo escribir la imagen en {0}.</translation>
    </message>
    <message>
        <source>Therapy progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Progreso de la terapia</translation>
    </message>
    <message>
        <source>Therapy progress · {0}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Progreso de la terapia · {0}</translation>
    </message>
    <message>
        <source>Visit map</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Mapa de la visita</translation>
    </message>
    <message>
        <source>Visit {0}</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>Visita {0}</translation>
    </message>
    <message>
        <source>Visit {0} · {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Visita {0} · {1}</translation>
    </message>
    <message>
        <source>Visit {0}, {1}</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>Visita {0}, {1}</translation>
    </message>
    <message>
        <source>comparison</source>
        <extracomment>ui/paper/save_picture.py …</extracomment>
        <translation>comparacion</translation>
    </message>
    <message>
        <source>family</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>familia</translation>
    </message>
    <message>
        <source>full-comparison</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>comparacion-completa</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>ui/paper/save_picture.py</extracomment>
        <translation>mapa</translation>
    </message>
    <message>
        <source>progress</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>progreso</translation>
    </message>
    <message>
        <source>visit</source>
        <extracomment>ui/paper/templates.py</extracomment>
        <translation>visita</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Δ R{0}L</source>
        <extracomment>ui/limbs/sheet_grid.py</extracomment>
        <translation>Δ D{0}I</translation>
    </message>
</context>
<context>
    <name>QualityChips</name>
    <message>
        <source>Own word …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Palabra propia …</translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>Cualidad del dolor</translation>
    </message>
    <message>
        <source>What does the pain feel like?</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>¿Cómo se siente el dolor?</translation>
    </message>
    <message>
        <source>more …</source>
        <extracomment>ui/map/quality_chips.py</extracomment>
        <translation>más …</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>The same today</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation>Igual hoy</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>ui/history/question_row.py</extracomment>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>ReadingsCell</name>
    <message>
        <source>Mean of the readings</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>Media de las lecturas</translation>
    </message>
    <message>
        <source>{0}, reading {1}</source>
        <extracomment>ui/limbs/composed_cells.py</extracomment>
        <translation>{0}, lectura {1}</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Keep this page locked away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation>Guarde esta página bajo llave, no junto al ordenador.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_print.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>This code opens the clinic file when every passphrase is forgotten, and every backup of it.</source>
        <extracomment>ui/trust/recovery_words.py</extracomment>
        <translation>Este código abre el archivo de la clínica cuando se olvidan todas las frases de contraseña, y cada copia de él.</translation>
    </message>
    <message>
        <source>Whoever has it can read all patients. Nobody can make it again: not we, either.</source>
        <extracomment>ui/trust/recovery_words.py</extracomment>
        <translation>Quien lo tenga puede leer a todos los pacientes. Nadie puede hacerlo de nuevo: nosotros tampoco.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have kept it</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Print it and lock it away, not beside the computer.</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Imprímalo y guárdelo bajo llave, no junto al ordenador.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>ui/trust/recovery_page.py</extracomment>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>RemarkFoot</name>
    <message>
        <source>And {0} more.</source>
        <extracomment>ui/limbs/remark_foot.py</extracomment>
        <translation>Y {0} más.</translation>
    </message>
</context>
<context>
    <name>RestButtons</name>
    <message>
        <source>All else normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>Todo lo demás normal</translation>
    </message>
    <message>
        <source>Everything else on the {0} normal</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>Todo lo demás normal: {0}</translation>
    </message>
    <message>
        <source>set together: {0}</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>fijado junto: {0}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <extracomment>ui/limbs/rest_buttons.py</extracomment>
        <translation>{0} y {1} más</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A backup can be put in its place. The damaged file is kept as it is, beside the backups. What was done since the backup may have to be done again.</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Una copia de seguridad puede ocupar su lugar. El archivo dañado se conserva como está, junto a las copias. Quizá haya que repetir lo hecho desde la copia.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>From another place</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>De otro lugar</translation>
    </message>
    <message>
        <source>Restore it</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>There is no backup beside it. Choose one from another place. The damaged file is kept as it is.</source>
        <extracomment>ui/trust/restore_page.py</extracomment>
        <translation>No hay ninguna copia junto a él. Elija una de otro lugar. El archivo dañado se conserva como está.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>{0} works: somebody else, lock</source>
        <extracomment>ui/trust/rights.py</extracomment>
        <translation>{0} trabaja: otra persona, bloquear</translation>
    </message>
</context>
<context>
    <name>RingTyping</name>
    <message>
        <source>Back</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Centimetres need the patient&apos;s height or a measured limb length.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Los centímetros necesitan la talla del paciente o una longitud medida de la extremidad.</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Inner side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Lado interno</translation>
    </message>
    <message>
        <source>Outer side</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Lado externo</translation>
    </message>
    <message>
        <source>Please type centimetres, such as {0}.</source>
        <extracomment>ui/borders/ring_typing.py</extracomment>
        <translation>Escriba centímetros, p. ej. {0}.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>An examiner who also changes people and settings, restores backups and reads the audit.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Un examinador que además cambia personas y ajustes, restaura copias y lee el registro.</translation>
    </message>
    <message>
        <source>May do everything with patients and visits.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Puede hacerlo todo con pacientes y visitas.</translation>
    </message>
    <message>
        <source>May look at everything, and change nothing.</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>Puede consultarlo todo, sin cambiar nada.</translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>administrador</translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>examinador</translation>
    </message>
    <message>
        <source>may only look</source>
        <extracomment>ui/trust/role_words.py</extracomment>
        <translation>solo puede consultar</translation>
    </message>
</context>
<context>
    <name>ScalesSheet</name>
    <message>
        <source>Above pain at rest by</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Por encima del reposo en</translation>
    </message>
    <message>
        <source>Allodynography and Rainbow scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Alodinografía y escala arcoíris</translation>
    </message>
    <message>
        <source>Allodynography with</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Alodinografía con</translation>
    </message>
    <message>
        <source>Counts from pain</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Cuenta desde un dolor de</translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Monofilamento, gramos</translation>
    </message>
    <message>
        <source>Pain that counts</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Dolor que cuenta</translation>
    </message>
    <message>
        <source>Rainbow Pain Scale</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Escala arcoíris</translation>
    </message>
    <message>
        <source>Test with this monofilament</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Probar con este monofilamento</translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain counts.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Prueba {0}: el dolor evocado cuenta.</translation>
    </message>
    <message>
        <source>Trial {0}: evoked pain does not count.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>Prueba {0}: el dolor evocado no cuenta.</translation>
    </message>
    <message>
        <source>With pain at rest: that and</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>Con dolor en reposo: ese y</translation>
    </message>
    <message>
        <source>g</source>
        <extracomment>ui/borders/scale_fields.py</extracomment>
        <translation>g</translation>
    </message>
    <message>
        <source>{0} g is {1} on this scale.</source>
        <extracomment>ui/borders/scales_sheet.py</extracomment>
        <translation>{0} g es {1} en esta escala.</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Autonomic signs</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Signos autonómicos</translation>
    </message>
    <message>
        <source>Beighton score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Puntuación de Beighton</translation>
    </message>
    <message>
        <source>Budapest criteria, CRPS Severity Score</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Criterios de Budapest, puntuación de gravedad del SDRC</translation>
    </message>
    <message>
        <source>Budapest criteria, clinical</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Criterios de Budapest, clínicos</translation>
    </message>
    <message>
        <source>Budapest criteria, research</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Criterios de Budapest, investigación</translation>
    </message>
    <message>
        <source>CRPS Severity Score</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Puntuación de gravedad del SDRC</translation>
    </message>
    <message>
        <source>CRPS scores of {0} limbs</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Puntuaciones de SDRC de {0} extremidades</translation>
    </message>
    <message>
        <source>Counted areas</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Regiones contadas</translation>
    </message>
    <message>
        <source>Criteria</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2010/2011</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Criterios de fibromialgia 2010/2011</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria 2016</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Criterios de fibromialgia 2016</translation>
    </message>
    <message>
        <source>Fibromyalgia severity, WPI + SSS</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Gravedad de fibromialgia, WPI + SSS</translation>
    </message>
    <message>
        <source>From record</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>De la historia</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Otros instrumentos</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Rule version {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Versión de la regla {0}</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/summary/scores_card.py</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Show each feature</source>
        <extracomment>ui/summary/score_sheet.py</extracomment>
        <translation>Mostrar cada elemento</translation>
    </message>
    <message>
        <source>Signs, seen</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Signos, vistos</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Falta aún: {0}</translation>
    </message>
    <message>
        <source>Still missing: {0} and {1} more</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Falta aún: {0} y {1} más</translation>
    </message>
    <message>
        <source>Symptom Severity Scale</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Escala de gravedad de síntomas</translation>
    </message>
    <message>
        <source>Symptoms, reported</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>Síntomas, referidos</translation>
    </message>
    <message>
        <source>What the map, the sheets and the history say</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Qué dicen el mapa, las hojas y la historia</translation>
    </message>
    <message>
        <source>Widespread Pain Index</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>Índice de dolor generalizado (WPI)</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/summary/item_row.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>diffuse from {0} areas</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>difuso desde {0} regiones</translation>
    </message>
    <message>
        <source>layers: {0}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>capas: {0}</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>cumplidos</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>ui/summary/item_row.py …</extracomment>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>no cumplidos</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <extracomment>ui/summary/score_words.py</extracomment>
        <translation>{0} a {1} de {2}</translation>
    </message>
    <message>
        <source>{0}: each feature</source>
        <extracomment>ui/summary/score_items.py</extracomment>
        <translation>{0}: cada elemento</translation>
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
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A clinic on a server</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Una clínica en un servidor</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Certificate of your own authority</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Certificado de su propia autoridad</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove that it is the right one before a password goes there. The password is asked for next.</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>La conexión está cifrada y el servidor debe probar que es el correcto antes de recibir una contraseña. La contraseña se pide a continuación.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>as the server knows you</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>como le conoce el servidor</translation>
    </message>
    <message>
        <source>clinic</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>clinica</translation>
    </message>
    <message>
        <source>db.clinic.example</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>db.clinic.example</translation>
    </message>
    <message>
        <source>empty: those of this computer</source>
        <extracomment>ui/trust/server_form.py</extracomment>
        <translation>vacío: los de este equipo</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Another clinic</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Otra clínica</translation>
    </message>
    <message>
        <source>By this address the server need not prove who it is: ask whoever looks after it for one with “sslmode=verify-full”.</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Con esta dirección el servidor no tiene que probar quién es: pida a la persona encargada una con «sslmode=verify-full».</translation>
    </message>
    <message>
        <source>Let this computer keep it</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Que este ordenador la guarde</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The clinic&apos;s server</source>
        <extracomment>ui/trust/server_page.py</extracomment>
        <translation>El servidor de la clínica</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Another window is writing to the clinic file. Your changes wait, and go to disk as soon as it is done.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>Otra ventana está escribiendo en el archivo de la clínica. Sus cambios esperan y van al disco en cuanto termine.</translation>
    </message>
    <message>
        <source>Use the values from here</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>Usar los valores de aquí</translation>
    </message>
    <message>
        <source>{0} has this visit open as well. What both of you do is kept and shown.</source>
        <extracomment>ui/session/session_notices.py</extracomment>
        <translation>{0} también tiene abierta esta visita. Lo que hagan ambos se conserva y se muestra.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>ui/parts/sheet.py</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source> or </source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation> o </translation>
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
        <translation>Volver</translation>
    </message>
    <message>
        <source>Bench card for the exam room…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Ficha para la sala de exploración…</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Change only</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Solo el cambio</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Elegir una capa</translation>
    </message>
    <message>
        <source>Close Painmap</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Cerrar Painmap</translation>
    </message>
    <message>
        <source>Close-up of a limb, hand, foot, head</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Primer plano de extremidad, mano, pie, cabeza</translation>
    </message>
    <message>
        <source>Cohort maps…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Mapas de cohorte…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Compare with the visit before</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Comparar con la visita anterior</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Comparación</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Double tap</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Doble toque</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase while it is held</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Borrar mientras se mantiene</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Exportar…</translation>
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
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Fit the charts</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ajustar las vistas</translation>
    </message>
    <message>
        <source>Flicker: the earlier visit while it is held</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Alternar: la visita anterior mientras se mantiene</translation>
    </message>
    <message>
        <source>Fold or unfold the panel</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Plegar o desplegar el panel</translation>
    </message>
    <message>
        <source>Fold or unfold the panel, after a press on the charts</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Plegar o desplegar el panel, tras pulsar en las vistas</translation>
    </message>
    <message>
        <source>Give up a stroke; back to Whole</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Abandonar un trazo; volver a Entero</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Hand to patient</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Pasar al paciente</translation>
    </message>
    <message>
        <source>Hide all layers while it is held</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ocultar todas las capas mientras se mantiene</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Hold {0}</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Mantener {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <extracomment>ui/exam/shortcut_sheet.py …</extracomment>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Left-handed: panel at the left</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Zurdo: panel a la izquierda</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limbs</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Extremidades</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Middle button, two fingers; one, once a pen is used</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Botón central, dos dedos; uno, una vez usado un lápiz</translation>
    </message>
    <message>
        <source>Move the charts</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Mover las vistas</translation>
    </message>
    <message>
        <source>Move the charts by dragging</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Mover las vistas arrastrando</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Next trial of allodynia</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Siguiente prueba de alodinia</translation>
    </message>
    <message>
        <source>One finger moves the charts</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Un dedo mueve las vistas</translation>
    </message>
    <message>
        <source>One finger paints</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Un dedo pinta</translation>
    </message>
    <message>
        <source>One finger paints until a pen is used</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Un dedo pinta hasta que se use un lápiz</translation>
    </message>
    <message>
        <source>Onion skin: over each other</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Superponer una sobre otra</translation>
    </message>
    <message>
        <source>Open a clinic file</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Abrir un archivo de clínica</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>Paint an area from a list</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pintar una región de una lista</translation>
    </message>
    <message>
        <source>Pen pressure sets the intensity</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>La presión del lápiz fija la intensidad</translation>
    </message>
    <message>
        <source>People, backups and audit</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Personas, copias y registro</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Right-click or hold</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Clic derecho o mantener</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Settings of the clinic</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ajustes de la clínica</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Shift+wheel</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Mostrar u ocultar la capa</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Somebody else goes on</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Sigue otra persona</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Swipe: divided by a handle</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Deslizar: dividido por un tirador</translation>
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
        <translation>Temperaturas en °C</translation>
    </message>
    <message>
        <source>Temperatures in °F</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Temperaturas en °F</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>Text at 125 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texto al 125 %</translation>
    </message>
    <message>
        <source>Text at 150 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texto al 150 %</translation>
    </message>
    <message>
        <source>Text at 200 %</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Texto al 200 %</translation>
    </message>
    <message>
        <source>The tool before this one</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>La herramienta anterior</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Recorrido por el ejemplo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>V</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What can be done with a zone</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Qué se puede hacer con una zona</translation>
    </message>
    <message>
        <source>Wheel, two fingers</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>Rueda, dos dedos</translation>
    </message>
    <message>
        <source>Write in an emergency</source>
        <extracomment>ui/paper/bench_card_text.py</extracomment>
        <translation>Escribir en una urgencia</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>ui/map/shortcuts.py</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <extracomment>ui/map/shortcuts.py …</extracomment>
        <translation>Ampliar donde está el puntero</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold the panel ({0})</source>
        <extracomment>ui/map/side_panel.py</extracomment>
        <translation>Desplegar el panel ({0})</translation>
    </message>
</context>
<context>
    <name>SmallMaps</name>
    <message>
        <source>A map of each visit</source>
        <extracomment>ui/course/small_maps.py</extracomment>
        <translation>Un mapa de cada visita</translation>
    </message>
</context>
<context>
    <name>SpokesSheet</name>
    <message>
        <source>Area by eight spokes</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Superficie por ocho radios</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Centre, such as: middle of the shin</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Centro, p. ej.: mitad de la espinilla</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Distances in cm from the centre to where touch begins to hurt, clockwise from the head.</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Distancias en cm del centro a donde el contacto empieza a doler, en el sentido del reloj desde la cabeza.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Radius {0}</source>
        <extracomment>ui/borders/spokes_sheet.py</extracomment>
        <translation>Radio {0}</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/archive/stoppable_work.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>({0}, not confirmed)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>({0}, sin confirmar)</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Arms</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Border of the allodynia, {1}: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Límite de la alodinia, {1}: {0}.</translation>
    </message>
    <message>
        <source>Border of the allodynia: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Límite de la alodinia: {0}.</translation>
    </message>
    <message>
        <source>Examined, free: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Explorado, libre: {0}.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Measuring and walking</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Medidas y marcha</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not examined: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>No explorado: {0}.</translation>
    </message>
    <message>
        <source>Other finding, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Otro hallazgo, no contado: {0}.</translation>
    </message>
    <message>
        <source>Painted</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Pintado</translation>
    </message>
    <message>
        <source>Right minus left</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Derecha menos izquierda</translation>
    </message>
    <message>
        <source>To look at again</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Para mirar de nuevo</translation>
    </message>
    <message>
        <source>Touched, not counted: {0}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Tocado, no contado: {0}.</translation>
    </message>
    <message>
        <source>not examined</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>no explorado</translation>
    </message>
    <message>
        <source>not examined ({0})</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>no explorado ({0})</translation>
    </message>
    <message>
        <source>{0} (set by hand)</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>{0} (fijado a mano)</translation>
    </message>
    <message>
        <source>{0} of {1} areas affected: {2}.</source>
        <extracomment>ui/summary/summary_text.py</extracomment>
        <translation>Regiones afectadas, {0} de {1}: {2}.</translation>
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
        <translation>Una visita firmada ya no puede cambiarse.</translation>
    </message>
    <message>
        <source>Amend</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Rectificar</translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Confirmar y firmar</translation>
    </message>
    <message>
        <source>Pattern suggested, not confirmed: {0}.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Patrón sugerido, sin confirmar: {0}.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sign now</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Firmar ahora</translation>
    </message>
    <message>
        <source>Sign visit</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Firmar visita</translation>
    </message>
    <message>
        <source>Sign without</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Firmar sin</translation>
    </message>
    <message>
        <source>Sign; the pattern stays unconfirmed</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Firmar; el patrón queda sin confirmar</translation>
    </message>
    <message>
        <source>Signed {0}</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Firmado el {0}</translation>
    </message>
    <message>
        <source>What is typed above stays out of it.</source>
        <extracomment>ui/summary/summary.py</extracomment>
        <translation>Lo escrito arriba no entra.</translation>
    </message>
</context>
<context>
    <name>SwipeHandle</name>
    <message>
        <source>Divide: the earlier visit left of it, the later right</source>
        <extracomment>ui/compare/swipe_handle.py</extracomment>
        <translation>Dividir: la visita anterior a la izquierda, la posterior a la derecha</translation>
    </message>
</context>
<context>
    <name>Therapy</name>
    <message>
        <source>nowhere in particular</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>en ningún sitio en particular</translation>
    </message>
    <message>
        <source>once a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>una vez por semana</translation>
    </message>
    <message>
        <source>since {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>tolerated {0}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>tolerado {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/therapy/event_bands.py</extracomment>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} times a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} veces por semana</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} × a week</source>
        <extracomment>ui/therapy/event_words.py</extracomment>
        <translation>{0} × por semana</translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Variable border</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation>Límite variable</translation>
    </message>
    <message>
        <source>Variable from a shift of</source>
        <extracomment>ui/borders/threshold_sheet.py</extracomment>
        <translation>Variable desde un desplazamiento de</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Intensity of {0}</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Intensidad: {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quality of pain</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Cualidad del dolor</translation>
    </message>
    <message>
        <source>Signed visit: read only</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Visita firmada: solo lectura</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>You may only look</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>Solo puede consultar</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/tool_panel.py</extracomment>
        <translation>sin puntuar</translation>
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
        <translation>Alodinia</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Click on the skin to fill it.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Haga clic en la piel para rellenarla.</translation>
    </message>
    <message>
        <source>Colour change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Cambio de color</translation>
    </message>
    <message>
        <source>Draw a closed line around the zone.</source>
        <extracomment>ui/map/line_tools.py</extracomment>
        <translation>Trace una línea cerrada alrededor de la zona.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Fill</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Nothing is painted here.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Aquí no hay nada pintado.</translation>
    </message>
    <message>
        <source>Own layer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Capa propia</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Tacto disminuido</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>ui/map/tool_button.py</extracomment>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Sweating</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Sudoración</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Temperature change</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Cambio de temperatura</translation>
    </message>
    <message>
        <source>Tender to pressure</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>Doloroso a la presión</translation>
    </message>
    <message>
        <source>The whole region is filled.</source>
        <extracomment>ui/map/fill_tool.py</extracomment>
        <translation>Toda la región está rellena.</translation>
    </message>
    <message>
        <source>allodynia</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>alodinia</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>cooler</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>más frío</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>moteado</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>painted</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>pintado</translation>
    </message>
    <message>
        <source>pale</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>pálido</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>morado</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>reduced touch</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>tacto disminuido</translation>
    </message>
    <message>
        <source>swelling</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>tender</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>doloroso a la presión</translation>
    </message>
    <message>
        <source>tender point</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>punto doloroso</translation>
    </message>
    <message>
        <source>warmer</source>
        <extracomment>ui/map/map_tab.py</extracomment>
        <translation>más caliente</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A patient and the visits</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Un paciente y sus visitas</translation>
    </message>
    <message>
        <source>Affected areas and cm² follow the pen. Tap the number for the list of areas; there you say what was examined and is free. What nobody looked at is never normal.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Las regiones afectadas y los cm² siguen al lápiz. Toque el número para ver la lista de regiones; ahí indica lo explorado y libre. Lo que nadie miró nunca es normal.</translation>
    </message>
    <message>
        <source>Compare two visits</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Comparar dos visitas</translation>
    </message>
    <message>
        <source>Each card is one exam. The newest is a draft: nothing in it is final. New visit begins the next one from the last map, or empty.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Cada tarjeta es una exploración. La más reciente es un borrador: nada en ella es definitivo. Nueva visita empieza la siguiente desde el último mapa, o vacía.</translation>
    </message>
    <message>
        <source>It counts by itself</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Cuenta por sí solo</translation>
    </message>
    <message>
        <source>Newly, no longer and still affected, each with a colour and a pattern of its own, and by how much. Keys 1 to 5 show the two maps in other ways.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Nuevo, ya no y sigue afectado, cada uno con su color y su trama, y en cuánto. Las teclas 1 a 5 muestran los dos mapas de otras formas.</translation>
    </message>
    <message>
        <source>One page for the file, or one in plain words for the family, as PDF or on paper. Then begin your own: Open a clinic file, in the menu.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Una página para la historia, o una en palabras sencillas para la familia, en PDF o en papel. Después empiece la suya: Abrir un archivo de clínica, en el menú.</translation>
    </message>
    <message>
        <source>Paint on skin</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Pintar sobre la piel</translation>
    </message>
    <message>
        <source>Paint where it hurts, here and now: this is a sample. Hold Alt to erase, Ctrl+Z takes back. A limb in the strip opens its four sides: the same skin, the same paint.</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Pinte donde duele, aquí y ahora: es un ejemplo. Mantenga Alt para borrar, Ctrl+Z deshace. Una extremidad de la tira abre sus cuatro lados: la misma piel, la misma pintura.</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>ui/tour/tour_steps.py</extracomment>
        <translation>Imprimirlo</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>ui/tour/tour_card.py</extracomment>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Painted skin over time</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation>Piel pintada en el tiempo</translation>
    </message>
    <message>
        <source>The first visit begins the line.</source>
        <extracomment>ui/patients/trend.py</extracomment>
        <translation>La primera visita empieza la línea.</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>A cross is none: there was no such border.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Una cruz es ninguno: no había tal límite.</translation>
    </message>
    <message>
        <source>Affected areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Regiones afectadas</translation>
    </message>
    <message>
        <source>Areas</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Border</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Border of allodynia</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Límite de la alodinia</translation>
    </message>
    <message>
        <source>Followed over the visits</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Seguido en las visitas</translation>
    </message>
    <message>
        <source>In % of the skin: a visit has no height, and so no cm².</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>En % de la piel: una visita no tiene talla, y por eso no hay cm².</translation>
    </message>
    <message>
        <source>In % of the skin: heights differ by {0} cm.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>En % de la piel: las tallas difieren en {0} cm.</translation>
    </message>
    <message>
        <source>No visit has this.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Ninguna visita tiene esto.</translation>
    </message>
    <message>
        <source>One visit alone: no trend.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Una sola visita: sin curva.</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pain told</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Dolor referido</translation>
    </message>
    <message>
        <source>Point at a visit for its values.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Señale una visita para ver sus valores.</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Skin painted</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Piel pintada</translation>
    </message>
    <message>
        <source>Temperature, right minus left</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>Temperatura, derecha menos izquierda</translation>
    </message>
    <message>
        <source>The pale band is this patient&apos;s repeat variation.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>La banda pálida es la variación de repetición de este paciente.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{0} more are not drawn: choose their layer above.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>{0} más no se dibujan: elija su capa arriba.</translation>
    </message>
    <message>
        <source>{0} more are not drawn; the print has all.</source>
        <extracomment>ui/course/trend_panel.py</extracomment>
        <translation>{0} más no se dibujan; lo impreso las tiene todas.</translation>
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
        <translation>* probado con {0}</translation>
    </message>
    <message>
        <source>Child asked to stop</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>El niño pidió parar</translation>
    </message>
    <message>
        <source>Evoked pain</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Dolor evocado</translation>
    </message>
    <message>
        <source>More about trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Más sobre las pruebas</translation>
    </message>
    <message>
        <source>Numbers of the trials</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Números de las pruebas</translation>
    </message>
    <message>
        <source>Pain at rest</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Dolor en reposo</translation>
    </message>
    <message>
        <source>Pain is a number from 0 to 10.</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>El dolor es un número de 0 a 10.</translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>Prueba {0}</translation>
    </message>
    <message>
        <source>evoked</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>evocado</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/borders/trial_card.py</extracomment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>TrialChips</name>
    <message>
        <source>Next
trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Prueba
siguiente</translation>
    </message>
    <message>
        <source>Next trial</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Prueba siguiente</translation>
    </message>
    <message>
        <source>Next trial (N)</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Prueba siguiente (N)</translation>
    </message>
    <message>
        <source>Trial {0}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Prueba {0}</translation>
    </message>
    <message>
        <source>Trial {0} · {1}</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>Prueba {0} · {1}</translation>
    </message>
    <message>
        <source>no skin</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>sin piel</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/borders/trial_chips.py</extracomment>
        <translation>detenida</translation>
    </message>
</context>
<context>
    <name>TrialChoice</name>
    <message>
        <source>Draw the border of trial {0} first.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation>Trace antes el límite de la prueba {0}.</translation>
    </message>
    <message>
        <source>Painted by hand: the zone of a stimulus follows from its trials.</source>
        <extracomment>ui/borders/trial_choice.py</extracomment>
        <translation>Pintado a mano: la zona de un estímulo sale de sus pruebas.</translation>
    </message>
</context>
<context>
    <name>TrialMenu</name>
    <message>
        <source>Allodynography and Rainbow scale…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Alodinografía y escala arcoíris…</translation>
    </message>
    <message>
        <source>Area by eight spokes…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Superficie por ocho radios…</translation>
    </message>
    <message>
        <source>Delete trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Eliminar la prueba {0}</translation>
    </message>
    <message>
        <source>Deleted trial {0}</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Prueba {0} eliminada</translation>
    </message>
    <message>
        <source>Make the ring more level</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Nivelar más el anillo</translation>
    </message>
    <message>
        <source>Measured limb length…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Longitud medida de la extremidad…</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Mover al otro lado</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Trial {0} moved to the other side</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Prueba {0} movida al otro lado</translation>
    </message>
    <message>
        <source>Variable border…</source>
        <extracomment>ui/borders/trial_menu.py</extracomment>
        <translation>Límite variable…</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>A monofilament bends at {0} to {1} g.</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Un monofilamento se dobla con {0} a {1} g.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Monofilament, grams</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Monofilamento, gramos</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stimulus</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Estímulo</translation>
    </message>
    <message>
        <source>The limb</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>La extremidad</translation>
    </message>
    <message>
        <source>What touches the skin</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>Qué toca la piel</translation>
    </message>
    <message>
        <source>position not said</source>
        <extracomment>ui/borders/trial_words.py</extracomment>
        <translation>posición sin decir</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>Audit</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and safety</source>
        <extracomment>ui/trust/trust_page.py</extracomment>
        <translation>Personas y seguridad</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>Veiled</source>
        <extracomment>ui/exam/header_lines.py</extracomment>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>ui/parts/undo_bar.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another file</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Tengo el código de recuperación</translation>
    </message>
    <message>
        <source>Not it. Each wrong one doubles the wait. Next try in {0} s.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>No es eso. Cada error dobla la espera. Próximo intento en {0} s.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Toque antes su nombre.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>ui/trust/unlock_page.py</extracomment>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>Untaken</name>
    <message>
        <source>Typed, but not recorded: {0}.</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation>Escrito, pero no anotado: {0}.</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/session/untaken.py</extracomment>
        <translation>{0} más</translation>
    </message>
</context>
<context>
    <name>UntakenBox</name>
    <message>
        <source>Show</source>
        <extracomment>ui/summary/untaken_box.py</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Amended by visit {0}, signed {1}. {2}: {3}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Rectificada por la visita {0}, firmada {1}. {2}: {3}</translation>
    </message>
    <message>
        <source>Amends visit {0}. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>Rectifica la visita {0}. {1}: {2}</translation>
    </message>
    <message>
        <source>Visit {0} is a draft that amends this one. {1}: {2}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>La visita {0} es un borrador que rectifica esta. {1}: {2}</translation>
    </message>
    <message>
        <source>amended by visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>rectificada por la visita {0}</translation>
    </message>
    <message>
        <source>amends visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>rectifica la visita {0}</translation>
    </message>
    <message>
        <source>being amended: visit {0}</source>
        <extracomment>ui/parts/version_words.py</extracomment>
        <translation>en rectificación: visita {0}</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>1 area</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>1 región</translation>
    </message>
    <message>
        <source>Compare: {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Comparar: {0}</translation>
    </message>
    <message>
        <source>Discard empty draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Descartar el borrador vacío</translation>
    </message>
    <message>
        <source>Discard now</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Descartar ahora</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>border {0}</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>límite {0}</translation>
    </message>
    <message>
        <source>{0} areas</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} regiones</translation>
    </message>
    <message>
        <source>{0} more</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} {1} % of skin</source>
        <extracomment>ui/patients/visit_card.py</extracomment>
        <translation>{0} {1} % de la piel</translation>
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
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Tipo de visita</translation>
    </message>
    <message>
        <source>Who reports</source>
        <extracomment>ui/exam/visit_details.py</extracomment>
        <translation>Quién informa</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>This visit</source>
        <extracomment>ui/summary/visit_sheet.py</extracomment>
        <translation>Esta visita</translation>
    </message>
</context>
<context>
    <name>WhereWords</name>
    <message>
        <source>at knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>en la interlínea de la rodilla</translation>
    </message>
    <message>
        <source>at outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>en el maléolo externo</translation>
    </message>
    <message>
        <source>at outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>en el codo externo</translation>
    </message>
    <message>
        <source>at outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>en la cadera externa</translation>
    </message>
    <message>
        <source>at tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>en la punta del hombro</translation>
    </message>
    <message>
        <source>at wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>en la muñeca</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>detrás</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>delante</translation>
    </message>
    <message>
        <source>inner side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>lado interno</translation>
    </message>
    <message>
        <source>nail side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>lado de la uña</translation>
    </message>
    <message>
        <source>outer side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>lado externo</translation>
    </message>
    <message>
        <source>palm side</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>lado de la palma</translation>
    </message>
    <message>
        <source>underside</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>lado inferior</translation>
    </message>
    <message>
        <source>{0} cm above knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por encima de la interlínea de la rodilla</translation>
    </message>
    <message>
        <source>{0} cm above outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por encima del maléolo externo</translation>
    </message>
    <message>
        <source>{0} cm above outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por encima del codo externo</translation>
    </message>
    <message>
        <source>{0} cm above outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por encima de la cadera externa</translation>
    </message>
    <message>
        <source>{0} cm above tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por encima de la punta del hombro</translation>
    </message>
    <message>
        <source>{0} cm above wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por encima de la muñeca</translation>
    </message>
    <message>
        <source>{0} cm below knee joint line</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por debajo de la interlínea de la rodilla</translation>
    </message>
    <message>
        <source>{0} cm below outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por debajo del maléolo externo</translation>
    </message>
    <message>
        <source>{0} cm below outer elbow</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por debajo del codo externo</translation>
    </message>
    <message>
        <source>{0} cm below outer hip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por debajo de la cadera externa</translation>
    </message>
    <message>
        <source>{0} cm below tip of shoulder</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por debajo de la punta del hombro</translation>
    </message>
    <message>
        <source>{0} cm below wrist</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm por debajo de la muñeca</translation>
    </message>
    <message>
        <source>{0} cm from its tip</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm de la punta</translation>
    </message>
    <message>
        <source>{0} cm from outer ankle</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm del maléolo externo</translation>
    </message>
    <message>
        <source>{0} cm from the midline</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm de la línea media</translation>
    </message>
    <message>
        <source>{0} cm from the spine</source>
        <extracomment>ui/map/where_words.py</extracomment>
        <translation>{0} cm de la columna</translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>Who reports</source>
        <extracomment>ui/history/who_row.py</extracomment>
        <translation>Quién informa</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adult</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Adult, female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adulto, mujer</translation>
    </message>
    <message>
        <source>Adult, male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adulto, hombre</translation>
    </message>
    <message>
        <source>After therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Después de la terapia</translation>
    </message>
    <message>
        <source>Before therapy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Antes de la terapia</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Draft · not on disk yet</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Borrador · aún no en el disco</translation>
    </message>
    <message>
        <source>Draft · saved</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Borrador · guardado</translation>
    </message>
    <message>
        <source>Draft · saved {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Borrador · guardado {0}</translation>
    </message>
    <message>
        <source>Draft · saving</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Borrador · guardando</translation>
    </message>
    <message>
        <source>Draft · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Borrador · {0}</translation>
    </message>
    <message>
        <source>First exam</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Primera exploración</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Control</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>N.º {0}</translation>
    </message>
    <message>
        <source>LEFT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brazo IZQUIERDO</translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Pierna IZQUIERDA</translation>
    </message>
    <message>
        <source>Preteen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Preadolescente</translation>
    </message>
    <message>
        <source>RIGHT arm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Brazo DERECHO</translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Pierna DERECHA</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed · {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Firmado · {0}</translation>
    </message>
    <message>
        <source>Teen</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>Adolescente</translation>
    </message>
    <message>
        <source>at {0}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>born {0} ({1})</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>nac. {0} ({1})</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>frío</translation>
    </message>
    <message>
        <source>cool</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>fresco</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>examiner</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>examinador</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>mujer</translation>
    </message>
    <message>
        <source>hot</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>caliente</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>hombre</translation>
    </message>
    <message>
        <source>mild</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>moderado</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>mottled</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>moteado</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>paler</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>más pálido</translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>padre o madre</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>paciente</translation>
    </message>
    <message>
        <source>purple</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>morado</translation>
    </message>
    <message>
        <source>redder</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>más rojo</translation>
    </message>
    <message>
        <source>severe</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>grave</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>alguien no nombrado</translation>
    </message>
    <message>
        <source>visible beads</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>gotas visibles</translation>
    </message>
    <message>
        <source>warm</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>cálido</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} cm above {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} cm por encima de {1}</translation>
    </message>
    <message>
        <source>{0} cm below {1}</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>{0} cm por debajo de {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>ui/parts/wording.py</extracomment>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>ZoneMenu</name>
    <message>
        <source>Confirm {0}: the same today</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Confirmar {0}: igual hoy</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} confirmado</translation>
    </message>
    <message>
        <source>Copied to {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Copiado a {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy to layer</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Copiar a la capa</translation>
    </message>
    <message>
        <source>Delete this zone</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Eliminar esta zona</translation>
    </message>
    <message>
        <source>Deleted a zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Eliminada una zona de {0}</translation>
    </message>
    <message>
        <source>Drop {0}: not there any more</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Descartar {0}: ya no está</translation>
    </message>
    <message>
        <source>Dropped {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} descartado</translation>
    </message>
    <message>
        <source>Intensity</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LEFT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>IZQUIERDO</translation>
    </message>
    <message>
        <source>Locked: unlock it under ⋯ in its row</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Bloqueado: desbloquéelo en ⋯ en su fila</translation>
    </message>
    <message>
        <source>Mirror to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Reflejar al otro lado</translation>
    </message>
    <message>
        <source>Move to the other side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Mover al otro lado</translation>
    </message>
    <message>
        <source>Move to the other side: its trial</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Mover al otro lado: su prueba</translation>
    </message>
    <message>
        <source>Move to the other side: {0} trials</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Mover al otro lado: {0} pruebas</translation>
    </message>
    <message>
        <source>No mirror: nothing was tested there</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Sin reflejo: allí no se probó nada</translation>
    </message>
    <message>
        <source>Note on this zone of {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Nota en esta zona de {0}</translation>
    </message>
    <message>
        <source>Note …</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Nota …</translation>
    </message>
    <message>
        <source>Other layers here</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Otras capas aquí</translation>
    </message>
    <message>
        <source>Paste into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Pegar en {0}</translation>
    </message>
    <message>
        <source>Pasted into {0}</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Pegado en {0}</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>DERECHO</translation>
    </message>
    <message>
        <source>Trials of {0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>Pruebas de {0} movidas al lado {1}</translation>
    </message>
    <message>
        <source>{0} mirrored to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} reflejado al lado {1}</translation>
    </message>
    <message>
        <source>{0} moved to the {1} side</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} movido al lado {1}</translation>
    </message>
    <message>
        <source>{0} moved to the {1} side; what was painted there stays as it was</source>
        <extracomment>ui/map/zone_menu.py</extracomment>
        <translation>{0} movido al lado {1}; lo pintado allí queda como estaba</translation>
    </message>
</context>
</TS>
