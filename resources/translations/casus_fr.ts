<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importer des articles…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>&amp;Coller un article…</translation>
    </message>
    <message>
        <source>Import &amp;gazetteer…</source>
        <translation>Importer un répertoire des &amp;lieux…</translation>
    </message>
    <message>
        <source>Import &amp;annotated corpus…</source>
        <translation>Importer un corpus &amp;annoté…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export &amp;training data…</source>
        <translation>Exporter des données d’en&amp;traînement…</translation>
    </message>
    <message>
        <source>&amp;Print the article…</source>
        <translation>Im&amp;primer l’article…</translation>
    </message>
    <message>
        <source>Save the article as P&amp;DF…</source>
        <translation>Enregistrer l’article en PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>&amp;Sauvegarder vers…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Fer&amp;mer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>Cor&amp;beille…</translation>
    </message>
    <message>
        <source>&amp;Name of the coder…</source>
        <translation>&amp;Nom du codeur…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Manuel de codage…</translation>
    </message>
    <message>
        <source>&amp;Accept and next</source>
        <translation>&amp;Accepter et continuer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>&amp;Reject and next</source>
        <translation>&amp;Rejeter et continuer</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back one</source>
        <translation>Revenir à la précéde&amp;nte</translation>
    </message>
    <message>
        <source>Move the s&amp;tart edge</source>
        <translation>Déplacer le &amp;début</translation>
    </message>
    <message>
        <source>Move the &amp;end edge</source>
        <translation>Déplacer la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Mark the selection</source>
        <translation>&amp;Marquer la sélection</translation>
    </message>
    <message>
        <source>Mark all &amp;occurrences…</source>
        <translation>Marquer toutes les &amp;occurrences…</translation>
    </message>
    <message>
        <source>New &amp;incident from the selection</source>
        <translation>Nouvel &amp;incident à partir de la sélection</translation>
    </message>
    <message>
        <source>&amp;Fill the focused field</source>
        <translation>Remplir le &amp;champ actif</translation>
    </message>
    <message>
        <source>Edit the &amp;value…</source>
        <translation>Modifier la &amp;valeur…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Armed actor</source>
        <translation>Acteur armé</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Casualty</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Next mark at this &amp;place</source>
        <translation>Marque suivante à cet &amp;endroit</translation>
    </message>
    <message>
        <source>Select the &amp;word, sentence, paragraph</source>
        <translation>Sélectionner le mot, la phrase, le para&amp;graphe</translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation>Décider en &amp;lot…</translation>
    </message>
    <message>
        <source>&amp;Last decisions…</source>
        <translation>Dernières déci&amp;sions…</translation>
    </message>
    <message>
        <source>Put aside &amp;more unsure suggestions</source>
        <translation>Écarter plus de s&amp;uggestions incertaines</translation>
    </message>
    <message>
        <source>Put aside &amp;fewer suggestions</source>
        <translation>Écarter moins de sugges&amp;tions</translation>
    </message>
    <message>
        <source>In &amp;reading order</source>
        <translation>Dans l’&amp;ordre de lecture</translation>
    </message>
    <message>
        <source>The &amp;surest first</source>
        <translation>Les plus &amp;sûres d’abord</translation>
    </message>
    <message>
        <source>The &amp;most informative first</source>
        <translation>Les plus &amp;informatives d’abord</translation>
    </message>
    <message>
        <source>Show the &amp;drafts of this document</source>
        <translation>Afficher les é&amp;bauches de ce document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>&amp;Hide drafts until they are asked for</source>
        <translation>&amp;Masquer les ébauches tant qu’elles ne sont pas demandées</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>Document &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>Document &amp;précédent</translation>
    </message>
    <message>
        <source>The document that &amp;teaches most</source>
        <translation>Document le plus &amp;instructif</translation>
    </message>
    <message>
        <source>&amp;Details and publication date…</source>
        <translation>&amp;Détails et date de publication…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>Si&amp;gnaler</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Te&amp;rminé</translation>
    </message>
    <message>
        <source>No &amp;incident in it</source>
        <translation>&amp;Aucun incident dans ce document</translation>
    </message>
    <message>
        <source>Draft &amp;again</source>
        <translation>Éba&amp;ucher à nouveau</translation>
    </message>
    <message>
        <source>Draft all older suggestions again</source>
        <translation>Ébaucher à nouveau toutes les anciennes suggestions</translation>
    </message>
    <message>
        <source>Carry &amp;over decisions of the former version</source>
        <translation>Reporter les dé&amp;cisions de la version précédente</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la corbei&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Accept the incident</source>
        <translation>&amp;Accepter l’incident</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>&amp;Reject the incident</source>
        <translation>&amp;Rejeter l’incident</translation>
    </message>
    <message>
        <source>The &amp;same as proposed: join</source>
        <translation>&amp;Même incident que celui proposé : fusionner</translation>
    </message>
    <message>
        <source>N&amp;ot the same as proposed</source>
        <translation>&amp;Pas le même que celui proposé</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Aller à la &amp;liste des documents</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Aller au &amp;texte</translation>
    </message>
    <message>
        <source>Go to the in&amp;cident</source>
        <translation>Aller à l’&amp;incident</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>&amp;Register of all incidents and mentions</source>
        <translation>&amp;Registre de tous les incidents et mentions</translation>
    </message>
    <message>
        <source>&amp;Back to the register</source>
        <translation>Re&amp;venir au registre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>&amp;Font of the text…</source>
        <translation>Poli&amp;ce du texte…</translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation>Lignes pl&amp;us longues</translation>
    </message>
    <message>
        <source>Short&amp;er lines</source>
        <translation>Lignes plus c&amp;ourtes</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About Casus…</source>
        <translation>À &amp;propos de Casus…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;Compare with the proposed…</source>
        <translation>C&amp;omparer avec l’incident proposé…</translation>
    </message>
    <message>
        <source>&amp;Join with another incident…</source>
        <translation>&amp;Fusionner avec un autre incident…</translation>
    </message>
    <message>
        <source>S&amp;plit the incident…</source>
        <translation>&amp;Scinder l’incident…</translation>
    </message>
    <message>
        <source>Move the c&amp;laim to another incident…</source>
        <translation>&amp;Déplacer l’allégation vers un autre incident…</translation>
    </message>
    <message>
        <source>Compare with e&amp;vent data…</source>
        <translation>Comparer avec des données d’é&amp;vénements…</translation>
    </message>
    <message>
        <source>My ti&amp;me…</source>
        <translation>Mon &amp;temps…</translation>
    </message>
    <message>
        <source>Coded &amp;elsewhere</source>
        <translation>Codé aill&amp;eurs</translation>
    </message>
    <message>
        <source>Go to a &amp;field of the incident…</source>
        <translation>Aller à un c&amp;hamp de l’incident…</translation>
    </message>
    <message>
        <source>&amp;Map and timeline</source>
        <translation>C&amp;arte et chronologie</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Role of a party</source>
        <translation>Rôle d’une partie</translation>
    </message>
    <message>
        <source>Side of a party</source>
        <translation>Camp d’une partie</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Relation to a place</source>
        <translation>Relation à un lieu</translation>
    </message>
    <message>
        <source>Outcome of a mention</source>
        <translation>Issue d’une mention</translation>
    </message>
    <message>
        <source>Victims of a mention</source>
        <translation>Victimes d’une mention</translation>
    </message>
    <message>
        <source>Effect of a claim</source>
        <translation>Effet d’une allégation</translation>
    </message>
    <message>
        <source>Victims of a claim</source>
        <translation>Victimes d’une allégation</translation>
    </message>
    <message>
        <source>Side of the victims</source>
        <translation>Camp des victimes</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Auteur de l’allégation</translation>
    </message>
    <message>
        <source>Form of a count</source>
        <translation>Forme d’un nombre</translation>
    </message>
    <message>
        <source>Scope of a claim</source>
        <translation>Portée d’une allégation</translation>
    </message>
    <message>
        <source>Polarity of a claim</source>
        <translation>Polarité d’une allégation</translation>
    </message>
    <message>
        <source>Use of a claim</source>
        <translation>Usage d’une allégation</translation>
    </message>
    <message>
        <source>Role of an incident</source>
        <translation>Rôle d’un incident</translation>
    </message>
    <message>
        <source>Status of an incident</source>
        <translation>Statut d’un incident</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One value of a list</source>
        <translation>Une valeur d’une liste</translation>
    </message>
    <message>
        <source>Several values of a list</source>
        <translation>Plusieurs valeurs d’une liste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>&amp;Text of the article</source>
        <translation>&amp;Texte de l’article</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Date of publication</source>
        <translation>&amp;Date de publication</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Éditeu&amp;r</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Adresse (URL)</translation>
    </message>
    <message>
        <source>&amp;Name or number</source>
        <translation>&amp;Nom ou numéro</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>« %1 » se lit %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Dates in numbers</source>
        <translation>Dates en chiffres</translation>
    </message>
    <message>
        <source>only where they can be read in one way</source>
        <translation>seulement si une seule lecture est possible</translation>
    </message>
    <message>
        <source>day first: 25/03/2024</source>
        <translation>jour d’abord : 25/03/2024</translation>
    </message>
    <message>
        <source>month first: 03/25/2024</source>
        <translation>mois d’abord : 03/25/2024</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>“%1” has an article in each row. Which column is what? Your choice is kept for tables with the same columns.</source>
        <translation>« %1 » contient un article par ligne. À quoi correspond chaque colonne ? Votre choix est conservé pour les tableaux qui ont les mêmes colonnes.</translation>
    </message>
    <message>
        <source>Dates in num&amp;bers</source>
        <translation>Dates en &amp;chiffres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>type what you want to do</source>
        <translation>saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>No command answers to “%1” now.</source>
        <translation>Aucune commande ne correspond actuellement à « %1 ».</translation>
    </message>
</context>
<context>
    <name>CorpusImport</name>
    <message>
        <source>Import annotated corpus</source>
        <translation>Importer un corpus annoté</translation>
    </message>
    <message>
        <source>Texts that were marked in brat, doccano, Label Studio, Prodigy, INCEpTION and other tools.</source>
        <translation>Textes marqués dans brat, doccano, Label Studio, Prodigy, INCEpTION et d’autres outils.</translation>
    </message>
    <message>
        <source>What each label means</source>
        <translation>Ce que signifie chaque libellé</translation>
    </message>
    <message>
        <source>Label there</source>
        <translation>Libellé d’origine</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Type ici</translation>
    </message>
    <message>
        <source>What was taken and what was not</source>
        <translation>Ce qui a été repris et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Files, a ZIP or a folder</source>
        <translation>Fichiers, ZIP ou dossier</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Marked by</source>
        <translation>Marqué &amp;par</translation>
    </message>
    <message>
        <source>&amp;Draft the new texts</source>
        <translation>É&amp;baucher les nouveaux textes</translation>
    </message>
    <message>
        <source>Annotated texts (*.ann *.txt *.jsonl *.json *.jsonld *.conll *.bio *.iob *.tsv *.xmi *.zip);;All files (*)</source>
        <translation>Textes annotés (*.ann *.txt *.jsonl *.json *.jsonld *.conll *.bio *.iob *.tsv *.xmi *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message>
        <source>None of the files is of a format that is known. Choose the format if you know it.</source>
        <translation>Aucun des fichiers n’est d’un format connu. Choisissez le format si vous le connaissez.</translation>
    </message>
    <message>
        <source>There are no marks in these files; their texts can be imported.</source>
        <translation>Ces fichiers ne contiennent aucune marque ; leurs textes peuvent être importés.</translation>
    </message>
    <message>
        <source>Type of “%1”</source>
        <translation>Type de « %1 »</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>“%1” is no date. Write 2023-04-18, 2023-04, 2023-04-18/2023-04-20 or words such as “12 March 2023”.</source>
        <translation>« %1 » n’est pas une date. Écrivez 2023-04-18, 2023-04, 2023-04-18/2023-04-20 ou en toutes lettres, par exemple « 12 mars 2023 ».</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>This key moves in the text and between fields.</source>
        <translation>Cette touche sert à se déplacer dans le texte et entre les champs.</translation>
    </message>
    <message>
        <source>This command works in the whole window: a letter or digit would be typed. Hold Ctrl or Alt as well.</source>
        <translation>Cette commande agit dans toute la fenêtre : une lettre ou un chiffre y serait saisi. Ajoutez Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>about </source>
        <translation>vers </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When it happened, not when it was reported. A day, a span of days, a month: as exact as the words allow. Type a day, “12 March 2023”, or EDTF.</source>
        <translation>Quand l’acte a eu lieu, et non quand il a été rapporté. Un jour, plusieurs jours, un mois : aussi précis que le texte le permet. Saisissez un jour, « 12 mars 2023 », ou une date EDTF.</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Date dans le texte</translation>
    </message>
    <message>
        <source>The words of the text that date the incident.</source>
        <translation>Les mots du texte qui datent l’incident.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Part of the day, or the clock time where the text gives it.</source>
        <translation>Partie de la journée, ou heure exacte lorsque le texte la donne.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Whether it happened at one point of the dates given, went on through all of them, or somewhere within them.</source>
        <translation>Si l’acte a eu lieu à un moment précis des dates indiquées, s’est poursuivi sur toute leur durée ou s’est produit à un moment quelconque de celles-ci.</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Jours actifs</translation>
    </message>
    <message>
        <source>The days on which it went on, where they are known one by one: 2023-04-18.</source>
        <translation>Les jours pendant lesquels il s’est poursuivi, lorsqu’ils sont connus un par un : 2023-04-18.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country where it happened, as its two-letter code.</source>
        <translation>Pays où l’incident a eu lieu, sous forme de code à deux lettres.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>First-level unit (region, state, province) at the time of the incident.</source>
        <translation>Unité de premier niveau (région, État, province) au moment de l’incident.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Second-level unit (district, cercle, department).</source>
        <translation>Unité de deuxième niveau (district, cercle, département).</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Third-level unit (commune, ward).</source>
        <translation>Unité de troisième niveau (commune, arrondissement).</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Code de la région</translation>
    </message>
    <message>
        <source>Official code of the first-level unit.</source>
        <translation>Code officiel de l’unité de premier niveau.</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>Code du district</translation>
    </message>
    <message>
        <source>Official code of the second-level unit.</source>
        <translation>Code officiel de l’unité de deuxième niveau.</translation>
    </message>
    <message>
        <source>Commune code</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Official code of the third-level unit.</source>
        <translation>Code officiel de l’unité de troisième niveau.</translation>
    </message>
    <message>
        <source>Units valid on</source>
        <translation>Unités valables le</translation>
    </message>
    <message>
        <source>The day for which names and codes of the units hold; borders and names change.</source>
        <translation>Le jour pour lequel valent les noms et les codes des unités ; les limites et les noms changent.</translation>
    </message>
    <message>
        <source>Regions named</source>
        <translation>Régions citées</translation>
    </message>
    <message>
        <source>Regions that the text itself names for it, in its own words.</source>
        <translation>Régions que le texte cite lui-même pour l’incident, dans ses propres termes.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees north, WGS 84. South is negative.</source>
        <translation>Degrés nord, WGS 84. Le sud est négatif.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees east, WGS 84. West is negative.</source>
        <translation>Degrés est, WGS 84. L’ouest est négatif.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Radius in kilometres within which the true place lies, as far as the words allow.</source>
        <translation>Rayon en kilomètres dans lequel se trouve le lieu réel, autant que le texte le permet.</translation>
    </message>
    <message>
        <source>Place precision</source>
        <translation>Précision du lieu</translation>
    </message>
    <message>
        <source>1 exact place, 2 near it, 3 district, 4 region, 5 along a line or in an area, 6 country, 7 sea or air.</source>
        <translation>1 lieu exact, 2 à proximité, 3 district, 4 région, 5 le long d’une ligne ou dans une zone, 6 pays, 7 mer ou air.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>The one kind that fits the incident as a whole best.</source>
        <translation>La nature qui correspond le mieux à l’incident dans son ensemble.</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>Tactiques</translation>
    </message>
    <message>
        <source>Every way in which violence was used.</source>
        <translation>Toutes les formes de violence employées.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Whom or what the violence was aimed at, not who happened to be hit.</source>
        <translation>Qui ou ce que la violence visait, et non qui s’est trouvé touché.</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <source>Means used, as the text names them.</source>
        <translation>Moyens employés, tels que le texte les nomme.</translation>
    </message>
    <message>
        <source>Suicide attack</source>
        <translation>Attentat-suicide</translation>
    </message>
    <message>
        <source>An attacker meant to die in the act.</source>
        <translation>Un assaillant entendait mourir dans l’acte.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>How far the act came: carried out, tried, threatened or prevented.</source>
        <translation>Jusqu’où l’acte est allé : accompli, tenté, menacé ou empêché.</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>One act told as one, or several that the source sums up.</source>
        <translation>Un acte rapporté comme un seul, ou plusieurs que la source regroupe.</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Revendiqué par</translation>
    </message>
    <message>
        <source>Who claimed the act: who | how | day | source, such as JNIM | video | 2023-04-19. How: letter, call_before, call_after, email, note, video, online, in_person, other, unknown.</source>
        <translation>Qui a revendiqué l’acte : qui | comment | jour | source, par exemple JNIM | video | 2023-04-19. Comment : letter, call_before, call_after, email, note, video, online, in_person, other, unknown.</translation>
    </message>
    <message>
        <source>Related incidents</source>
        <translation>Incidents liés</translation>
    </message>
    <message>
        <source>How other incidents belong to it, with their id: part_of, continues, retaliation or same_operation, such as part_of C-0123456789.</source>
        <translation>Comment d’autres incidents s’y rattachent, avec leur identifiant : part_of, continues, retaliation ou same_operation, par exemple part_of C-0123456789.</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>A name that all incidents of one series of fighting share.</source>
        <translation>Un nom commun à tous les incidents d’une même série de combats.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Whether a place changed hands.</source>
        <translation>Si un lieu a changé de mains.</translation>
    </message>
    <message>
        <source>Civilians targeted</source>
        <translation>Civils visés</translation>
    </message>
    <message>
        <source>Whether civilians were the target or were hit by the way.</source>
        <translation>Si des civils étaient la cible ou ont été touchés incidemment.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégâts</translation>
    </message>
    <message>
        <source>Extent of damage to property.</source>
        <translation>Étendue des dégâts matériels.</translation>
    </message>
    <message>
        <source>Damage in dollars</source>
        <translation>Dégâts en dollars</translation>
    </message>
    <message>
        <source>Value of the damage in US dollars.</source>
        <translation>Valeur des dégâts en dollars américains.</translation>
    </message>
    <message>
        <source>Note on damage</source>
        <translation>Note sur les dégâts</translation>
    </message>
    <message>
        <source>What was damaged, in a few words.</source>
        <translation>Ce qui a été endommagé, en quelques mots.</translation>
    </message>
    <message>
        <source>Looted</source>
        <translation>Biens pillés</translation>
    </message>
    <message>
        <source>What was taken, with numbers where given.</source>
        <translation>Ce qui a été pris, avec les quantités lorsqu’elles sont indiquées.</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A reason for the act that the text gives, and who gives it.</source>
        <translation>Une raison de l’acte que donne le texte, et qui la donne.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The incident in two or three sentences of your own.</source>
        <translation>L’incident en deux ou trois phrases de votre main.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Your own key words.</source>
        <translation>Vos propres mots-clés.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>The act served a political, economic, religious or social goal.</source>
        <translation>L’acte servait un but politique, économique, religieux ou social.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>It was meant to frighten, coerce or reach more than its victims.</source>
        <translation>Il visait à effrayer, contraindre ou atteindre d’autres que ses victimes.</translation>
    </message>
    <message>
        <source>Outside lawful warfare</source>
        <translation>Hors guerre licite</translation>
    </message>
    <message>
        <source>It falls outside what the law of war permits.</source>
        <translation>Il sort de ce que permet le droit de la guerre.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>It may not belong to the kind of incident you collect.</source>
        <translation>Il ne relève peut-être pas du type d’incidents que vous recueillez.</translation>
    </message>
    <message>
        <source>Why doubtful</source>
        <translation>Raison du doute</translation>
    </message>
    <message>
        <source>What it may be instead.</source>
        <translation>Ce qu’il pourrait être d’autre.</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Second codeur</translation>
    </message>
    <message>
        <source>Who has coded it a second time, independently.</source>
        <translation>Qui l’a codé une seconde fois, de façon indépendante.</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>Arbitre</translation>
    </message>
    <message>
        <source>Who has decided where two coders differed.</source>
        <translation>Qui a tranché lorsque deux codeurs divergeaient.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes of work on it: measured when it is accepted, from the times of the decisions on it (pauses of more than five minutes left out); yours to correct.</source>
        <translation>Minutes de travail sur l’incident : mesurées lors de son acceptation d’après l’heure des décisions prises (sans les pauses de plus de cinq minutes) ; vous pouvez les corriger.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Midi</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>At one point</source>
        <translation>À un moment précis</translation>
    </message>
    <message>
        <source>Throughout</source>
        <translation>Pendant toute la période</translation>
    </message>
    <message>
        <source>Some time within</source>
        <translation>À un moment de la période</translation>
    </message>
    <message>
        <source>One act</source>
        <translation>Un seul acte</translation>
    </message>
    <message>
        <source>Summed up by the source</source>
        <translation>Regroupé par la source</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Accompli</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>Empêché</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Government regains it</source>
        <translation>Repris par le gouvernement</translation>
    </message>
    <message>
        <source>Armed group takes it</source>
        <translation>Pris par un groupe armé</translation>
    </message>
    <message>
        <source>Taken without a fight</source>
        <translation>Pris sans combat</translation>
    </message>
    <message>
        <source>Attack repelled</source>
        <translation>Attaque repoussée</translation>
    </message>
    <message>
        <source>Main or only target</source>
        <translation>Cible principale ou unique</translation>
    </message>
    <message>
        <source>Hit by the way</source>
        <translation>Touchés incidemment</translation>
    </message>
    <message>
        <source>Ambush or attack on forces</source>
        <translation>Embuscade ou attaque contre des forces</translation>
    </message>
    <message>
        <source>Base overrun</source>
        <translation>Base prise d’assaut</translation>
    </message>
    <message>
        <source>Army operation on the ground</source>
        <translation>Opération terrestre de l’armée</translation>
    </message>
    <message>
        <source>Air or drone strike</source>
        <translation>Frappe aérienne ou de drone</translation>
    </message>
    <message>
        <source>Shelling or rockets</source>
        <translation>Tirs d’artillerie ou de roquettes</translation>
    </message>
    <message>
        <source>Mine or planted bomb</source>
        <translation>Mine ou engin explosif posé</translation>
    </message>
    <message>
        <source>Attack on a village, massacre</source>
        <translation>Attaque de village, massacre</translation>
    </message>
    <message>
        <source>Summary execution</source>
        <translation>Exécution sommaire</translation>
    </message>
    <message>
        <source>Arson or looting</source>
        <translation>Incendie volontaire ou pillage</translation>
    </message>
    <message>
        <source>Blockade or threat</source>
        <translation>Blocus ou menace</translation>
    </message>
    <message>
        <source>Fight between armed groups</source>
        <translation>Affrontement entre groupes armés</translation>
    </message>
    <message>
        <source>Weapons seized</source>
        <translation>Armes saisies</translation>
    </message>
    <message>
        <source>Device defused</source>
        <translation>Engin neutralisé</translation>
    </message>
    <message>
        <source>Explosive</source>
        <translation>Explosif</translation>
    </message>
    <message>
        <source>Air strike</source>
        <translation>Frappe aérienne</translation>
    </message>
    <message>
        <source>Insurgency or guerrilla action</source>
        <translation>Action insurrectionnelle ou de guérilla</translation>
    </message>
    <message>
        <source>Other crime</source>
        <translation>Autre crime</translation>
    </message>
    <message>
        <source>No intent</source>
        <translation>Absence d’intention</translation>
    </message>
    <message>
        <source>State actors</source>
        <translation>Acteurs étatiques</translation>
    </message>
    <message>
        <source>1 – exact place</source>
        <translation>1 – lieu exact</translation>
    </message>
    <message>
        <source>2 – near the place</source>
        <translation>2 – à proximité du lieu</translation>
    </message>
    <message>
        <source>3 – district</source>
        <translation>3 – district</translation>
    </message>
    <message>
        <source>4 – region</source>
        <translation>4 – région</translation>
    </message>
    <message>
        <source>5 – line or area</source>
        <translation>5 – ligne ou zone</translation>
    </message>
    <message>
        <source>6 – country</source>
        <translation>6 – pays</translation>
    </message>
    <message>
        <source>7 – sea or air</source>
        <translation>7 – mer ou air</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Armed actor</source>
        <translation>Acteur armé</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Casualty</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Own type</source>
        <translation>Type propre</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>Fusionné dans un autre</translation>
    </message>
    <message>
        <source>Split into others</source>
        <translation>Scindé en d’autres</translation>
    </message>
    <message>
        <source>News of this document</source>
        <translation>Fait nouveau de ce document</translation>
    </message>
    <message>
        <source>Part of another incident</source>
        <translation>Partie d’un autre incident</translation>
    </message>
    <message>
        <source>Sum of several incidents</source>
        <translation>Somme de plusieurs incidents</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Captured (combatants)</source>
        <translation>Capturés (combattants)</translation>
    </message>
    <message>
        <source>Abducted (civilians)</source>
        <translation>Enlevés (civils)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Killed or wounded</source>
        <translation>Tués ou blessés</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérés</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Arrested</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Security forces</source>
        <translation>Forces de sécurité</translation>
    </message>
    <message>
        <source>Soldiers</source>
        <translation>Soldats</translation>
    </message>
    <message>
        <source>Gendarmes or police</source>
        <translation>Gendarmes ou policiers</translation>
    </message>
    <message>
        <source>Self-defence militia</source>
        <translation>Milice d’autodéfense</translation>
    </message>
    <message>
        <source>Militants</source>
        <translation>Membres de groupes armés</translation>
    </message>
    <message>
        <source>Mercenaries</source>
        <translation>Mercenaires</translation>
    </message>
    <message>
        <source>Peacekeepers</source>
        <translation>Casques bleus</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>Civils</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Aid workers</source>
        <translation>Travailleurs humanitaires</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Responsables publics</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Perpetrators&apos; side</source>
        <translation>Camp des auteurs</translation>
    </message>
    <message>
        <source>Opposing side</source>
        <translation>Camp adverse</translation>
    </message>
    <message>
        <source>Other armed party</source>
        <translation>Autre partie armée</translation>
    </message>
    <message>
        <source>Side not said</source>
        <translation>Camp non précisé</translation>
    </message>
    <message>
        <source>All sides</source>
        <translation>Tous les camps</translation>
    </message>
    <message>
        <source>Army</source>
        <translation>Armée</translation>
    </message>
    <message>
        <source>Police or gendarmerie</source>
        <translation>Police ou gendarmerie</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Unnamed security source</source>
        <translation>Source sécuritaire anonyme</translation>
    </message>
    <message>
        <source>Perpetrator group</source>
        <translation>Groupe auteur</translation>
    </message>
    <message>
        <source>Opposing armed group</source>
        <translation>Groupe armé adverse</translation>
    </message>
    <message>
        <source>UN or regional body</source>
        <translation>ONU ou organisation régionale</translation>
    </message>
    <message>
        <source>Other media</source>
        <translation>Autre média</translation>
    </message>
    <message>
        <source>NGO or rights group</source>
        <translation>ONG ou organisation de défense des droits</translation>
    </message>
    <message>
        <source>Local official</source>
        <translation>Responsable local</translation>
    </message>
    <message>
        <source>Hospital or medics</source>
        <translation>Hôpital ou soignants</translation>
    </message>
    <message>
        <source>Resident or witness</source>
        <translation>Habitant ou témoin</translation>
    </message>
    <message>
        <source>Relative of a victim</source>
        <translation>Proche d’une victime</translation>
    </message>
    <message>
        <source>The article itself</source>
        <translation>L’article lui-même</translation>
    </message>
    <message>
        <source>Source not said</source>
        <translation>Source non précisée</translation>
    </message>
    <message>
        <source>Stated as a fact</source>
        <translation>Présenté comme un fait</translation>
    </message>
    <message>
        <source>Claimed by the party itself</source>
        <translation>Revendiqué par la partie elle-même</translation>
    </message>
    <message>
        <source>Blamed by authorities</source>
        <translation>Imputé par les autorités</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Soupçonné</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Mis hors de cause</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Ally of the perpetrator</source>
        <translation>Allié de l’auteur</translation>
    </message>
    <message>
        <source>Ally of the target</source>
        <translation>Allié de la cible</translation>
    </message>
    <message>
        <source>Intervening party</source>
        <translation>Partie intervenante</translation>
    </message>
    <message>
        <source>Bystander harmed</source>
        <translation>Tiers touché</translation>
    </message>
    <message>
        <source>Owner of the vehicle</source>
        <translation>Propriétaire du véhicule</translation>
    </message>
    <message>
        <source>in</source>
        <translation>à</translation>
    </message>
    <message>
        <source>near</source>
        <translation>près de</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>along</source>
        <translation>le long de</translation>
    </message>
    <message>
        <source>at the border</source>
        <translation>à la frontière</translation>
    </message>
    <message>
        <source>at a distance from</source>
        <translation>à distance de</translation>
    </message>
    <message>
        <source>Casus rule</source>
        <translation>Règle de Casus</translation>
    </message>
    <message>
        <source>ACLED rule</source>
        <translation>Règle d’ACLED</translation>
    </message>
    <message>
        <source>GTD rule</source>
        <translation>Règle de GTD</translation>
    </message>
    <message>
        <source>GeoNames %1</source>
        <translation>GeoNames %1</translation>
    </message>
    <message>
        <source>list of Casus</source>
        <translation>liste de Casus</translation>
    </message>
    <message>
        <source>middle of the country</source>
        <translation>centre du pays</translation>
    </message>
    <message>
        <source>Abduction</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>Surrender</source>
        <translation>Reddition</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Ambush</source>
        <translation>Embuscade</translation>
    </message>
    <message>
        <source>Armed assault</source>
        <translation>Assaut armé</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Affrontement</translation>
    </message>
    <message>
        <source>Suicide bombing</source>
        <translation>Attentat-suicide à l’explosif</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Tirs d’artillerie</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Militaires</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructures</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Arme à feu</translation>
    </message>
    <message>
        <source>Artillery</source>
        <translation>Artillerie</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Aéronef</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Blade</source>
        <translation>Arme blanche</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendie</translation>
    </message>
    <message>
        <source>Attempted</source>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineurs</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeurs</translation>
    </message>
    <message>
        <source>Catastrophic</source>
        <translation>Catastrophiques</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Intergroup conflict</source>
        <translation>Conflit intergroupes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Espace affiche ou masque une colonne, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>« %1 » ne figure pas parmi les choix.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known.</source>
        <translation>« %1 » n’est pas un pays connu.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>2023-04-18 or words</source>
        <translation>2023-04-18 ou en toutes lettres</translation>
    </message>
    <message>
        <source>several apart by ;</source>
        <translation>plusieurs, séparés par ;</translation>
    </message>
</context>
<context>
    <name>TrainingExport</name>
    <message>
        <source>Export training data</source>
        <translation>Exporter des données d’entraînement</translation>
    </message>
    <message>
        <source>What is written and left out</source>
        <translation>Ce qui est écrit et ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>S&amp;uggestions too, marked as such</source>
        <translation>S&amp;uggestions aussi, marquées comme telles</translation>
    </message>
    <message>
        <source>&amp;Rejected marks, as examples of what is none</source>
        <translation>Marques &amp;rejetées, comme contre-exemples</translation>
    </message>
    <message>
        <source>F&amp;inished documents only</source>
        <translation>Documents ter&amp;minés uniquement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>&amp;Decisions of</source>
        <translation>&amp;Décisions de</translation>
    </message>
    <message>
        <source>one file; or 80/10/10 for train, dev and test</source>
        <translation>un seul fichier ; ou 80/10/10 pour train, dev et test</translation>
    </message>
    <message>
        <source>Di&amp;vide</source>
        <translation>Di&amp;viser</translation>
    </message>
    <message>
        <source>&amp;Tags of words</source>
        <translation>É&amp;tiquettes des mots</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Ver&amp;s</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 would be written.</source>
        <translation>À écrire : %1 avec %2.</translation>
    </message>
    <message>
        <source>Looked at: the first %1 documents.</source>
        <translation>Examinés : les %1 premiers documents.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>Decisions of</source>
        <translation>Décisions de</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>as in the incident that it was split from</source>
        <translation>comme dans l’incident dont il est issu</translation>
    </message>
</context>
<context>
    <name>casus::curation::DailyBackup</name>
    <message>
        <source>The folder “%1” for daily backups cannot be made.</source>
        <translation>Impossible de créer le dossier « %1 » des sauvegardes quotidiennes.</translation>
    </message>
</context>
<context>
    <name>casus::curation::EventImport</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had been taken until then.</source>
        <translation>
            <numerusform>%n ligne avait été reprise jusque-là.</numerusform>
            <numerusform>%n lignes avaient été reprises jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2: %3.</source>
        <translation>%1, ligne %2 : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n further row(s) cannot be taken.</source>
        <translation>
            <numerusform>%1 : %n autre ligne ne peut pas être reprise.</numerusform>
            <numerusform>%1 : %n autres lignes ne peuvent pas être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before; nothing has changed.</source>
        <translation>%1 a déjà été importé ; rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 en plus</translation>
    </message>
    <message>
        <source>%1 brought up to date</source>
        <translation>%1 mis à jour</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 sans changement</translation>
    </message>
    <message>
        <source>%1 no longer in it</source>
        <translation>%1 en moins</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 non repris</translation>
    </message>
    <message>
        <source>%1 (%2), events: %3.</source>
        <comment>file, data set, counts</comment>
        <translation>%1 (%2), événements : %3.</translation>
    </message>
    <message>
        <source>The import was cancelled; importing the file again goes on.</source>
        <translation>L’import a été annulé ; importer de nouveau le fichier le poursuit.</translation>
    </message>
</context>
<context>
    <name>casus::curation::IncidentEdits</name>
    <message>
        <source>from the place %1</source>
        <translation>d’après le lieu %1</translation>
    </message>
    <message>
        <source>A place needs a name.</source>
        <translation>Un lieu doit avoir un nom.</translation>
    </message>
    <message>
        <source>The place “%1” needs both latitude and longitude.</source>
        <translation>Le lieu « %1 » doit avoir une latitude et une longitude.</translation>
    </message>
    <message>
        <source>The position of “%1” lies off the globe.</source>
        <translation>La position de « %1 » est hors du globe.</translation>
    </message>
    <message>
        <source>A distance is not below zero.</source>
        <translation>Une distance ne peut pas être inférieure à zéro.</translation>
    </message>
    <message>
        <source>A count is not below zero.</source>
        <translation>Un nombre ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The lowest count is above the highest.</source>
        <translation>Le nombre le plus bas dépasse le plus haut.</translation>
    </message>
    <message>
        <source>A claim needs a lowest or a highest count.</source>
        <translation>Une allégation doit avoir un nombre minimal ou maximal.</translation>
    </message>
    <message>
        <source>A total goes from low over best to high.</source>
        <translation>Un total va de bas à haut en passant par retenu.</translation>
    </message>
</context>
<context>
    <name>casus::curation::IncidentSplit</name>
    <message>
        <source>Choose at least one report, passage or claim for the new incident.</source>
        <translation>Choisissez au moins un compte rendu, un passage ou une allégation pour le nouvel incident.</translation>
    </message>
    <message>
        <source>All reports would go: nothing would be left of this incident.</source>
        <translation>Tous les comptes rendus partiraient : il ne resterait rien de cet incident.</translation>
    </message>
</context>
<context>
    <name>casus::curation::Jobs</name>
    <message>
        <source>%1 is already in the project, in its trash.</source>
        <translation>%1 est déjà dans le projet, dans sa corbeille.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had been imported until then.</source>
        <translation>
            <numerusform>%n document avait été importé jusque-là.</numerusform>
            <numerusform>%n documents avaient été importés jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>« %1 » est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had been drafted until then.</source>
        <translation>
            <numerusform>%n document avait été ébauché jusque-là.</numerusform>
            <numerusform>%n documents avaient été ébauchés jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>No places were imported.</source>
        <translation>Aucun lieu n’a été importé.</translation>
    </message>
    <message>
        <source>1 place was imported from %1.</source>
        <translation>1 lieu a été importé de %1.</translation>
    </message>
    <message>
        <source>%1 places were imported from %2.</source>
        <translation>%1 lieux ont été importés de %2.</translation>
    </message>
    <message>
        <source>1 line could not be read.</source>
        <translation>1 ligne n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 lines could not be read.</source>
        <translation>%1 lignes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>“%1” is there already; the backup was not restored over it.</source>
        <translation>« %1 » existe déjà ; la sauvegarde n’a pas été restaurée par-dessus.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>« %1 » est endommagé : %2</translation>
    </message>
</context>
<context>
    <name>casus::curation::MentionValues</name>
    <message>
        <source>A latitude lies between -90 and 90.</source>
        <translation>Une latitude est comprise entre -90 et 90.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180.</source>
        <translation>Une longitude est comprise entre -180 et 180.</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation>Une position exige une latitude et une longitude.</translation>
    </message>
    <message>
        <source>A distance is not below zero.</source>
        <translation>Une distance ne peut pas être inférieure à zéro.</translation>
    </message>
    <message>
        <source>A count is not below zero.</source>
        <translation>Un nombre ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The lowest count is above the highest.</source>
        <translation>Le nombre le plus bas dépasse le plus haut.</translation>
    </message>
    <message>
        <source>A mention of type %1 takes no such value.</source>
        <translation>Une mention de type %1 n’admet pas une telle valeur.</translation>
    </message>
    <message>
        <source>“%1” is no date (EDTF), or it does not exist.</source>
        <translation>« %1 » n’est pas une date (EDTF), ou elle n’existe pas.</translation>
    </message>
</context>
<context>
    <name>casus::curation::Project</name>
    <message>
        <source>The codebook has no such type.</source>
        <translation>Le manuel de codage ne contient pas ce type.</translation>
    </message>
    <message>
        <source>The type %1 is retired; the codebook can bring it back.</source>
        <translation>Le type %1 est retiré ; le manuel de codage permet de le rétablir.</translation>
    </message>
    <message>
        <source>The codebook has no such field.</source>
        <translation>Le manuel de codage ne contient pas ce champ.</translation>
    </message>
    <message>
        <source>Change a field of incident “%1”</source>
        <translation>Modifier un champ de l’incident « %1 »</translation>
    </message>
    <message>
        <source>The passage lies outside of the document.</source>
        <translation>Le passage se trouve hors du document.</translation>
    </message>
    <message>
        <source>Mark “%1” as unread</source>
        <translation>Marquer « %1 » comme non lu</translation>
    </message>
    <message>
        <source>Take “%1” up again</source>
        <translation>Reprendre « %1 »</translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation>Terminer « %1 »</translation>
    </message>
    <message>
        <source>No incident in “%1”</source>
        <translation>Aucun incident dans « %1 »</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Note sur « %1 »</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Étiquettes de « %1 »</translation>
    </message>
    <message>
        <source>Flag “%1”</source>
        <translation>Signaler « %1 »</translation>
    </message>
    <message>
        <source>Remove the flag of “%1”</source>
        <translation>Retirer le signalement de « %1 »</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Détails de « %1 »</translation>
    </message>
    <message>
        <source>Move “%1” to the trash</source>
        <translation>Mettre « %1 » à la corbeille</translation>
    </message>
    <message>
        <source>Restore “%1” from the trash</source>
        <translation>Restaurer « %1 » depuis la corbeille</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Accepter « %1 »</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Rejeter « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n mentions</source>
        <translation>
            <numerusform>Accepter %n mention</numerusform>
            <numerusform>Accepter %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mentions</source>
        <translation>
            <numerusform>Rejeter %n mention</numerusform>
            <numerusform>Rejeter %n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>An incident cannot be merged into itself.</source>
        <translation>Un incident ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>An incident that is in the trash, merged or split cannot be merged.</source>
        <translation>Un incident mis à la corbeille, fusionné ou scindé ne peut pas être fusionné.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionner « %1 » dans « %2 »</translation>
    </message>
    <message>
        <source>An incident cannot be kept apart from itself.</source>
        <translation>Un incident ne peut pas être distingué de lui-même.</translation>
    </message>
    <message>
        <source>Keep “%1” and “%2” apart</source>
        <translation>Garder « %1 » et « %2 » distincts</translation>
    </message>
    <message>
        <source>This incident is no longer in the project.</source>
        <translation>Cet incident n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>measured from the times of the decisions on it</source>
        <translation>mesuré d’après l’heure des décisions prises</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>New incident “%1”</source>
        <translation>Nouvel incident « %1 »</translation>
    </message>
    <message>
        <source>The new incident was saved without its number.</source>
        <translation>Le nouvel incident a été enregistré sans son numéro.</translation>
    </message>
    <message>
        <source>Accept incident “%1”</source>
        <translation>Accepter l’incident « %1 »</translation>
    </message>
    <message>
        <source>Reject incident “%1”</source>
        <translation>Rejeter l’incident « %1 »</translation>
    </message>
    <message>
        <source>Move incident “%1” to the trash</source>
        <translation>Mettre l’incident « %1 » à la corbeille</translation>
    </message>
    <message>
        <source>Restore incident “%1” from the trash</source>
        <translation>Restaurer l’incident « %1 » depuis la corbeille</translation>
    </message>
    <message>
        <source>Status of incident “%1”</source>
        <translation>Statut de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Role of incident “%1”</source>
        <translation>Rôle de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Note on incident “%1”</source>
        <translation>Note sur l’incident « %1 »</translation>
    </message>
    <message>
        <source>Flag incident “%1”</source>
        <translation>Signaler l’incident « %1 »</translation>
    </message>
    <message>
        <source>Remove the flag of incident “%1”</source>
        <translation>Retirer le signalement de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Accept a field of incident “%1”</source>
        <translation>Accepter un champ de l’incident « %1 »</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Le champ est vide.</translation>
    </message>
    <message>
        <source>Change the places of incident “%1”</source>
        <translation>Modifier les lieux de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Change the parties of incident “%1”</source>
        <translation>Modifier les parties de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Change the claims of incident “%1”</source>
        <translation>Modifier les allégations de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Set a total of incident “%1”</source>
        <translation>Définir un total de l’incident « %1 »</translation>
    </message>
    <message>
        <source>Importing documents</source>
        <translation>Import des documents</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Ébauche en cours</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Importing places</source>
        <translation>Import des lieux</translation>
    </message>
    <message>
        <source>Writing a backup</source>
        <translation>Écriture d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>La sauvegarde a été annulée.</translation>
    </message>
    <message>
        <source>Writing the daily backup</source>
        <translation>Écriture de la sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>The daily backup was cancelled.</source>
        <translation>La sauvegarde quotidienne a été annulée.</translation>
    </message>
    <message>
        <source>This mention is no longer in the project.</source>
        <translation>Cette mention n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Rouvrir « %1 »</translation>
    </message>
    <message>
        <source>Make “%1” %2</source>
        <translation>Donner à « %1 » le type %2</translation>
    </message>
    <message>
        <source>Change the words of “%1”</source>
        <translation>Modifier les mots de « %1 »</translation>
    </message>
    <message>
        <source>Change the value of “%1”</source>
        <translation>Modifier la valeur de « %1 »</translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>Marquer « %1 »</translation>
    </message>
    <message>
        <source>The new mention was saved without its number.</source>
        <translation>La nouvelle mention a été enregistrée sans son numéro.</translation>
    </message>
    <message numerus="yes">
        <source>Mark “%1” %n more time(s)</source>
        <translation>
            <numerusform>Marquer « %1 » %n fois de plus</numerusform>
            <numerusform>Marquer « %1 » %n fois de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in the trash.</source>
        <translation>Il est dans la corbeille.</translation>
    </message>
    <message>
        <source>It is joined into another incident.</source>
        <translation>Il est fusionné dans un autre incident.</translation>
    </message>
    <message>
        <source>It was split into others.</source>
        <translation>Il a été scindé en d’autres incidents.</translation>
    </message>
    <message>
        <source>This status follows from joining and splitting.</source>
        <translation>Ce statut résulte d’une fusion ou d’une scission.</translation>
    </message>
    <message>
        <source>At most %1 incidents are changed in one step; these are %2. Filter or select fewer.</source>
        <translation>%1 incidents au plus sont modifiés en une étape ; il y en a ici %2. Filtrez ou sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Change incident “%1”</source>
        <translation>Modifier l’incident « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n incidents</source>
        <translation>
            <numerusform>Accepter %n incident</numerusform>
            <numerusform>Accepter %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n incidents</source>
        <translation>
            <numerusform>Rejeter %n incident</numerusform>
            <numerusform>Rejeter %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n incidents</source>
        <translation>
            <numerusform>Modifier %n incident</numerusform>
            <numerusform>Modifier %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>check of the record: %1</source>
        <translation>contrôle de la fiche : %1</translation>
    </message>
    <message>
        <source>There is no single value that mends this.</source>
        <translation>Aucune valeur unique ne corrige cela.</translation>
    </message>
    <message>
        <source>“%1” is not known as a new version of another document.</source>
        <translation>« %1 » n’est pas connu comme nouvelle version d’un autre document.</translation>
    </message>
    <message>
        <source>Carry over the decisions on “%1”</source>
        <translation>Reporter les décisions sur « %1 »</translation>
    </message>
    <message>
        <source>An incident that is in the trash, merged or split cannot be split.</source>
        <translation>Un incident mis à la corbeille, fusionné ou scindé ne peut pas être scindé.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Scinder « %1 »</translation>
    </message>
    <message>
        <source>The claim is in this incident already.</source>
        <translation>L’allégation figure déjà dans cet incident.</translation>
    </message>
    <message>
        <source>An incident that is in the trash, merged or split takes no claims.</source>
        <translation>Un incident mis à la corbeille, fusionné ou scindé n’admet pas d’allégations.</translation>
    </message>
    <message>
        <source>This claim is no longer in the incident.</source>
        <translation>Cette allégation n’est plus dans l’incident.</translation>
    </message>
    <message>
        <source>Move claims from “%1” to “%2”</source>
        <translation>Déplacer des allégations de « %1 » vers « %2 »</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>« %1 » est %2</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>« %1 » n’est pas %2</translation>
    </message>
    <message>
        <source>Leave open whether “%1” is %2</source>
        <translation>Laisser en suspens si « %1 » est %2</translation>
    </message>
    <message>
        <source>Importing event data</source>
        <translation>Import de données d’événements</translation>
    </message>
    <message>
        <source>Removing event data</source>
        <translation>Suppression de données d’événements</translation>
    </message>
    <message>
        <source>Accept %1 and reject %2 mentions</source>
        <translation>Accepter %1 et rejeter %2 mentions</translation>
    </message>
</context>
<context>
    <name>casus::curation::RegisterViews</name>
    <message>
        <source>own type</source>
        <translation>type propre</translation>
    </message>
    <message>
        <source>all mentions</source>
        <translation>toutes les mentions</translation>
    </message>
</context>
<context>
    <name>casus::curation::Revision</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>marked by %1 in the former version</source>
        <translation>marqué par %1 dans la version précédente</translation>
    </message>
    <message>
        <source>rejected by %1 in the former version</source>
        <translation>rejeté par %1 dans la version précédente</translation>
    </message>
</context>
<context>
    <name>casus::curation::TrainingExport</name>
    <message>
        <source>the document is not finished</source>
        <translation>le document n’est pas terminé</translation>
    </message>
    <message>
        <source>suggestions that nobody has decided on</source>
        <translation>suggestions sur lesquelles personne n’a décidé</translation>
    </message>
    <message>
        <source>rejected marks</source>
        <translation>marques rejetées</translation>
    </message>
    <message>
        <source>decisions of other coders</source>
        <translation>décisions d’autres codeurs</translation>
    </message>
    <message>
        <source>unfinished documents without a mark</source>
        <translation>documents non terminés sans marque</translation>
    </message>
</context>
<context>
    <name>casus::curation::TrainingImport</name>
    <message numerus="yes">
        <source>Import the marks of %n document(s)</source>
        <translation>
            <numerusform>Importer les marques de %n document</numerusform>
            <numerusform>Importer les marques de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>the label “%1” is left out</source>
        <translation>le libellé « %1 » est laissé de côté</translation>
    </message>
    <message>
        <source>the label “%1” means no type of this project</source>
        <translation>le libellé « %1 » ne correspond à aucun type de ce projet</translation>
    </message>
    <message>
        <source>a value that is not valid was left out</source>
        <translation>une valeur non valide a été laissée de côté</translation>
    </message>
    <message>
        <source>imported prediction</source>
        <translation>prédiction importée</translation>
    </message>
    <message>
        <source>1 document imported</source>
        <translation>1 document importé</translation>
    </message>
    <message>
        <source>%1 documents imported</source>
        <translation>%1 documents importés</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 déjà présents</translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1 ébauchés</translation>
    </message>
    <message>
        <source>1 mark added</source>
        <translation>1 marque ajoutée</translation>
    </message>
    <message>
        <source>%1 marks added</source>
        <translation>%1 marques ajoutées</translation>
    </message>
    <message>
        <source>1 suggestion added</source>
        <translation>1 suggestion ajoutée</translation>
    </message>
    <message>
        <source>%1 suggestions added</source>
        <translation>%1 suggestions ajoutées</translation>
    </message>
    <message>
        <source>1 suggestion decided</source>
        <translation>1 suggestion décidée</translation>
    </message>
    <message>
        <source>%1 suggestions decided</source>
        <translation>%1 suggestions décidées</translation>
    </message>
    <message>
        <source>1 mark was there</source>
        <translation>1 marque déjà présente</translation>
    </message>
    <message>
        <source>%1 marks were there</source>
        <translation>%1 marques déjà présentes</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had been imported until then.</source>
        <translation>
            <numerusform>%n document avait été importé jusque-là.</numerusform>
            <numerusform>%n documents avaient été importés jusque-là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::drafting::EventLikeness</name>
    <message numerus="yes">
        <source>%n day(s) apart: %1 here, %2 there</source>
        <translation>
            <numerusform>%n jour d’écart : %1 ici, %2 là-bas</numerusform>
            <numerusform>%n jours d’écart : %1 ici, %2 là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day: %1</source>
        <translation>le même jour : %1</translation>
    </message>
    <message>
        <source>days that overlap: %1 here, %2 there</source>
        <translation>jours qui se recoupent : %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>places of one name that lie %1 km apart: %2</source>
        <translation>lieux de même nom distants de %1 km : %2</translation>
    </message>
    <message>
        <source>the same place: %1</source>
        <translation>le même lieu : %1</translation>
    </message>
    <message>
        <source>two spellings of one place: %1</source>
        <translation>deux graphies d’un même lieu : %1</translation>
    </message>
    <message>
        <source>one place within the other: %1</source>
        <translation>un lieu compris dans l’autre : %1</translation>
    </message>
    <message>
        <source>%1 km from the point that stands for its region</source>
        <translation>à %1 km du point qui représente sa région</translation>
    </message>
    <message>
        <source>%1 km apart</source>
        <translation>à %1 km l’un de l’autre</translation>
    </message>
    <message>
        <source>the same region: %1; %2 km apart</source>
        <translation>la même région : %1 ; à %2 km l’un de l’autre</translation>
    </message>
    <message>
        <source>the same region: %1</source>
        <translation>la même région : %1</translation>
    </message>
    <message>
        <source>the same country, no place to compare</source>
        <translation>le même pays, aucun lieu à comparer</translation>
    </message>
    <message>
        <source>the same parties: %1</source>
        <translation>les mêmes parties : %1</translation>
    </message>
    <message>
        <source>other parties there: %1</source>
        <translation>d’autres parties là-bas : %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number of persons</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a number of persons</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>killed %1 here, %2 there</source>
        <translation>tués : %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>wounded %1 here, %2 there</source>
        <translation>blessés : %1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>figures that agree: %1</source>
        <translation>chiffres concordants : %1</translation>
    </message>
    <message>
        <source>figures that differ: %1</source>
        <translation>chiffres divergents : %1</translation>
    </message>
    <message>
        <source>figures: %1</source>
        <translation>chiffres : %1</translation>
    </message>
</context>
<context>
    <name>casus::exchange::Archive</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>it unpacks to more than is sane; it may be made to fill the memory</source>
        <translation>l’archive se décompresse en un volume démesuré ; elle est peut-être conçue pour saturer la mémoire</translation>
    </message>
    <message>
        <source>it holds more than %1 members</source>
        <translation>l’archive contient plus de %1 éléments</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>le fichier est chiffré</translation>
    </message>
</context>
<context>
    <name>casus::exchange::ColumnMapping</name>
    <message>
        <source>“%1” names no column; write for example text=body.</source>
        <translation>« %1 » ne nomme aucune colonne ; écrivez par exemple text=body.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; it is dmy or mdy.</source>
        <translation>« %1 » n’est pas un ordre de date ; les ordres sont dmy et mdy.</translation>
    </message>
    <message>
        <source>“%1” is no part of a document; there are text, title, date, publisher, url, id and date-order.</source>
        <translation>« %1 » n’est pas une partie de document ; les parties sont text, title, date, publisher, url, id et date-order.</translation>
    </message>
</context>
<context>
    <name>casus::exchange::EventData</name>
    <message>
        <source>it has no id</source>
        <translation>l’identifiant manque</translation>
    </message>
    <message>
        <source>“%1” is no id</source>
        <translation>« %1 » n’est pas un identifiant</translation>
    </message>
    <message>
        <source>its coordinates “%1, %2” are none</source>
        <translation>les coordonnées « %1, %2 » n’en sont pas</translation>
    </message>
    <message>
        <source>it ends on %1, before it begins</source>
        <translation>la fin, le %1, précède le début</translation>
    </message>
    <message>
        <source>state-based conflict</source>
        <translation>conflit étatique</translation>
    </message>
    <message>
        <source>non-state conflict</source>
        <translation>conflit non étatique</translation>
    </message>
    <message>
        <source>one-sided violence</source>
        <translation>violence unilatérale</translation>
    </message>
    <message>
        <source>“%1-%2-%3” is no date</source>
        <translation>« %1-%2-%3 » n’est pas une date</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>la date manque</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>le fichier ne contient aucun tableau</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1 : %2 lignes</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <comment>a data set and names of columns</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>“%1” is no table of ACLED, UCDP GED or GTD. These columns were looked for and not found: %2.</source>
        <translation>« %1 » n’est pas un tableau ACLED, UCDP GED ou GTD. Ces colonnes ont été cherchées sans être trouvées : %2.</translation>
    </message>
</context>
<context>
    <name>casus::exchange::FileKind</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texte OpenDocument</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>saved page (MHTML)</source>
        <translation>page enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>web archive (WARC)</source>
        <translation>archive web (WARC)</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>tableau Excel</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>autre fichier</translation>
    </message>
</context>
<context>
    <name>casus::exchange::Folders</name>
    <message numerus="yes">
        <source>%n file(s) in “%1” are of kinds that hold no articles and were left out (%2).</source>
        <translation>
            <numerusform>%n fichier de « %1 » est d’un type qui ne contient pas d’articles et a été laissé de côté (%2).</numerusform>
            <numerusform>%n fichiers de « %1 » sont de types qui ne contiennent pas d’articles et ont été laissés de côté (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::HtmlReader</name>
    <message>
        <source>its bytes are no text</source>
        <translation>son contenu n’est pas du texte</translation>
    </message>
    <message>
        <source>no text stands in the page; it may be one that is filled in by scripts</source>
        <translation>la page ne contient aucun texte ; elle est peut-être remplie par des scripts</translation>
    </message>
    <message>
        <source>No article could be told from the rest of the page: all its text was taken.</source>
        <translation>Aucun article n’a pu être distingué du reste de la page : tout son texte a été repris.</translation>
    </message>
    <message>
        <source>Read from a web page; menus, links and other parts around the article were left out.</source>
        <translation>Lu dans une page web ; les menus, les liens et les autres éléments autour de l’article ont été laissés de côté.</translation>
    </message>
</context>
<context>
    <name>casus::exchange::MailReader</name>
    <message>
        <source>another mail</source>
        <translation>un autre courriel</translation>
    </message>
    <message>
        <source>its parts nest without end</source>
        <translation>ses parties s’imbriquent sans fin</translation>
    </message>
    <message>
        <source>it is no mail</source>
        <translation>ce n’est pas un courriel</translation>
    </message>
    <message>
        <source>the mail holds no text</source>
        <translation>le courriel ne contient aucun texte</translation>
    </message>
    <message>
        <source>Read from an e-mail.</source>
        <translation>Lu dans un courriel.</translation>
    </message>
    <message>
        <source>What is attached was left out: %1.</source>
        <translation>Les pièces jointes ont été laissées de côté : %1.</translation>
    </message>
    <message>
        <source>it holds no web page</source>
        <translation>le fichier ne contient aucune page web</translation>
    </message>
</context>
<context>
    <name>casus::exchange::OfficeReader</name>
    <message>
        <source>its inner XML is damaged in line %1 (%2)</source>
        <translation>son XML interne est endommagé à la ligne %1 (%2)</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>le fichier ne contient aucun texte</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Lu dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n foot- or endnote(s) were left out.</source>
        <translation>
            <numerusform>%n note de bas de page ou de fin a été laissée de côté.</numerusform>
            <numerusform>%n notes de bas de page ou de fin ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>a document type that no office file has</source>
        <translation>un type de document qu’aucun fichier bureautique ne possède</translation>
    </message>
    <message>
        <source>it is no Word document: its text is missing</source>
        <translation>ce n’est pas un document Word : son texte manque</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password first</source>
        <translation>le fichier est chiffré ; enregistrez-le d’abord sans mot de passe</translation>
    </message>
    <message>
        <source>it is no OpenDocument text: its text is missing</source>
        <translation>ce n’est pas un texte OpenDocument : son texte manque</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
</context>
<context>
    <name>casus::exchange::PdfReader</name>
    <message>
        <source>page %1 at character %2</source>
        <translation>page %1 au caractère %2</translation>
    </message>
    <message>
        <source>Read from a PDF of one page.</source>
        <translation>Lu dans un PDF d’une page.</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>et ainsi de suite</translation>
    </message>
    <message>
        <source>Read from a PDF of %1 pages: %2.</source>
        <translation>Lu dans un PDF de %1 pages : %2.</translation>
    </message>
    <message>
        <source>the import was stopped</source>
        <translation>l’import a été interrompu</translation>
    </message>
    <message>
        <source>it has no page that can be read; it may be damaged</source>
        <translation>aucune de ses pages ne peut être lue ; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>it has no text layer: its pages are pictures (a scan); run a text recognition such as OCRmyPDF over it first</source>
        <translation>le fichier n’a pas de couche de texte : ses pages sont des images (numérisation) ; traitez-le d’abord avec un outil de reconnaissance de texte tel que OCRmyPDF</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that repeat at the edge of pages were left out.</source>
        <translation>
            <numerusform>%n ligne répétée en bord de page a été laissée de côté.</numerusform>
            <numerusform>%n lignes répétées en bord de page ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 has no text layer (a scan or a picture).</source>
        <translation>La page %1 n’a pas de couche de texte (numérisation ou image).</translation>
    </message>
    <message>
        <source>Pages %1 have no text layer (scans or pictures).</source>
        <translation>Les pages %1 n’ont pas de couche de texte (numérisations ou images).</translation>
    </message>
    <message>
        <source>Only the first %1 pages were read.</source>
        <translation>Seules les %1 premières pages ont été lues.</translation>
    </message>
    <message>
        <source>it is larger than 2 GB</source>
        <translation>le fichier dépasse 2 Go</translation>
    </message>
    <message>
        <source>it is no PDF, or a damaged one</source>
        <translation>ce n’est pas un PDF, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is encrypted; save it without a password first</source>
        <translation>le fichier est chiffré ; enregistrez-le d’abord sans mot de passe</translation>
    </message>
    <message>
        <source>it is a damaged PDF</source>
        <translation>le PDF est endommagé</translation>
    </message>
</context>
<context>
    <name>casus::exchange::PublicationDate</name>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>« %1 » n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>« %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates; no publication date was taken.</source>
        <translation>« %1 » peut se lire comme deux dates ; aucune date de publication n’a été reprise.</translation>
    </message>
</context>
<context>
    <name>casus::exchange::Reading</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a folder that may not be opened</source>
        <translation>c’est un dossier dont l’ouverture n’est pas autorisée</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>le fichier dépasse 512 Mo</translation>
    </message>
    <message>
        <source>it is a binary file of a kind that holds no articles</source>
        <translation>c’est un fichier binaire d’un type qui ne contient pas d’articles</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that hold no page were left out.</source>
        <translation>
            <numerusform>%n enregistrement sans page a été laissé de côté.</numerusform>
            <numerusform>%n enregistrements sans page ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>archives in it nest too deeply</source>
        <translation>les archives qu’il contient sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>it holds no files</source>
        <translation>l’archive ne contient aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of kinds that hold no articles were left out: %1.</source>
        <translation>
            <numerusform>%n élément d’un type qui ne contient pas d’articles a été laissé de côté : %1.</numerusform>
            <numerusform>%n éléments de types qui ne contiennent pas d’articles ont été laissés de côté : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::exchange::RtfReader</name>
    <message>
        <source>its groups nest without end</source>
        <translation>ses groupes s’imbriquent sans fin</translation>
    </message>
    <message>
        <source>The file ends too early; it may not be whole.</source>
        <translation>Le fichier se termine trop tôt ; il est peut-être incomplet.</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>le fichier ne contient aucun texte</translation>
    </message>
    <message>
        <source>Read from an RTF file.</source>
        <translation>Lu dans un fichier RTF.</translation>
    </message>
    <message>
        <source>it is no RTF file</source>
        <translation>ce n’est pas un fichier RTF</translation>
    </message>
</context>
<context>
    <name>casus::exchange::TableReader</name>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Colonnes : %1.</translation>
    </message>
    <message>
        <source>rows without text</source>
        <translation>lignes sans texte</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no text (%1)</source>
        <translation>
            <numerusform>%n ligne n’a pas de texte (%1)</numerusform>
            <numerusform>%n lignes n’ont pas de texte (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>further rows</source>
        <translation>autres lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read</source>
        <translation>
            <numerusform>%n autre ne peut pas être lue</numerusform>
            <numerusform>%n autres ne peuvent pas être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date that was not taken, such as in row %1: %2</source>
        <translation>
            <numerusform>%n ligne a une date qui n’a pas été reprise, à la ligne %1 : %2</numerusform>
            <numerusform>%n lignes ont une date qui n’a pas été reprise, par exemple à la ligne %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>Colonnes non lues : %1.</translation>
    </message>
    <message>
        <source>it has not all of the columns that were named (%1); its columns are %2</source>
        <translation>le tableau n’a pas toutes les colonnes nommées (%1) ; ses colonnes sont %2</translation>
    </message>
    <message>
        <source>it is a table of publication data for other files; import it together with them</source>
        <translation>c’est un tableau de données de publication d’autres fichiers ; importez-le avec eux</translation>
    </message>
    <message>
        <source>no column could be told to hold the text; its columns are %1</source>
        <translation>aucune colonne n’a pu être reconnue comme celle du texte ; ses colonnes sont %1</translation>
    </message>
</context>
<context>
    <name>casus::exchange::TableRows</name>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>ce n’est pas du JSON (%1)</translation>
    </message>
    <message>
        <source>line %1 is longer than 64 MB</source>
        <translation>la ligne %1 dépasse 64 Mo</translation>
    </message>
    <message>
        <source>it is no record with names</source>
        <translation>ce n’est pas un enregistrement à champs nommés</translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation>ce n’est pas un tableau</translation>
    </message>
</context>
<context>
    <name>casus::exchange::WarcReader</name>
    <message>
        <source>it is packed as “%1”, which cannot be unpacked</source>
        <translation>le contenu est compressé en « %1 », qui ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it is damaged: a record does not begin where the one before ends</source>
        <translation>le fichier est endommagé : un enregistrement ne commence pas là où finit le précédent</translation>
    </message>
    <message>
        <source>it is no WARC file</source>
        <translation>ce n’est pas un fichier WARC</translation>
    </message>
    <message>
        <source>it is damaged: a record does not say how long it is</source>
        <translation>le fichier est endommagé : un enregistrement n’indique pas sa longueur</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>le fichier s’arrête au milieu de l’enregistrement</translation>
    </message>
    <message>
        <source>it holds no record</source>
        <translation>le fichier ne contient aucun enregistrement</translation>
    </message>
</context>
<context>
    <name>casus::exchange::XlsxReader</name>
    <message>
        <source>its inner XML is damaged in line %1 (%2)</source>
        <translation>son XML interne est endommagé à la ligne %1 (%2)</translation>
    </message>
    <message>
        <source>it is no Excel table: its workbook is missing</source>
        <translation>ce n’est pas un tableau Excel : son classeur manque</translation>
    </message>
</context>
<context>
    <name>casus::exchange::annotations</name>
    <message>
        <source>Prodigy and spaCy (JSONL)</source>
        <translation>Prodigy et spaCy (JSONL)</translation>
    </message>
    <message>
        <source>doccano (JSONL)</source>
        <translation>doccano (JSONL)</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>brat (text and .ann)</source>
        <translation>brat (texte et .ann)</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation>Colonnes CoNLL</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Hugging Face (JSONL)</source>
        <translation>Hugging Face (JSONL)</translation>
    </message>
    <message>
        <source>One line a document with its marks; keeps everything, rejected marks too.</source>
        <translation>Un document par ligne avec ses marques ; conserve tout, y compris les marques rejetées.</translation>
    </message>
    <message>
        <source>One line a document with its marks; no suggestions, authors or notes.</source>
        <translation>Un document par ligne avec ses marques ; ni suggestions, ni auteurs, ni notes.</translation>
    </message>
    <message>
        <source>One file of tasks; decided marks as annotations, suggestions as predictions.</source>
        <translation>Un fichier de tâches ; marques décidées comme annotations, suggestions comme prédictions.</translation>
    </message>
    <message>
        <source>A folder with each text and its marks; keeps everything but rejected marks.</source>
        <translation>Un dossier avec chaque texte et ses marques ; conserve tout sauf les marques rejetées.</translation>
    </message>
    <message>
        <source>One word a line with its tag; marks inside others are left out. A second file keeps the places.</source>
        <translation>Un mot par ligne avec son étiquette ; les marques imbriquées sont laissées de côté. Un second fichier conserve les positions.</translation>
    </message>
    <message>
        <source>A folder of tables for WebAnno and INCEpTION; no suggestions, authors or notes.</source>
        <translation>Un dossier de tableaux pour WebAnno et INCEpTION ; ni suggestions, ni auteurs, ni notes.</translation>
    </message>
    <message>
        <source>A folder for INCEpTION and other UIMA programs; keeps everything but rejected marks.</source>
        <translation>Un dossier pour INCEpTION et d’autres programmes UIMA ; conserve tout sauf les marques rejetées.</translation>
    </message>
    <message>
        <source>A folder for INCEpTION and other UIMA programs, in XML with its type system.</source>
        <translation>Un dossier pour INCEpTION et d’autres programmes UIMA, en XML avec son système de types.</translation>
    </message>
    <message>
        <source>A folder with each text and its marks as linked data (JSON-LD).</source>
        <translation>Un dossier avec chaque texte et ses marques en données liées (JSON-LD).</translation>
    </message>
    <message>
        <source>One line a sentence with words and numbered tags, to train models; cannot be read back.</source>
        <translation>Une phrase par ligne avec ses mots et des étiquettes numérotées, pour entraîner des modèles ; ne peut pas être relu.</translation>
    </message>
    <message>
        <source>the line has no tab after its number</source>
        <translation>la ligne n’a pas de tabulation après son numéro</translation>
    </message>
    <message>
        <source>events, relations and equivalences are not read</source>
        <translation>les événements, relations et équivalences ne sont pas lus</translation>
    </message>
    <message>
        <source>“%1” is no kind of line</source>
        <translation>« %1 » n’est pas un type de ligne</translation>
    </message>
    <message>
        <source>a mark has no place</source>
        <translation>une marque n’a pas de position</translation>
    </message>
    <message>
        <source>the words there are not those that are quoted</source>
        <translation>les mots à cet endroit ne sont pas ceux qui sont cités</translation>
    </message>
    <message>
        <source>the place lies outside of the text or is empty</source>
        <translation>la position est hors du texte ou vide</translation>
    </message>
    <message>
        <source>the number “%1” is there already</source>
        <translation>le numéro « %1 » existe déjà</translation>
    </message>
    <message>
        <source>the attribute “%1” is not read</source>
        <translation>l’attribut « %1 » n’est pas lu</translation>
    </message>
    <message>
        <source>it speaks of “%1”, which is not there</source>
        <translation>renvoi à « %1 », qui n’existe pas</translation>
    </message>
    <message>
        <source>it speaks of something that is no mark</source>
        <translation>renvoi à un élément qui n’est pas une marque</translation>
    </message>
    <message>
        <source>its text “%1” is not beside it</source>
        <translation>son texte « %1 » n’est pas à côté de lui</translation>
    </message>
    <message>
        <source>holds nothing but line ends</source>
        <translation>ne contient que des fins de ligne</translation>
    </message>
    <message>
        <source>the label “%1” is written as “%2”</source>
        <translation>le libellé « %1 » est écrit « %2 »</translation>
    </message>
    <message>
        <source>the layer “%1” is passed over</source>
        <translation>la couche « %1 » est ignorée</translation>
    </message>
    <message>
        <source>belongs to another view of the text</source>
        <translation>appartient à une autre vue du texte</translation>
    </message>
    <message>
        <source>a mark has no label</source>
        <translation>une marque n’a pas de libellé</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>it holds no text (no “uima.cas.Sofa”)</source>
        <translation>le fichier ne contient aucun texte (pas de « uima.cas.Sofa »)</translation>
    </message>
    <message>
        <source>line %1: it declares a document type, which XMI does not</source>
        <translation>ligne %1 : un type de document est déclaré, ce que XMI n’admet pas</translation>
    </message>
    <message>
        <source>it is no XMI</source>
        <translation>ce n’est pas du XMI</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>it holds no text (no “cas:Sofa”)</source>
        <translation>le fichier ne contient aucun texte (pas de « cas:Sofa »)</translation>
    </message>
    <message>
        <source>holds control characters, which XML cannot; they are blanks now</source>
        <translation>contient des caractères de contrôle, que XML n’admet pas ; ils sont remplacés par des espaces</translation>
    </message>
    <message>
        <source>“%1” is no tag</source>
        <translation>« %1 » n’est pas une étiquette</translation>
    </message>
    <message>
        <source>the line has no tag</source>
        <translation>la ligne n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>the words are not those of the file of places beside it</source>
        <translation>les mots ne sont pas ceux du fichier de positions qui l’accompagne</translation>
    </message>
    <message>
        <source>The text was put together from the words of “%1”, with a blank between them.</source>
        <translation>Le texte a été reconstitué à partir des mots de « %1 », séparés par une espace.</translation>
    </message>
    <message>
        <source>the text was put together from its words, with a blank between them</source>
        <translation>le texte a été reconstitué à partir de ses mots, séparés par une espace</translation>
    </message>
    <message>
        <source>the line is longer than 1 MB</source>
        <translation>la ligne dépasse 1 Mo</translation>
    </message>
    <message>
        <source>it holds more than 4 GB</source>
        <translation>le contenu dépasse 4 Go</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the ZIP cannot be opened</source>
        <translation>le ZIP ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>its name leads out of the ZIP</source>
        <translation>son nom mène hors du ZIP</translation>
    </message>
    <message>
        <source>it holds more than a million files</source>
        <translation>l’archive contient plus d’un million de fichiers</translation>
    </message>
    <message>
        <source>the ZIP cannot be unpacked further: %1</source>
        <translation>la suite du ZIP ne peut pas être décompressée : %1</translation>
    </message>
    <message>
        <source>the ZIP is damaged</source>
        <translation>le ZIP est endommagé</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>le contenu est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it is no object and no list</source>
        <translation>ce n’est ni un objet ni une liste</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at character %2)</source>
        <translation>ce n’est pas du JSON (%1, au caractère %2)</translation>
    </message>
    <message>
        <source>the line is longer than 256 MB</source>
        <translation>la ligne dépasse 256 Mo</translation>
    </message>
    <message>
        <source>the list has no end</source>
        <translation>la liste n’a pas de fin</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <source>a record is expected</source>
        <translation>un enregistrement est attendu</translation>
    </message>
    <message>
        <source>the record is longer than 256 MB</source>
        <translation>l’enregistrement dépasse 256 Mo</translation>
    </message>
    <message>
        <source>the record has no end</source>
        <translation>l’enregistrement n’a pas de fin</translation>
    </message>
    <message>
        <source>there is no “text”</source>
        <translation>il n’y a pas de « text »</translation>
    </message>
    <message>
        <source>was answered with “ignore”</source>
        <translation>a reçu la réponse « ignore »</translation>
    </message>
    <message>
        <source>a label of the whole text is no mark</source>
        <translation>un libellé du texte entier n’est pas une marque</translation>
    </message>
    <message>
        <source>relations between marks are not read</source>
        <translation>les relations entre marques ne sont pas lues</translation>
    </message>
    <message>
        <source>there is no “data” with a text</source>
        <translation>il n’y a pas de « data » contenant un texte</translation>
    </message>
    <message>
        <source>the annotation was cancelled</source>
        <translation>l’annotation a été annulée</translation>
    </message>
    <message>
        <source>places in HTML cannot be brought to the text</source>
        <translation>les positions en HTML ne peuvent pas être rapportées au texte</translation>
    </message>
    <message>
        <source>an item of the kind “%1” is no mark</source>
        <translation>un élément de type « %1 » n’est pas une marque</translation>
    </message>
    <message>
        <source>has parts after a gap; only the first part is written</source>
        <translation>comporte des parties disjointes ; seule la première est écrite</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” does not say which type a label means (as in PER=PERSON).</source>
        <translation>« %1 » n’indique pas le type que désigne un libellé (comme dans PER=PERSON).</translation>
    </message>
    <message>
        <source>There is no type “%1” in this project.</source>
        <translation>Il n’y a pas de type « %1 » dans ce projet.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What was there before is unchanged.</source>
        <translation>« %1 » n’a pas été écrit : %2. Ce qui s’y trouvait auparavant est inchangé.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made in it</source>
        <translation>le dossier « %1 » ne peut pas y être créé</translation>
    </message>
    <message>
        <source>the folder is not empty any more</source>
        <translation>le dossier n’est plus vide</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>le fichier n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>the folder is there already and is not empty</source>
        <translation>le dossier existe déjà et n’est pas vide</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>it is larger than 512 MB</source>
        <translation>le fichier dépasse 512 Mo</translation>
    </message>
    <message>
        <source>lies over another mark, and a word has one tag</source>
        <translation>recouvre une autre marque, et un mot n’a qu’une étiquette</translation>
    </message>
    <message>
        <source>holds no word</source>
        <translation>ne contient aucun mot</translation>
    </message>
    <message>
        <source>begins or ends with white space, which is left out</source>
        <translation>commence ou finit par des blancs, qui sont laissés de côté</translation>
    </message>
    <message>
        <source>the format cannot say that a mark is a suggestion</source>
        <translation>le format ne peut pas indiquer qu’une marque est une suggestion</translation>
    </message>
    <message>
        <source>the format cannot say that a mark was rejected</source>
        <translation>le format ne peut pas indiquer qu’une marque a été rejetée</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’export a été annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Files of this format cannot be read back.</source>
        <translation>Les fichiers de ce format ne peuvent pas être relus.</translation>
    </message>
    <message>
        <source>“%1” is no division such as 80/10/10: three whole numbers that make 100.</source>
        <translation>« %1 » n’est pas une répartition telle que 80/10/10 : trois nombres entiers dont la somme fait 100.</translation>
    </message>
    <message>
        <source>This export makes several files: name a file, folder or ZIP for it.</source>
        <translation>Cet export produit plusieurs fichiers : indiquez un fichier, un dossier ou un ZIP.</translation>
    </message>
    <message>
        <source>there is no file of this format</source>
        <translation>il n’y a aucun fichier de ce format</translation>
    </message>
    <message>
        <source>%1, mark %2</source>
        <translation>%1, marque %2</translation>
    </message>
    <message>
        <source>the quoted words do not stand in the text, or stand there more than once</source>
        <translation>les mots cités ne figurent pas dans le texte, ou y figurent plusieurs fois</translation>
    </message>
    <message>
        <source>the words were not at their place and were found by their quote</source>
        <translation>les mots n’étaient pas à leur place et ont été retrouvés d’après leur citation</translation>
    </message>
    <message>
        <source>the text “%1” is not there</source>
        <translation>le texte « %1 » n’existe pas</translation>
    </message>
    <message>
        <source>the line has no place of a word</source>
        <translation>la ligne n’a pas de position de mot</translation>
    </message>
    <message>
        <source>the sentence does not stand where its first word says</source>
        <translation>la phrase n’est pas là où l’indique son premier mot</translation>
    </message>
    <message>
        <source>“%1” has no number in its brackets</source>
        <translation>« %1 » n’a pas de numéro entre crochets</translation>
    </message>
    <message>
        <source>its first line is not “#FORMAT=WebAnno TSV 3.3”</source>
        <translation>sa première ligne n’est pas « #FORMAT=WebAnno TSV 3.3 »</translation>
    </message>
    <message>
        <source>holds no word, and the format keeps text only with words</source>
        <translation>ne contient aucun mot, et le format ne conserve le texte qu’avec des mots</translation>
    </message>
    <message>
        <source>white space before the first word comes back as blanks</source>
        <translation>les blancs avant le premier mot reviennent sous forme d’espaces</translation>
    </message>
</context>
<context>
    <name>casus::model::Codebook</name>
    <message>
        <source>“%1” is not among the values of %2.</source>
        <translation>« %1 » ne figure pas parmi les valeurs de %2.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1 doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 must be yes or no.</source>
        <translation>%1 doit être oui ou non.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 doit être une liste.</translation>
    </message>
    <message>
        <source>%1 must be a text; unknown is no value at all.</source>
        <translation>%1 doit être un texte ; l’inconnu se note par l’absence de valeur.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A name begins with a letter from A to Z.</source>
        <translation>Un nom commence par une lettre de A à Z.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a name: export formats keep letters, digits and “_” only.</source>
        <translation>« %1 » n’est pas admis dans un nom : les formats d’export ne conservent que les lettres, les chiffres et « _ ».</translation>
    </message>
    <message>
        <source>“O” means “no type” in token formats.</source>
        <translation>« O » signifie « aucun type » dans les formats par mots.</translation>
    </message>
    <message>
        <source>Another type is named “%1”.</source>
        <translation>Un autre type se nomme « %1 ».</translation>
    </message>
    <message>
        <source>Say how the type is shown.</source>
        <translation>Indiquez comment le type est affiché.</translation>
    </message>
    <message>
        <source>A key is one letter from A to Z or a digit from 1 to 9.</source>
        <translation>Une touche est une lettre de A à Z ou un chiffre de 1 à 9.</translation>
    </message>
    <message>
        <source>The key %1 sets “%2” already.</source>
        <translation>La touche %1 attribue déjà « %2 ».</translation>
    </message>
    <message>
        <source>The key %1 is taken: %2.</source>
        <translation>La touche %1 est prise : %2.</translation>
    </message>
    <message>
        <source>Another list is named “%1”.</source>
        <translation>Une autre liste se nomme « %1 ».</translation>
    </message>
    <message>
        <source>Say how the list is shown.</source>
        <translation>Indiquez comment la liste est affichée.</translation>
    </message>
    <message>
        <source>Another value is named “%1”.</source>
        <translation>Une autre valeur se nomme « %1 ».</translation>
    </message>
    <message>
        <source>Say how the value is shown.</source>
        <translation>Indiquez comment la valeur est affichée.</translation>
    </message>
    <message>
        <source>Another field is named “%1”.</source>
        <translation>Un autre champ se nomme « %1 ».</translation>
    </message>
    <message>
        <source>Say how the field is shown.</source>
        <translation>Indiquez comment le champ est affiché.</translation>
    </message>
    <message>
        <source>Choose the list that holds its values.</source>
        <translation>Choisissez la liste qui contient ses valeurs.</translation>
    </message>
    <message>
        <source>The list holds no value yet.</source>
        <translation>La liste ne contient encore aucune valeur.</translation>
    </message>
    <message>
        <source>%1 retired.</source>
        <translation>Retrait : %1.</translation>
    </message>
    <message>
        <source>%1 brought back.</source>
        <translation>Rétablissement : %1.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Modification : %1.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Ajout : %1.</translation>
    </message>
    <message>
        <source>Type %1 renamed to %2.</source>
        <translation>Type %1 renommé en %2.</translation>
    </message>
    <message>
        <source>Types put in another order.</source>
        <translation>Ordre des types modifié.</translation>
    </message>
    <message>
        <source>List %1 added.</source>
        <translation>Liste %1 ajoutée.</translation>
    </message>
    <message>
        <source>List %1 changed.</source>
        <translation>Liste %1 modifiée.</translation>
    </message>
    <message>
        <source>Value %1 of %2</source>
        <translation>valeur %1 de %2</translation>
    </message>
    <message>
        <source>Values of %1 put in another order.</source>
        <translation>Ordre des valeurs de %1 modifié.</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>Fields put in another order.</source>
        <translation>Ordre des champs modifié.</translation>
    </message>
    <message>
        <source>The type “%1” cannot be taken away, only retired.</source>
        <translation>Le type « %1 » ne peut pas être supprimé, seulement retiré.</translation>
    </message>
    <message>
        <source>The built-in type “%1” keeps its name in files.</source>
        <translation>Le type intégré « %1 » garde son nom dans les fichiers.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be taken away.</source>
        <translation>La liste « %1 » ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The value “%1” of “%2” cannot be taken away, only retired.</source>
        <translation>La valeur « %1 » de « %2 » ne peut pas être supprimée, seulement retirée.</translation>
    </message>
    <message>
        <source>Nothing can be added to the list “%1”: totals and exports depend on its values.</source>
        <translation>Rien ne peut être ajouté à la liste « %1 » : les totaux et les exports dépendent de ses valeurs.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be taken away, only retired.</source>
        <translation>Le champ « %1 » ne peut pas être supprimé, seulement retiré.</translation>
    </message>
    <message>
        <source>The field “%1” keeps its kind and its list: what is recorded depends on them.</source>
        <translation>Le champ « %1 » garde son genre et sa liste : les données saisies en dépendent.</translation>
    </message>
</context>
<context>
    <name>casus::model::Location</name>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1 to %2, %3 to %4</source>
        <translation>%1 à %2, %3 à %4</translation>
    </message>
</context>
<context>
    <name>casus::model::RecordChecks</name>
    <message>
        <source>The incident begins after %1, when it was first reported.</source>
        <translation>L’incident commence après le %1, date de son premier compte rendu.</translation>
    </message>
    <message>
        <source>The date reaches beyond %1, when the incident was first reported.</source>
        <translation>La date va au-delà du %1, date du premier compte rendu de l’incident.</translation>
    </message>
    <message>
        <source>End it on %1</source>
        <translation>La terminer le %1</translation>
    </message>
    <message>
        <source>The date is one day, so nothing is left unknown within it.</source>
        <translation>La date est un jour unique : aucune incertitude n’y subsiste.</translation>
    </message>
    <message>
        <source>Set to point in time</source>
        <translation>Mettre « À un moment précis »</translation>
    </message>
    <message>
        <source>The date spans several days: a point in time lies somewhere within it.</source>
        <translation>La date couvre plusieurs jours : un moment précis se situe quelque part entre eux.</translation>
    </message>
    <message>
        <source>Set to unknown day within</source>
        <translation>Mettre « À un moment de la période »</translation>
    </message>
    <message>
        <source>Some of the active days lie outside of the date.</source>
        <translation>Certains des jours actifs sont en dehors de la date.</translation>
    </message>
    <message>
        <source>Keep the days within</source>
        <translation>Garder les jours compris dans la date</translation>
    </message>
    <message>
        <source>Without a date, no export format takes the incident.</source>
        <translation>Sans date, aucun format d’export n’accepte l’incident.</translation>
    </message>
    <message>
        <source>The date spans more than a year: ACLED&apos;s form refuses it.</source>
        <translation>La date couvre plus d’un an : le formulaire d’ACLED la refuse.</translation>
    </message>
    <message>
        <source>“%1” has neither words of a document nor a reason behind it.</source>
        <translation>« %1 » ne s’appuie ni sur les mots d’un document ni sur une raison.</translation>
    </message>
    <message>
        <source>Neither words of a document nor a reason stand behind this value.</source>
        <translation>Ni les mots d’un document ni une raison n’appuient cette valeur.</translation>
    </message>
    <message>
        <source>The claim “%1” has neither words nor a reason behind it.</source>
        <translation>L’allégation « %1 » ne s’appuie ni sur des mots ni sur une raison.</translation>
    </message>
    <message>
        <source>the same claimant is counted already</source>
        <translation>le même auteur d’allégation est déjà compté</translation>
    </message>
    <message>
        <source>“%1” is counted twice for the same victims: %2 and %3.</source>
        <translation>« %1 » est compté deux fois pour les mêmes victimes : %2 et %3.</translation>
    </message>
    <message>
        <source>Keep the second as context</source>
        <translation>Garder la seconde comme contexte</translation>
    </message>
    <message>
        <source>of more than this incident</source>
        <translation>porte sur plus que cet incident</translation>
    </message>
    <message>
        <source>“%1” tells of more than this incident and is no figure of it.</source>
        <translation>« %1 » porte sur plus que cet incident et n’en est pas un chiffre.</translation>
    </message>
    <message>
        <source>Keep it as context</source>
        <translation>La garder comme contexte</translation>
    </message>
    <message>
        <source>The lowest count, %1, is above the highest, %2.</source>
        <translation>Le nombre le plus bas, %1, dépasse le plus haut, %2.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Les intervertir</translation>
    </message>
    <message>
        <source>The coder&apos;s total of %1 is not in order: low, best, high.</source>
        <translation>Le total du codeur pour %1 n’est pas dans l’ordre : bas, retenu, haut.</translation>
    </message>
    <message>
        <source>%1: the sides give %2, the total says %3.</source>
        <translation>%1 : la somme des camps donne %2, le total indique %3.</translation>
    </message>
    <message>
        <source>Side %1: at least %2 killed of at most %3 who took part.</source>
        <translation>Camp %1 : au moins %2 tués sur au plus %3 participants.</translation>
    </message>
    <message>
        <source>Without a kind, the incident has no event type in any export.</source>
        <translation>Sans nature, l’incident n’a de type d’événement dans aucun export.</translation>
    </message>
    <message>
        <source>Set it by the tactic</source>
        <translation>La définir d’après la tactique</translation>
    </message>
    <message>
        <source>The kind says “%1”, the tactics do not.</source>
        <translation>La nature indique « %1 », les tactiques non.</translation>
    </message>
    <message>
        <source>Add it to the tactics</source>
        <translation>L’ajouter aux tactiques</translation>
    </message>
    <message>
        <source>Kind or tactics tell a suicide attack, this field does not.</source>
        <translation>La nature ou les tactiques indiquent un attentat-suicide, ce champ non.</translation>
    </message>
    <message>
        <source>Set to yes</source>
        <translation>Mettre « oui »</translation>
    </message>
    <message>
        <source>Say what the incident may be instead.</source>
        <translation>Indiquez ce que l’incident pourrait être d’autre.</translation>
    </message>
    <message>
        <source>An alternative is given, but no doubt.</source>
        <translation>Une autre possibilité est indiquée, mais aucun doute.</translation>
    </message>
    <message>
        <source>Persons were killed, so it was more than a threat.</source>
        <translation>Des personnes ont été tuées : c’était donc plus qu’une menace.</translation>
    </message>
    <message>
        <source>Set to accomplished</source>
        <translation>Mettre « Accompli »</translation>
    </message>
    <message>
        <source>Civilians were killed: incidental at least.</source>
        <translation>Des civils ont été tués : ils ont au moins été touchés incidemment.</translation>
    </message>
    <message>
        <source>Set to incidental</source>
        <translation>Mettre « Touchés incidemment »</translation>
    </message>
    <message>
        <source>Where a government fights, UCDP takes it as side A.</source>
        <translation>Lorsqu’un gouvernement combat, UCDP le place dans le camp A.</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intervertir les camps</translation>
    </message>
    <message>
        <source>Where civilians are the target, UCDP takes them as side B.</source>
        <translation>Lorsque des civils sont la cible, UCDP les place dans le camp B.</translation>
    </message>
    <message>
        <source>The register has %1 as “%2”, this record as “%3”.</source>
        <translation>Le registre donne %1 comme « %2 », cette fiche comme « %3 ».</translation>
    </message>
    <message>
        <source>Take the register&apos;s type</source>
        <translation>Reprendre le type du registre</translation>
    </message>
    <message>
        <source>%1 exists since %2 only.</source>
        <translation>%1 n’existe que depuis le %2.</translation>
    </message>
    <message>
        <source>%1 existed until %2 only.</source>
        <translation>%1 n’a existé que jusqu’au %2.</translation>
    </message>
    <message>
        <source>Without a country, the incident cannot be counted by country.</source>
        <translation>Sans pays, l’incident ne peut pas être compté par pays.</translation>
    </message>
    <message>
        <source>Set to %1, as its places</source>
        <translation>Mettre %1, comme ses lieux</translation>
    </message>
    <message>
        <source>None of the places lies in %1, the country of the record.</source>
        <translation>Aucun des lieux ne se trouve dans le pays de la fiche (%1).</translation>
    </message>
    <message>
        <source>Latitude and longitude come together.</source>
        <translation>La latitude et la longitude vont ensemble.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>La reprendre de %1</translation>
    </message>
    <message>
        <source>The point lies %1 km from where %2 would put it, beyond the uncertainty.</source>
        <translation>Le point se trouve à %1 km de la position que donnerait %2, au-delà de l’incertitude.</translation>
    </message>
    <message>
        <source>Set the uncertainty to %1 km</source>
        <translation>Porter l’incertitude à %1 km</translation>
    </message>
    <message>
        <source>%1 is a place of precision %2, not %3.</source>
        <translation>%1 est un lieu de précision %2, et non %3.</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Mettre %1</translation>
    </message>
    <message>
        <source>Precision 1 means in the place itself, not near %1.</source>
        <translation>La précision 1 signifie dans le lieu même, et non près de %1.</translation>
    </message>
</context>
<context>
    <name>casus::model::RecordFilter</name>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>décidé par %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec « %1 »</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalés</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>tous les incidents</translation>
    </message>
</context>
<context>
    <name>casus::ui::About</name>
    <message>
        <source>The credits could not be read: %1</source>
        <translation>Impossible de lire les crédits : %1</translation>
    </message>
    <message>
        <source>Data and software that Casus is built on</source>
        <translation>Données et logiciels sur lesquels repose Casus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>About Casus</source>
        <translation>À propos de Casus</translation>
    </message>
    <message>
        <source>Casus %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <source>From news reports of political violence to curated incident data. It works on this computer alone and sends nothing anywhere.</source>
        <translation>Des articles de presse sur la violence politique aux données d’incidents vérifiées. Casus fonctionne uniquement sur cet ordinateur et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>© The Casus authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Built with Qt %1.</source>
        <translation>© Les auteurs de Casus. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; fourni sans aucune garantie. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casus::ui::ActorRow</name>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>name of a party</source>
        <translation>nom d’une partie</translation>
    </message>
    <message>
        <source>Role of the party</source>
        <translation>Rôle de la partie</translation>
    </message>
    <message>
        <source>Role of the party in the incident</source>
        <translation>Rôle de la partie dans l’incident</translation>
    </message>
    <message>
        <source>Who says that it was this party</source>
        <translation>Qui dit qu’il s’agissait de cette partie</translation>
    </message>
    <message>
        <source>How the source attributes the act to this party</source>
        <translation>Comment la source attribue l’acte à cette partie</translation>
    </message>
    <message>
        <source>Side …</source>
        <translation>Camp…</translation>
    </message>
    <message>
        <source>Which side it fought on, whether it began, how many it was</source>
        <translation>Dans quel camp elle a combattu, si elle a commencé, quel était son effectif</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>dans le registre</translation>
    </message>
    <message>
        <source>in the register: %1</source>
        <translation>dans le registre : %1</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>hors du registre</translation>
    </message>
</context>
<context>
    <name>casus::ui::ActorValueEditor</name>
    <message>
        <source>a party of the register; empty: not in it</source>
        <translation>une partie du registre ; vide : hors du registre</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>“%1” is not in the register, or several parties have this name. Choose one of the list, or leave it empty.</source>
        <translation>« %1 » n’est pas dans le registre, ou plusieurs parties portent ce nom. Choisissez-en une dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::ActorsEditor</name>
    <message>
        <source>+ Add a party</source>
        <translation>+ Ajouter une partie</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>A party needs a name. Remove it with Alt+Delete.</source>
        <translation>Une partie doit avoir un nom. Retirez-la avec Alt+Suppr.</translation>
    </message>
</context>
<context>
    <name>casus::ui::Bulk</name>
    <message>
        <source>Decide many suggestions</source>
        <translation>Décider des suggestions en lot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>Dans ce document</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>Dans tout le projet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Score at most</source>
        <translation>Score maximal</translation>
    </message>
    <message>
        <source>score from</source>
        <translation>score de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Suggestions by their words; Space ticks a line</source>
        <translation>Suggestions par mots ; Espace coche une ligne</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>These are the first %1 suggestions. Decide them, then ask again.</source>
        <translation>Voici les %1 premières suggestions. Décidez-les, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>No suggestion like this is undecided.</source>
        <translation>Aucune suggestion de ce genre n’est à décider.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accepter %n suggestion</numerusform>
            <numerusform>Accepter %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>Rejeter %n suggestion</numerusform>
            <numerusform>Rejeter %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked is accepted, all else in the list rejected (Ctrl+Enter)</source>
        <translation>Ce qui est coché est accepté, tout le reste de la liste est rejeté (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Accept %1, reject %2</source>
        <translation>Accepter %1, rejeter %2</translation>
    </message>
</context>
<context>
    <name>casus::ui::CasualtyValueEditor</name>
    <message>
        <source>Lowest number</source>
        <translation>Nombre le plus bas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Nombre le plus haut</translation>
    </message>
    <message>
        <source>Part of another &amp;count of the same source</source>
        <translation>Partie d’un autre décom&amp;pte de la même source</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Conséquence</translation>
    </message>
    <message>
        <source>&amp;Victims</source>
        <translation>&amp;Victimes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Give the lowest or the highest number.</source>
        <translation>Indiquez le nombre le plus bas ou le plus haut.</translation>
    </message>
    <message>
        <source>The lowest number (%1) is above the highest (%2).</source>
        <translation>Le nombre le plus bas (%1) dépasse le plus haut (%2).</translation>
    </message>
    <message>
        <source>Captured or abducted</source>
        <translation>Capturés ou enlevés</translation>
    </message>
</context>
<context>
    <name>casus::ui::ChoiceButton</name>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
</context>
<context>
    <name>casus::ui::ChoiceEditor</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>casus::ui::ChoiceValueEditor</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;Tactic</source>
        <translation>&amp;Tactique</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Classe</translation>
    </message>
</context>
<context>
    <name>casus::ui::ClaimDialog</name>
    <message>
        <source>Give a number, or choose “no number given”.</source>
        <translation>Donnez un nombre ou choisissez « aucun nombre donné ».</translation>
    </message>
    <message>
        <source>The lowest number (%1) is above the highest (%2).</source>
        <translation>Le nombre le plus bas (%1) dépasse le plus haut (%2).</translation>
    </message>
    <message>
        <source>No words are kept for this claim: say in “Reason” where it comes from.</source>
        <translation>Aucun passage n’est conservé pour cette allégation : indiquez sous « Motif » d’où elle vient.</translation>
    </message>
    <message>
        <source>Say why this claim does not count.</source>
        <translation>Indiquez pourquoi cette allégation ne compte pas.</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle allégation</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Passage : %1</translation>
    </message>
    <message>
        <source>Add the claim</source>
        <translation>Ajouter l’allégation</translation>
    </message>
    <message>
        <source>Store the claim</source>
        <translation>Enregistrer l’allégation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casus::ui::ClaimForm</name>
    <message>
        <source>Who says so</source>
        <translation>Qui l’affirme</translation>
    </message>
    <message>
        <source>as named in the text; empty: the article itself</source>
        <translation>tel que nommé dans le texte ; vide : l’article lui-même</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Nature de la source</translation>
    </message>
    <message>
        <source>relays, nearest first: AFP; army statement</source>
        <translation>relais, le plus proche d’abord : AFP ; communiqué de l’armée</translation>
    </message>
    <message>
        <source>when it was said: 2023-04-20</source>
        <translation>date du propos : 2023-04-20</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Qui l’affirme</translation>
    </message>
    <message>
        <source>&amp;Kind of source</source>
        <translation>&amp;Nature de la source</translation>
    </message>
    <message>
        <source>&amp;Via</source>
        <translation>&amp;Via</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>Dit &amp;le</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>Ce qui leur est arrivé</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui elles sont</translation>
    </message>
    <message>
        <source>Side of the victims</source>
        <translation>Camp des victimes</translation>
    </message>
    <message>
        <source>How the count is worded</source>
        <translation>Formulation du décompte</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Nombre le plus bas</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Nombre le plus haut</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Part of another count of this source (never added)</source>
        <translation>&amp;Partie d’un autre décompte de cette source (jamais additionnée)</translation>
    </message>
    <message>
        <source>&amp;Effect</source>
        <translation>&amp;Effet</translation>
    </message>
    <message>
        <source>Vict&amp;ims</source>
        <translation>Vict&amp;imes</translation>
    </message>
    <message>
        <source>Their party</source>
        <translation>Leur partie</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>Dé&amp;compte</translation>
    </message>
    <message>
        <source>Attackers in it</source>
        <translation>Assaillants compris</translation>
    </message>
    <message>
        <source>Party that the victims belong to</source>
        <translation>Partie à laquelle les victimes appartiennent</translation>
    </message>
    <message>
        <source>a party of the register, where one is meant</source>
        <translation>une partie du registre, si l’une est visée</translation>
    </message>
    <message>
        <source>Attackers are counted too</source>
        <translation>Les assaillants sont comptés aussi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Asserted or denied</source>
        <translation>Affirmée ou démentie</translation>
    </message>
    <message>
        <source>What the count is about</source>
        <translation>Objet du décompte</translation>
    </message>
    <message>
        <source>Use of the claim</source>
        <translation>Usage de l’allégation</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>Period that the count is of</source>
        <translation>Période sur laquelle porte le décompte</translation>
    </message>
    <message>
        <source>period: 2022-01/.. or 2022</source>
        <translation>période : 2022-01/.. ou 2022</translation>
    </message>
    <message>
        <source>The count is of</source>
        <translation>Le décompte porte sur</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>Co&amp;tation</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>needed: no words are kept for this claim</source>
        <translation>requis : aucun passage n’est conservé pour cette allégation</translation>
    </message>
    <message>
        <source>optional: the words above prove it</source>
        <translation>facultatif : le passage ci-dessus en est la preuve</translation>
    </message>
    <message>
        <source>“%1” is no party of the register.</source>
        <translation>« %1 » n’est pas une partie du registre.</translation>
    </message>
    <message>
        <source>“%1” is no period such as 2022-01/.. or 2022.</source>
        <translation>« %1 » n’est pas une période telle que 2022-01/.. ou 2022.</translation>
    </message>
    <message>
        <source>Why it is used so</source>
        <translation>Pourquoi elle est utilisée ainsi</translation>
    </message>
</context>
<context>
    <name>casus::ui::ClaimWords</name>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>more than one (a plural)</source>
        <translation>plus d’un (un pluriel)</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>dozens</source>
        <translation>des douzaines</translation>
    </message>
    <message>
        <source>tens</source>
        <translation>des dizaines</translation>
    </message>
    <message>
        <source>hundreds</source>
        <translation>des centaines</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>aucun nombre donné</translation>
    </message>
    <message>
        <source>this incident</source>
        <translation>cet incident</translation>
    </message>
    <message>
        <source>several incidents together</source>
        <translation>plusieurs incidents ensemble</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>l’affirme</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>le dément</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>s’est rétracté</translation>
    </message>
    <message>
        <source>corrected it</source>
        <translation>l’a corrigé</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>context only</source>
        <translation>contexte seulement</translation>
    </message>
    <message>
        <source>not believed</source>
        <translation>non crédible</translation>
    </message>
    <message>
        <source>side A</source>
        <translation>camp A</translation>
    </message>
    <message>
        <source>side B</source>
        <translation>camp B</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civils</translation>
    </message>
    <message>
        <source>side unknown</source>
        <translation>camp inconnu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>A  completely reliable</source>
        <translation>A  tout à fait fiable</translation>
    </message>
    <message>
        <source>B  usually reliable</source>
        <translation>B  généralement fiable</translation>
    </message>
    <message>
        <source>C  fairly reliable</source>
        <translation>C  assez fiable</translation>
    </message>
    <message>
        <source>D  not usually reliable</source>
        <translation>D  rarement fiable</translation>
    </message>
    <message>
        <source>E  unreliable</source>
        <translation>E  non fiable</translation>
    </message>
    <message>
        <source>F  cannot be judged</source>
        <translation>F  fiabilité impossible à évaluer</translation>
    </message>
    <message>
        <source>not graded (taken as C)</source>
        <translation>non cotée (traitée comme C)</translation>
    </message>
    <message>
        <source>1  confirmed by others</source>
        <translation>1  confirmée par d’autres</translation>
    </message>
    <message>
        <source>2  probably true</source>
        <translation>2  probablement vraie</translation>
    </message>
    <message>
        <source>3  possibly true</source>
        <translation>3  peut-être vraie</translation>
    </message>
    <message>
        <source>4  doubtful</source>
        <translation>4  douteuse</translation>
    </message>
    <message>
        <source>5  improbable</source>
        <translation>5  improbable</translation>
    </message>
    <message>
        <source>6  cannot be judged</source>
        <translation>6  impossible à évaluer</translation>
    </message>
    <message>
        <source>not graded (taken as 3)</source>
        <translation>non cotée (traitée comme 3)</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>%1 (%2): %3 %4, %5</source>
        <translation>%1 (%2) : %3 %4, %5</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>rapporté par %1</translation>
    </message>
    <message>
        <source>part of another count of the same source, never added</source>
        <translation>partie d’un autre décompte de la même source, jamais additionnée</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>porte sur %1</translation>
    </message>
    <message>
        <source>graded %1</source>
        <translation>cotée %1</translation>
    </message>
    <message>
        <source>drafted, undecided (%1)</source>
        <translation>ébauchée, à décider (%1)</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motif : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::ClaimsModel</name>
    <message>
        <source>%1 says nothing of it</source>
        <translation>%1 n’en dit rien</translation>
    </message>
    <message>
        <source>Conflicts with another source.</source>
        <translation>En contradiction avec une autre source.</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>of these</source>
        <translation>dont</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part of a larger count: %1</source>
        <translation>Partie d’un décompte plus large : %1</translation>
    </message>
    <message>
        <source>%1: the sources disagree</source>
        <translation>%1 : les sources divergent</translation>
    </message>
</context>
<context>
    <name>casus::ui::ClaimsTable</name>
    <message>
        <source>Claims: sources in columns, what they say in rows</source>
        <translation>Allégations : les sources en colonnes, leurs propos en lignes</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add a claim (Insert in the table)</source>
        <translation>Ajouter une allégation (Inser dans le tableau)</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Ajouter une allégation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the claim (E in the table)</source>
        <translation>Modifier l’allégation (E dans le tableau)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm the claim as drafted (Space in the table)</source>
        <translation>Confirmer l’allégation telle qu’ébauchée (Espace dans le tableau)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the claim away (Delete in the table). A drafted one can be brought back.</source>
        <translation>Retirer l’allégation (Suppr dans le tableau). Une allégation ébauchée peut être remise.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the claim to another incident (M in the table)</source>
        <translation>Déplacer l’allégation vers un autre incident (M dans le tableau)</translation>
    </message>
    <message>
        <source>Bring the claims that were taken away back</source>
        <translation>Remettre les allégations retirées</translation>
    </message>
    <message>
        <source>No source gives figures. Add a claim, or select words in the text and press F.</source>
        <translation>Aucune source ne donne de chiffres. Ajoutez une allégation, ou sélectionnez des mots dans le texte et appuyez sur F.</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n</source>
        <translation>
            <numerusform>Remettre %n</numerusform>
            <numerusform>Remettre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no number of victims.</source>
        <translation>« %1 » ne désigne aucun nombre de victimes.</translation>
    </message>
</context>
<context>
    <name>casus::ui::CodebookCommands</name>
    <message>
        <source>The suggestions are older than today&apos;s lists, places, model or codebook. Drafting again replaces what is undecided; decisions stay.</source>
        <translation>Les suggestions sont antérieures aux listes, lieux, modèle ou manuel de codage actuels. Une nouvelle ébauche remplace ce qui reste à décider ; les décisions restent.</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Ébaucher à nouveau</translation>
    </message>
    <message>
        <source>Draft again (%1)</source>
        <translation>Ébaucher à nouveau (%1)</translation>
    </message>
    <message>
        <source>All suggestions are of today&apos;s lists: nothing is to be drafted again.</source>
        <translation>Toutes les suggestions correspondent aux listes actuelles : rien n’est à ébaucher à nouveau.</translation>
    </message>
</context>
<context>
    <name>casus::ui::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Manuel de codage</translation>
    </message>
    <message>
        <source>What this project marks and records. Nothing that is recorded changes here: what is no longer used is retired, and every former version stays readable.</source>
        <translation>Ce que ce projet marque et consigne. Rien de ce qui est consigné ne change ici : ce qui ne sert plus est retiré, et chaque version antérieure reste lisible.</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Value lists</source>
        <translation>Listes de valeurs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keeps this as the next version (Ctrl+Enter)</source>
        <translation>Enregistre ceci comme version suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to leave it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Annulez encore une fois pour les abandonner.</translation>
    </message>
    <message>
        <source>Versions of the codebook</source>
        <translation>Versions du manuel de codage</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>As Casus brings it.</source>
        <translation>Tel que fourni par Casus.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be saved so; what is wrong stands beside it.</source>
        <translation>
            <numerusform>%n entrée ne peut pas être enregistrée ainsi ; ce qui ne va pas est indiqué à côté.</numerusform>
            <numerusform>%n entrées ne peuvent pas être enregistrées ainsi ; ce qui ne va pas est indiqué à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more change(s).</source>
        <translation>
            <numerusform>%1 et %n autre modification.</numerusform>
            <numerusform>%1 et %n autres modifications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::CodebookPage</name>
    <message>
        <source>No mark uses it.</source>
        <translation>Aucune marque ne l’utilise.</translation>
    </message>
    <message>
        <source>No record uses it.</source>
        <translation>Aucune fiche ne l’utilise.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) use it; they keep it whatever changes here.</source>
        <translation>
            <numerusform>%n marque l’utilise ; elle le conserve quoi que vous changiez ici.</numerusform>
            <numerusform>%n marques l’utilisent ; elles le conservent quoi que vous changiez ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) use it; they keep it whatever changes here.</source>
        <translation>
            <numerusform>%n fiche l’utilise ; elle le conserve quoi que vous changiez ici.</numerusform>
            <numerusform>%n fiches l’utilisent ; elles le conservent quoi que vous changiez ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Réta&amp;blir</translation>
    </message>
</context>
<context>
    <name>casus::ui::CodebookPanel</name>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Definition of the field in hand</source>
        <translation>Définition du champ actif</translation>
    </message>
    <message>
        <source>A field of this project: %1.</source>
        <translation>Un champ de ce projet : %1.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>What a field and its values mean stands here while the field has the focus.</source>
        <translation>Le sens d’un champ et de ses valeurs s’affiche ici tant que le champ est actif.</translation>
    </message>
</context>
<context>
    <name>casus::ui::CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Qui code ?</translation>
    </message>
    <message>
        <source>Every decision is stored with the name of the coder. Initials are enough; the name stays in this project and its exports.</source>
        <translation>Chaque décision est enregistrée avec le nom du codeur. Des initiales suffisent ; le nom reste dans ce projet et ses exports.</translation>
    </message>
    <message>
        <source>your name or initials</source>
        <translation>votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casus::ui::CompareDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>The two incidents side by side</source>
        <translation>Les deux incidents côte à côte</translation>
    </message>
    <message>
        <source>This incident</source>
        <translation>Cet incident</translation>
    </message>
    <message>
        <source>The proposed one</source>
        <translation>L’incident proposé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>The same incident?</source>
        <translation>Le même incident ?</translation>
    </message>
    <message>
        <source>The &amp;same: join</source>
        <translation>Le &amp;même : fusionner</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas le même</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>casus::ui::DateEditor</name>
    <message>
        <source>2023-04-18 or words</source>
        <translation>2023-04-18 ou en toutes lettres</translation>
    </message>
</context>
<context>
    <name>casus::ui::DateLine</name>
    <message>
        <source>YYYY-MM-DD; empty if unknown</source>
        <translation>AAAA-MM-JJ ; vide si inconnue</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>unknown: relative dates stay without a value</source>
        <translation>inconnue : les dates relatives restent sans valeur</translation>
    </message>
</context>
<context>
    <name>casus::ui::DateValueEditor</name>
    <message>
        <source>2023-04-18, 2023-04, 2023-04-18/2023-04-20, or words</source>
        <translation>2023-04-18, 2023-04, 2023-04-18/2023-04-20, ou en toutes lettres</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>casus::ui::DocumentCommands</name>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
    <message>
        <source>Note on this document</source>
        <translation>Note sur ce document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Carry over decisions</source>
        <translation>Reprendre les décisions</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of the former version stand here as suggestions.</source>
        <translation>
            <numerusform>%n décision de la version précédente figure ici comme suggestion.</numerusform>
            <numerusform>%n décisions de la version précédente figurent ici comme suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are no longer here, or cannot be told apart:</source>
        <translation>Ces mots ne sont plus ici, ou ne peuvent pas être distingués :</translation>
    </message>
    <message>
        <source>No incident in this document?</source>
        <translation>Aucun incident dans ce document ?</translation>
    </message>
    <message>
        <source>This document has accepted incidents. They stay as they are; only the document is marked as holding no incident.</source>
        <translation>Ce document contient des incidents acceptés. Ils restent tels quels ; seul le document est marqué comme ne contenant aucun incident.</translation>
    </message>
    <message>
        <source>Mark all the same</source>
        <translation>Marquer quand même</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>La modification n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>casus::ui::DocumentDetails</name>
    <message>
        <source>undetermined</source>
        <translation>indéterminée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Éditeu&amp;r</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>P&amp;ublié</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Adresse (URL)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>No undecided date in this document depends on it.</source>
        <translation>Aucune date à décider de ce document n’en dépend.</translation>
    </message>
    <message>
        <source>1 undecided date of this document, and what is drafted from it, is valued again at once. Decided ones stay.</source>
        <translation>1 date à décider de ce document, et ce qui en est ébauché, est réévaluée aussitôt. Les dates décidées restent.</translation>
    </message>
    <message>
        <source>%1 undecided dates of this document, and what is drafted from them, are valued again at once. Decided ones stay.</source>
        <translation>%1 dates à décider de ce document, et ce qui en est ébauché, sont réévaluées aussitôt. Les dates décidées restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importé le %1</translation>
    </message>
    <message>
        <source>drafted by %1</source>
        <translation>ébauché par %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>casus::ui::DocumentHeader</name>
    <message>
        <source>⚑ flagged</source>
        <translation>⚑ signalé</translation>
    </message>
    <message>
        <source>No finders for %1: little or nothing is suggested here. Mark by hand: select words and press the number of a type.</source>
        <translation>Pas de détection pour cette langue (%1) : peu ou rien n’est suggéré ici. Marquez à la main : sélectionnez des mots et appuyez sur le chiffre d’un type.</translation>
    </message>
    <message>
        <source>The publication date is missing: dates such as “on Tuesday” stay open. &lt;a href=&quot;details&quot;&gt;Set the date&lt;/a&gt;</source>
        <translation>La date de publication manque : des dates telles que « mardi » restent ouvertes. &lt;a href=&quot;details&quot;&gt;Indiquer la date&lt;/a&gt;</translation>
    </message>
    <message>
        <source>A new version of an article that is here already. &lt;a href=&quot;carry&quot;&gt;Carry over what was decided there&lt;/a&gt;</source>
        <translation>Nouvelle version d’un article déjà présent. &lt;a href=&quot;carry&quot;&gt;Reprendre ce qui y a été décidé&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Marks are announced by their type. Keys: A accepts, X rejects, ? shows all keys.</source>
        <translation>Les marques sont annoncées par leur type. Touches : A accepte, X rejette, ? montre tous les raccourcis.</translation>
    </message>
    <message>
        <source>This document is empty.</source>
        <translation>Ce document est vide.</translation>
    </message>
    <message>
        <source>←  →  move the edge   ·   Ctrl  a word   ·   Enter  take it   ·   Esc  give up</source>
        <translation>←  →  déplacer le bord   ·   Ctrl  d’un mot   ·   Entrée  valider   ·   Échap  abandonner</translation>
    </message>
</context>
<context>
    <name>casus::ui::DossierPdfJob</name>
    <message>
        <source>“%1” was not written: %2. A file that was there before is unchanged.</source>
        <translation>« %1 » n’a pas été écrit : %2. Le fichier qui existait auparavant est inchangé.</translation>
    </message>
</context>
<context>
    <name>casus::ui::DuplicateNotice</name>
    <message>
        <source>Perhaps told before</source>
        <translation>Peut-être déjà relaté</translation>
    </message>
    <message>
        <source>The same: join</source>
        <translation>Le même : fusionner</translation>
    </message>
    <message>
        <source>One incident, told by both: claims and evidence of both stand side by side (Ctrl+J)</source>
        <translation>Un seul incident, relaté par les deux : allégations et preuves de l’un et de l’autre figurent côte à côte (Ctrl+J)</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Two incidents: they are not proposed again (Ctrl+Shift+J)</source>
        <translation>Deux incidents : le rapprochement ne sera plus proposé (Ctrl+Maj+J)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Both side by side (Ctrl+Shift+C)</source>
        <translation>Les deux côte à côte (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Opens the other article at that incident</source>
        <translation>Ouvre l’autre article à cet incident</translation>
    </message>
    <message>
        <source>Shows the next incident that may be the same</source>
        <translation>Montre l’incident suivant qui pourrait être le même</translation>
    </message>
    <message>
        <source>Perhaps the same: %1</source>
        <translation>Peut-être le même : %1</translation>
    </message>
    <message>
        <source>%1&#xa0;%: %2</source>
        <translation>%1 % : %2</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Suivant (%1 sur %2)</translation>
    </message>
</context>
<context>
    <name>casus::ui::EditDialog</name>
    <message>
        <source>“%1” is not among the choices.</source>
        <translation>« %1 » ne figure pas parmi les choix.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln incident(s)</source>
        <translation>
            <numerusform>Modifier %Ln incident</numerusform>
            <numerusform>Modifier %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>why, as no words of a document prove it</source>
        <translation>pourquoi, puisqu’aucun passage d’un document ne l’établit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nouvelle valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Give the new value. To make it unknown, leave it empty and give a reason.</source>
        <translation>Donnez la nouvelle valeur. Pour la rendre inconnue, laissez-la vide et donnez un motif.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>%1 of %2 change.</source>
        <translation>%1 sur %2 seront modifiés.</translation>
    </message>
    <message>
        <source>%1 have the value already.</source>
        <translation>%1 ont déjà cette valeur.</translation>
    </message>
    <message>
        <source>%1 stay as they are (listed first).</source>
        <translation>%1 restent tels quels (en tête de liste).</translation>
    </message>
    <message>
        <source>Change 1 incident</source>
        <translation>Modifier 1 incident</translation>
    </message>
    <message>
        <source>Change %1 incidents</source>
        <translation>Modifier %1 incidents</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>casus::ui::Elsewhere</name>
    <message>
        <source>deaths unknown</source>
        <translation>nombre de morts inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln killed</source>
        <translation>
            <numerusform>%Ln tué</numerusform>
            <numerusform>%Ln tués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wounded</source>
        <translation>
            <numerusform>%Ln blessé</numerusform>
            <numerusform>%Ln blessés</numerusform>
        </translation>
    </message>
    <message>
        <source>its data set is no longer in the project</source>
        <translation>son jeu de données n’est plus dans le projet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n jour d’écart</numerusform>
            <numerusform>%n jours d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Provenance : %1</translation>
    </message>
    <message>
        <source>the same event</source>
        <translation>le même événement</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>pas le même</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à décider</translation>
    </message>
</context>
<context>
    <name>casus::ui::ElsewherePanel</name>
    <message>
        <source>Coded elsewhere</source>
        <translation>Codé ailleurs</translation>
    </message>
    <message>
        <source>Events that may be this incident</source>
        <translation>Événements qui peuvent être cet incident</translation>
    </message>
    <message>
        <source>The same event</source>
        <translation>Le même événement</translation>
    </message>
    <message>
        <source>This event is the incident (Enter in the list)</source>
        <translation>Cet événement est l’incident (Entrée dans la liste)</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Another event (X in the list)</source>
        <translation>Un autre événement (X dans la liste)</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <source>Takes the decision back (Backspace in the list)</source>
        <translation>Revient sur la décision (Retour arrière dans la liste)</translation>
    </message>
    <message>
        <source>Import event data…</source>
        <translation>Importer des données d’événements…</translation>
    </message>
    <message>
        <source>ACLED, UCDP GED or GTD files, kept beside the project</source>
        <translation>Fichiers ACLED, UCDP GED ou GTD, conservés à côté du projet</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n event(s)</source>
        <translation>
            <numerusform>Oui : %n événement</numerusform>
            <numerusform>Oui : %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perhaps: %n event(s) to look at</source>
        <translation>
            <numerusform>Peut-être : %n événement à examiner</numerusform>
            <numerusform>Peut-être : %n événements à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>No: what is near is not the same</source>
        <translation>Non : ce qui est proche n’est pas le même</translation>
    </message>
    <message>
        <source>No event data is imported. ACLED, UCDP GED and GTD files can be compared.</source>
        <translation>Aucune donnée d’événements n’est importée. Des fichiers ACLED, UCDP GED et GTD peuvent être comparés.</translation>
    </message>
    <message>
        <source>Choose an incident: what may be the same stands here.</source>
        <translation>Choisissez un incident : ce qui peut être le même figure ici.</translation>
    </message>
    <message>
        <source>No event of the imported data lies near this incident in days and place.</source>
        <translation>Aucun événement des données importées n’est proche de cet incident par la date et le lieu.</translation>
    </message>
</context>
<context>
    <name>casus::ui::EntryRow</name>
    <message>
        <source>Remove this %1 (Alt+Delete)</source>
        <translation>Retirer : %1 (Alt+Suppr)</translation>
    </message>
    <message>
        <source>Drafted, undecided (%1)</source>
        <translation>Ébauché, à décider (%1)</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <translation>Saisi par %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motif : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::EventData</name>
    <message>
        <source>not read to its end</source>
        <translation>lecture inachevée</translation>
    </message>
    <message>
        <source>No event data yet. Import the files as you downloaded them: CSV, XLSX, or a ZIP of one.</source>
        <translation>Pas encore de données d’événements. Importez les fichiers tels que vous les avez téléchargés : CSV, XLSX, ou un ZIP qui en contient un.</translation>
    </message>
    <message>
        <source>Import event data</source>
        <translation>Importer des données d’événements</translation>
    </message>
    <message>
        <source>Event data (*.csv *.tsv *.xlsx *.zip *.json *.jsonl);;All files (*)</source>
        <translation>Données d’événements (*.csv *.tsv *.xlsx *.zip *.json *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message>
        <source>Removed. What was decided stays with the incidents.</source>
        <translation>Supprimé. Les décisions prises restent avec les incidents.</translation>
    </message>
    <message>
        <source>Compare with event data</source>
        <translation>Comparer avec des données d’événements</translation>
    </message>
    <message>
        <source>Files of ACLED, UCDP GED and GTD stand beside the project, so that you see what is coded elsewhere. They never become part of it: no export, list or count of incidents includes them. The same file again changes nothing; a newer one brings its rows up to date.</source>
        <translation>Des fichiers d’ACLED, d’UCDP GED et de GTD figurent à côté du projet, pour que vous voyiez ce qui est codé ailleurs. Ils n’en font jamais partie : aucun export, aucune liste ni aucun décompte d’incidents ne les inclut. Le même fichier importé de nouveau ne change rien ; un plus récent met ses lignes à jour.</translation>
    </message>
    <message>
        <source>Imported event data</source>
        <translation>Données d’événements importées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Ce qui n’a pas pu être repris</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casus::ui::EvidenceLine</name>
    <message>
        <source>Words: %1. Show them in the text.</source>
        <translation>Passage : %1. Le montrer dans le texte.</translation>
    </message>
    <message>
        <source>Show %1 in the text (F4)</source>
        <translation>Montrer %1 dans le texte (F4)</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motif : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::ExportColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Checked columns are written, in this order. Drag a row or press Alt+Up and Alt+Down to move it, Space to check it, F2 to rename it.</source>
        <translation>Les colonnes cochées sont écrites, dans cet ordre. Faites glisser une ligne ou appuyez sur Alt+Haut et Alt+Bas pour la déplacer, Espace pour la cocher, F2 pour la renommer.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>Colonnes dans leur ordre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>En-tête dans le fichier</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Tout &amp;cocher</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Tout décocher</translation>
    </message>
    <message>
        <source>As the &amp;format has it</source>
        <translation>Comme le prévoit le &amp;format</translation>
    </message>
    <message>
        <source>Take these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 colonnes sur %2</translation>
    </message>
    <message>
        <source>Check one column at least.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>casus::ui::ExportFilterLine</name>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>from 2023-01-31</source>
        <translation>du 2023-01-31</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>to 2023-12-31</source>
        <translation>au 2023-12-31</translation>
    </message>
    <message>
        <source>Countries, as two-letter codes</source>
        <translation>Pays, en codes à deux lettres</translation>
    </message>
    <message>
        <source>ML, NE</source>
        <translation>ML, NE</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Nature de l’acte</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>toutes natures</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>Words of the record</source>
        <translation>Mots de la fiche</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2023-01-31.</source>
        <translation>« %1 » n’est pas un jour tel que 2023-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no country code: two letters, such as ML.</source>
        <translation>« %1 » n’est pas un code de pays : deux lettres, par exemple ML.</translation>
    </message>
</context>
<context>
    <name>casus::ui::ExportForm</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>&amp;Totals by</source>
        <translation>&amp;Totaux selon</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservés</translation>
    </message>
    <message>
        <source>replaced by initials</source>
        <translation>remplacés par des initiales</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Everyone whom a mention marks as a person in a document of the incident, in quotes and claims too. Not covered: names that nobody has marked, web addresses, coders.</source>
        <translation>Toute personne qu’une mention marque comme telle dans un document de l’incident, y compris dans les citations et les allégations. Non couverts : les noms que personne n’a marqués, les adresses web, les codeurs.</translation>
    </message>
    <message>
        <source>&amp;Names of persons</source>
        <translation>&amp;Noms de personnes</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Col&amp;onnes…</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark (for accents in Excel)</source>
        <translation>Commencer par une marque d’ordre des octets (&amp;BOM), pour les accents dans Excel</translation>
    </message>
    <message>
        <source>&amp;Guard cells that begin like a formula (= + − @)</source>
        <translation>Neutraliser les cellules qui commencent comme une &amp;formule (= + − @)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>É&amp;crire dans</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>Premières lignes de l’export</translation>
    </message>
    <message>
        <source>Beginning of the export</source>
        <translation>Début de l’export</translation>
    </message>
    <message>
        <source>What was written and what was left out</source>
        <translation>Ce qui a été écrit et ce qui a été omis</translation>
    </message>
    <message>
        <source>&amp;Decided mentions</source>
        <translation>Mentions &amp;décidées</translation>
    </message>
    <message>
        <source>&amp;All, undecided ones with their state</source>
        <translation>To&amp;utes, celles à décider avec leur état</translation>
    </message>
    <message>
        <source>Accepted &amp;incidents</source>
        <translation>&amp;Incidents acceptés</translation>
    </message>
    <message>
        <source>&amp;All, with their status</source>
        <translation>To&amp;us, avec leur statut</translation>
    </message>
    <message>
        <source>%1 of %2, as chosen</source>
        <translation>%1 sur %2, selon votre choix</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>toutes (%1)</translation>
    </message>
    <message>
        <source>The first rows:</source>
        <translation>Les premières lignes :</translation>
    </message>
    <message>
        <source>How it begins:</source>
        <translation>Le début :</translation>
    </message>
    <message>
        <source>This format can take none of the first incidents: %1.</source>
        <translation>Ce format ne peut recevoir aucun des premiers incidents : %1.</translation>
    </message>
    <message>
        <source>None of the first incidents is in what “Only” asks for.</source>
        <translation>Aucun des premiers incidents ne répond aux critères de « Seulement ».</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>Nothing is accepted yet: the file would hold no incident. “All” takes the drafts too.</source>
        <translation>Rien n’est encore accepté : le fichier ne contiendrait aucun incident. « Tous » prend aussi les ébauches.</translation>
    </message>
    <message>
        <source>Say where to write.</source>
        <translation>Indiquez où écrire.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the name of the file.</source>
        <translation>« %1 » est un dossier. Ajoutez le nom du fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>This is the project itself.</source>
        <translation>C’est le projet lui-même.</translation>
    </message>
    <message>
        <source>This file exists; it is replaced when the new one is whole.</source>
        <translation>Ce fichier existe ; il est remplacé quand le nouveau est complet.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Another job is running. Try again when it is done.</source>
        <translation>Une autre tâche est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Terminé :</translation>
    </message>
    <message>
        <source>Done, but not everything could be written:</source>
        <translation>Terminé, mais tout n’a pas pu être écrit :</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>casus::ui::ExportFormats</name>
    <message>
        <source>For reading</source>
        <translation>Pour la lecture</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>As other data sets have it</source>
        <translation>À la manière d’autres jeux de données</translation>
    </message>
    <message>
        <source>For maps and models</source>
        <translation>Pour cartes et modèles</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report table (CSV)</source>
        <translation>Tableau des incidents (CSV)</translation>
    </message>
    <message>
        <source>One row an incident, for people: casualties as low–best–high, sources, the words that prove it.</source>
        <translation>Une ligne par incident, pour la lecture : victimes en bas–retenu–haut, sources, passages qui en sont la preuve.</translation>
    </message>
    <message>
        <source>Dossier (HTML)</source>
        <translation>Dossier (HTML)</translation>
    </message>
    <message>
        <source>A page an incident for a browser: record, claims by source, quotes in context, map.</source>
        <translation>Une page par incident pour un navigateur : fiche, allégations par source, citations en contexte, carte.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Dossier (PDF)</source>
        <translation>Dossier (PDF)</translation>
    </message>
    <message>
        <source>The same pages for printing and passing on.</source>
        <translation>Les mêmes pages, à imprimer et à transmettre.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>For a spreadsheet: sheets of incidents, claims, sources and value lists, with real dates and numbers.</source>
        <translation>Pour un tableur : feuilles des incidents, allégations, sources et listes de valeurs, avec de vraies dates et de vrais nombres.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Full record (CSV)</source>
        <translation>Fiche complète (CSV)</translation>
    </message>
    <message>
        <source>One row an incident with every field, all parties and all claims; for analysis in R or Python.</source>
        <translation>Une ligne par incident avec tous les champs, toutes les parties et toutes les allégations ; pour l’analyse dans R ou Python.</translation>
    </message>
    <message>
        <source>Full record (JSON Lines)</source>
        <translation>Fiche complète (JSON Lines)</translation>
    </message>
    <message>
        <source>Everything with its evidence, nothing lost; for archives and for other programs.</source>
        <translation>Tout avec ses preuves, sans perte ; pour les archives et pour d’autres programmes.</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>ACLED columns (CSV)</source>
        <translation>Colonnes ACLED (CSV)</translation>
    </message>
    <message>
        <source>The 31 columns of ACLED, one row a day; fatalities are the low figure. What has no place is named.</source>
        <translation>Les 31 colonnes d’ACLED, une ligne par jour ; les morts sont le chiffre bas. Ce qui n’y a pas de place est nommé.</translation>
    </message>
    <message>
        <source>UCDP GED columns (CSV)</source>
        <translation>Colonnes UCDP GED (CSV)</translation>
    </message>
    <message>
        <source>The 49 columns of UCDP GED: deadly events of named dyads, deaths by side. What has no place is named.</source>
        <translation>Les 49 colonnes d’UCDP GED : événements meurtriers de dyades nommées, morts par camp. Ce qui n’y a pas de place est nommé.</translation>
    </message>
    <message>
        <source>GTD columns (CSV)</source>
        <translation>Colonnes GTD (CSV)</translation>
    </message>
    <message>
        <source>The 135 columns of the Global Terrorism Database; acts of states are refused and named.</source>
        <translation>Les 135 colonnes de la Global Terrorism Database ; les actes des États sont refusés et nommés.</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>Points sur une carte (GeoJSON)</translation>
    </message>
    <message>
        <source>For QGIS and web maps: a point an incident with its precision; those without coordinates are named.</source>
        <translation>Pour QGIS et les cartes web : un point par incident avec sa précision ; les incidents sans coordonnées sont nommés.</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Mentions (CSV)</source>
        <translation>Mentions (CSV)</translation>
    </message>
    <message>
        <source>One row a marked mention with document, place in the text, type and value.</source>
        <translation>Une ligne par mention marquée, avec document, position dans le texte, type et valeur.</translation>
    </message>
</context>
<context>
    <name>casus::ui::ExportProfilesLine</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Keep as profile…</source>
        <translation>&amp;Garder comme profil…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>none kept yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Keep as profile</source>
        <translation>Garder comme profil</translation>
    </message>
    <message>
        <source>Name of the profile; one of that name is replaced:</source>
        <translation>Nom du profil ; un profil du même nom est remplacé :</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Supprimer le profil « %1 » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>casus::ui::FieldChips</name>
    <message>
        <source>add …</source>
        <translation>ajouter …</translation>
    </message>
    <message>
        <source>“%1” is not in the list. It takes: %2.</source>
        <translation>« %1 » n’est pas dans la liste. Valeurs possibles : %2.</translation>
    </message>
    <message>
        <source>%1, remove</source>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>Click or Delete removes “%1”.</source>
        <translation>Un clic ou Suppr retire « %1 ».</translation>
    </message>
</context>
<context>
    <name>casus::ui::FieldFinder</name>
    <message>
        <source>Go to a field</source>
        <translation>Aller à un champ</translation>
    </message>
    <message>
        <source>name of a field, place or party</source>
        <translation>nom d’un champ, d’un lieu ou d’une partie</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Rechercher un champ</translation>
    </message>
    <message>
        <source>Fields and what stands in them</source>
        <translation>Champs et leur contenu</translation>
    </message>
</context>
<context>
    <name>casus::ui::FieldRow</name>
    <message>
        <source>Clear: make it unknown (Alt+Delete)</source>
        <translation>Effacer : rendre inconnu (Alt+Suppr)</translation>
    </message>
    <message>
        <source>take the draft</source>
        <translation>reprendre l’ébauche</translation>
    </message>
    <message>
        <source>%1: take the drafted value again</source>
        <translation>%1 : reprendre la valeur ébauchée</translation>
    </message>
    <message>
        <source>no words kept: say why it is so</source>
        <translation>aucun passage conservé : dites pourquoi</translation>
    </message>
    <message>
        <source>%1: reason for a value without words</source>
        <translation>%1 : motif d’une valeur sans passage</translation>
    </message>
    <message>
        <source>%1 The old value stays.</source>
        <translation>%1 L’ancienne valeur reste.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Drafted, undecided (%1)</source>
        <translation>Ébauché, à décider (%1)</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <translation>Saisi par %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Drafted: %1</source>
        <translation>Ébauché : %1</translation>
    </message>
    <message>
        <source>Confirm as drafted</source>
        <translation>Confirmer tel qu’ébauché</translation>
    </message>
    <message>
        <source>Show the words in the text</source>
        <translation>Montrer le passage dans le texte</translation>
    </message>
    <message>
        <source>Take the drafted value again</source>
        <translation>Reprendre la valeur ébauchée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>casus::ui::FieldSuggest</name>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>first-level unit</source>
        <translation>unité de premier niveau</translation>
    </message>
    <message>
        <source>second-level unit</source>
        <translation>unité de deuxième niveau</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>natural feature</source>
        <translation>élément naturel</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>town or village</source>
        <translation>ville ou village</translation>
    </message>
    <message>
        <source>in this document</source>
        <translation>dans ce document</translation>
    </message>
    <message>
        <source>%1 km from %2</source>
        <translation>à %1 km de %2</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>partie de %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>also “%1”</source>
        <translation>aussi « %1 »</translation>
    </message>
</context>
<context>
    <name>casus::ui::FieldValues</name>
    <message>
        <source>“%1” is no date. Write 2023-04-18, 2023-04, 2023-04-18/2023-04-20 or words such as “12 March 2023”.</source>
        <translation>« %1 » n’est pas une date. Écrivez 2023-04-18, 2023-04, 2023-04-18/2023-04-20 ou en toutes lettres, par exemple « 12 mars 2023 ».</translation>
    </message>
    <message>
        <source>“%1” is no country. Write its name or its two-letter code.</source>
        <translation>« %1 » n’est pas un pays. Écrivez son nom ou son code à deux lettres.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>« %1 » n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” does not name a value of this field.</source>
        <translation>« %1 » ne désigne aucune valeur de ce champ.</translation>
    </message>
</context>
<context>
    <name>casus::ui::FieldsPage</name>
    <message>
        <source>&amp;Shown as:</source>
        <translation>A&amp;ffiché comme :</translation>
    </message>
    <message>
        <source>Ransom</source>
        <translation>Rançon</translation>
    </message>
    <message>
        <source>&amp;Column in files:</source>
        <translation>&amp;Colonne dans les fichiers :</translation>
    </message>
    <message>
        <source>ransom</source>
        <translation>rancon</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature :</translation>
    </message>
    <message>
        <source>Values &amp;of:</source>
        <translation>Va&amp;leurs de :</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>Déf&amp;inition :</translation>
    </message>
    <message>
        <source>Own fields of the incident</source>
        <translation>Champs propres de l’incident</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>nouveau champ</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>What is recorded depends on the kind; it stays.</source>
        <translation>Ce qui est consigné dépend de la nature ; elle ne change plus.</translation>
    </message>
    <message>
        <source>No own fields yet. “Add” makes one; it appears in the form of every incident under “Own fields”, and as a column at the end of exported tables.</source>
        <translation>Pas encore de champs propres. « Ajouter » en crée un ; il apparaît dans le formulaire de chaque incident sous « Champs propres », et comme colonne à la fin des tableaux exportés.</translation>
    </message>
</context>
<context>
    <name>casus::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Words of the record</source>
        <translation>Mots de la fiche</translation>
    </message>
    <message>
        <source>Words of the mention</source>
        <translation>Mots de la mention</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>First day: 2023, April 2023, 2023-04-18</source>
        <translation>Premier jour : 2023, avril 2023, 2023-04-18</translation>
    </message>
    <message>
        <source>First day of publication: 2023, April 2023, 2023-04-18</source>
        <translation>Premier jour de publication : 2023, avril 2023, 2023-04-18</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Last day: 2023, April 2023, 2023-04-18</source>
        <translation>Dernier jour : 2023, avril 2023, 2023-04-18</translation>
    </message>
    <message>
        <source>Last day of publication: 2023, April 2023, 2023-04-18</source>
        <translation>Dernier jour de publication : 2023, avril 2023, 2023-04-18</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Names or codes; several apart by commas</source>
        <translation>Noms ou codes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Tactique</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Ask for nothing: show all</source>
        <translation>Ne rien demander : tout afficher</translation>
    </message>
    <message>
        <source>“%1” is no country that is known.</source>
        <translation>« %1 » n’est pas un pays connu.</translation>
    </message>
    <message>
        <source>Area of the map ✕</source>
        <translation>Zone de la carte ✕</translation>
    </message>
    <message>
        <source>Take away the area of the map</source>
        <translation>Retirer la zone de la carte</translation>
    </message>
    <message>
        <source>Only incidents in %1; click to take this away.</source>
        <translation>Seulement les incidents de la zone %1 ; cliquez pour retirer ce filtre.</translation>
    </message>
</context>
<context>
    <name>casus::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>casus::ui::FormRow</name>
    <message>
        <source>Confirm as drafted (Alt+Enter)</source>
        <translation>Confirmer tel qu’ébauché (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>casus::ui::Gazetteer</name>
    <message>
        <source>Your own tables of parties (actors/*.tsv), places (gazetteer/*.tsv) and words (lexicons/*.tsv) are read when a project opens, from these folders where they exist:
%1</source>
        <translation>Vos propres tableaux de parties (actors/*.tsv), de lieux (gazetteer/*.tsv) et de mots (lexicons/*.tsv) sont lus à l’ouverture d’un projet, depuis ces dossiers s’ils existent :
%1</translation>
    </message>
    <message>
        <source>“Draft again” uses them for what is undecided.</source>
        <translation>« Ébaucher à nouveau » les utilise pour ce qui reste à décider.</translation>
    </message>
    <message>
        <source>%1 documents were drafted again; decisions stay as they are.</source>
        <translation>%1 documents ont été ébauchés à nouveau ; les décisions restent telles quelles.</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>Importer un répertoire des lieux</translation>
    </message>
    <message>
        <source>GeoNames dumps and tables (*.zip *.txt *.txt.gz *.tsv);;All files (*)</source>
        <translation>Fichiers GeoNames et tableaux (*.zip *.txt *.txt.gz *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <translation>Répertoire des lieux</translation>
    </message>
    <message>
        <source>Places that you import are kept in the project file. GeoNames dumps of a country (such as ML.zip) and tables of your own can be taken; importing a file again replaces what came from it.</source>
        <translation>Les lieux que vous importez sont conservés dans le fichier du projet. Sont acceptés les fichiers GeoNames d’un pays (par exemple ML.zip) et vos propres tableaux ; réimporter un fichier remplace ce qui en provenait.</translation>
    </message>
    <message>
        <source>Imported gazetteers</source>
        <translation>Répertoires des lieux importés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Lignes qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Ébaucher à nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Some lines of your tables could not be read; the rest is used.</source>
        <translation>Certaines lignes de vos tableaux n’ont pas pu être lues ; le reste est utilisé.</translation>
    </message>
</context>
<context>
    <name>casus::ui::Guide</name>
    <message>
        <source>Start here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Casus guide</source>
        <translation>Guide de Casus</translation>
    </message>
    <message>
        <source>find in the guide</source>
        <translation>rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The guide is not where it should be: %1</source>
        <translation>Le guide n’est pas à sa place : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::History</name>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
    <message>
        <source>Last decisions, the latest first; Enter goes to one</source>
        <translation>Dernières décisions, la plus récente d’abord ; Entrée y mène</translation>
    </message>
    <message>
        <source>Nothing has been decided in this project yet.</source>
        <translation>Rien n’a encore été décidé dans ce projet.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casus::ui::ImportCommands</name>
    <message>
        <source>Articles (%1)</source>
        <translation>Articles (%1)</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm *.xhtml *.mht *.mhtml *.warc *.warc.gz)</source>
        <translation>Pages web (*.html *.htm *.xhtml *.mht *.mhtml *.warc *.warc.gz)</translation>
    </message>
    <message>
        <source>PDF and office documents (*.pdf *.docx *.odt *.rtf *.txt)</source>
        <translation>PDF et documents bureautiques (*.pdf *.docx *.odt *.rtf *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.jsonl *.ndjson *.json)</source>
        <translation>Tableaux (*.csv *.tsv *.xlsx *.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>Courriels (*.eml)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>casus::ui::ImportReport</name>
    <message numerus="yes">
        <source>%n article(s) were imported.</source>
        <translation>
            <numerusform>%n article a été importé.</numerusform>
            <numerusform>%n articles ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drafted.</source>
        <translation>Ébauchés : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n were already in the project.</source>
        <translation>
            <numerusform>%n était déjà dans le projet.</numerusform>
            <numerusform>%n étaient déjà dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n fichier a été refusé.</numerusform>
            <numerusform>%n fichiers ont été refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are near copies of others.</source>
        <translation>
            <numerusform>%n est une quasi-copie d’un autre.</numerusform>
            <numerusform>%n sont des quasi-copies d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new versions of articles that stay beside them.</source>
        <translation>
            <numerusform>%n est une nouvelle version d’un article, qui reste à côté.</numerusform>
            <numerusform>%n sont de nouvelles versions d’articles, qui restent à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; what was done until then stays.</source>
        <translation>L’importation a été arrêtée ; ce qui était fait jusque-là reste.</translation>
    </message>
    <message>
        <source>Read by kind: %1.</source>
        <translation>Lus par genre : %1.</translation>
    </message>
    <message>
        <source>Notes on the files taken</source>
        <translation>Remarques sur les fichiers repris</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Refused file</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>&amp;Refusés</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Near copy of</source>
        <translation>Quasi-copie de</translation>
    </message>
    <message>
        <source>Near &amp;copies</source>
        <translation>&amp;Quasi-copies</translation>
    </message>
    <message>
        <source>New version of</source>
        <translation>Nouvelle version de</translation>
    </message>
    <message>
        <source>New &amp;versions</source>
        <translation>Nouvelles &amp;versions</translation>
    </message>
    <message>
        <source>&amp;Worth knowing</source>
        <translation>&amp;Bon à savoir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casus::ui::Inbox</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>near copy</source>
        <translation>quasi-copie</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) open</source>
        <translation>
            <numerusform>%n suggestion à décider</numerusform>
            <numerusform>%n suggestions à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Its suggestions are older than today&apos;s lists; drafting again is safe.</source>
        <translation>Ses suggestions sont antérieures aux listes actuelles ; une nouvelle ébauche est sans risque.</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Note : </translation>
    </message>
</context>
<context>
    <name>casus::ui::InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <source>Search title and text</source>
        <translation>Rechercher dans le titre et le texte</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Quels documents</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Without near copies</source>
        <translation>Sans quasi-copies</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Par importation</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Most open first</source>
        <translation>Le plus à décider d’abord</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents finished</source>
        <translation>Documents terminés</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 documents</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminés</translation>
    </message>
    <message>
        <source>%1 suggestions open</source>
        <translation>%1 suggestions à décider</translation>
    </message>
    <message>
        <source>%1 of %2 documents are finished</source>
        <translation>%1 documents terminés sur %2</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Esc empties the search.</source>
        <translation>Échap vide la recherche.</translation>
    </message>
    <message>
        <source>No document here.</source>
        <translation>Aucun document ici.</translation>
    </message>
    <message>
        <source>Choose “All” above to see the others.</source>
        <translation>Choisissez « Tous » ci-dessus pour voir les autres.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Pas encore de documents.</translation>
    </message>
    <message>
        <source>Import articles (Ctrl+I), drop files here or paste one (Ctrl+Shift+V).</source>
        <translation>Importez des articles (Ctrl+I), déposez des fichiers ici ou collez un article (Ctrl+Maj+V).</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentChooser</name>
    <message>
        <source>Words of any incident: place, party, date, number</source>
        <translation>Mots d’un incident : lieu, partie, date, nombre</translation>
    </message>
    <message>
        <source>Search in all incidents</source>
        <translation>Rechercher dans tous les incidents</translation>
    </message>
    <message>
        <source>Incidents; Enter takes the current one</source>
        <translation>Incidents ; Entrée prend l’incident courant</translation>
    </message>
    <message>
        <source>same document</source>
        <translation>même document</translation>
    </message>
    <message>
        <source>may be the same, %1&#xa0;%</source>
        <translation>peut-être le même, %1 %</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les %1 premiers sur %2.</translation>
    </message>
    <message>
        <source>No other incident has these words.</source>
        <translation>Aucun autre incident ne contient ces mots.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentForm</name>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>More fields (%1)</source>
        <translation>Plus de champs (%1)</translation>
    </message>
    <message>
        <source>killed %1</source>
        <translation>tués : %1</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle allégation</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentHead</name>
    <message>
        <source>Role of the incident in this document</source>
        <translation>Rôle de l’incident dans ce document</translation>
    </message>
    <message>
        <source>Main: news of this document. Part: a component of a main incident. Aggregate: a sum over several. Background: an earlier or other one.</source>
        <translation>Principal : fait nouveau de ce document. Partie : élément d’un incident principal. Somme : total de plusieurs incidents. Contexte : incident antérieur ou autre.</translation>
    </message>
    <message>
        <source>Status of the incident</source>
        <translation>Statut de l’incident</translation>
    </message>
    <message>
        <source>Only accepted incidents are exported, unless you ask for all.</source>
        <translation>Seuls les incidents acceptés sont exportés, sauf si vous les demandez tous.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the incident</source>
        <translation>Note sur l’incident</translation>
    </message>
    <message>
        <source>A note of your own. Enter stores it, Shift+Enter breaks the line.</source>
        <translation>Une note personnelle. Entrée l’enregistre, Maj+Entrée passe à la ligne.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>drafted because: %1</source>
        <translation>ébauché car : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentList</name>
    <message>
        <source>Incidents of this document</source>
        <translation>Incidents de ce document</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentListModel</name>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>proposal, %1</source>
        <translation>proposition, %1</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentModel</name>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Choose a document: its incidents stand here.</source>
        <translation>Choisissez un document : ses incidents figurent ici.</translation>
    </message>
    <message>
        <source>Drafts are hidden until you ask for them (%1).</source>
        <translation>Les ébauches sont masquées jusqu’à ce que vous les demandiez (%1).</translation>
    </message>
    <message>
        <source>No incident is drafted for this document. Select the passage that tells one and press I, or mark the document as holding none.</source>
        <translation>Aucun incident n’est ébauché pour ce document. Sélectionnez le passage qui en relate un et appuyez sur I, ou marquez le document comme n’en contenant aucun.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Join with another incident</source>
        <translation>Fusionner avec un autre incident</translation>
    </message>
    <message>
        <source>“%1” is told by the other one too: it goes into it, with its reports and claims.</source>
        <translation>« %1 » est aussi relaté par l’autre : il y est versé, avec ses comptes rendus et ses allégations.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Choose a claim in the table first.</source>
        <translation>Choisissez d’abord une allégation dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n claim(s) to another incident</source>
        <translation>
            <numerusform>Déplacer %n allégation vers un autre incident</numerusform>
            <numerusform>Déplacer %n allégations vers un autre incident</numerusform>
        </translation>
    </message>
    <message>
        <source>The claim goes with its words to the incident that it is about; its document becomes a report of that one.</source>
        <translation>L’allégation passe avec son passage à l’incident qu’elle concerne ; son document devient un compte rendu de celui-ci.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>casus::ui::IncidentsPage</name>
    <message>
        <source>No incidents yet.</source>
        <translation>Pas encore d’incidents.</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Modifier une valeur</translation>
    </message>
    <message>
        <source>Why? (no words of a document are kept with it)</source>
        <translation>Pourquoi ? (aucun passage d’un document n’est conservé avec elle)</translation>
    </message>
</context>
<context>
    <name>casus::ui::JobReports</name>
    <message>
        <source>1 line of your own tables could not be read: see File, Import gazetteer</source>
        <translation>1 ligne de vos propres tableaux n’a pas pu être lue : voir Fichier, Importer un répertoire des lieux</translation>
    </message>
    <message>
        <source>%1 lines of your own tables could not be read: see File, Import gazetteer</source>
        <translation>%1 lignes de vos propres tableaux n’ont pas pu être lues : voir Fichier, Importer un répertoire des lieux</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation>
            <numerusform>%Ln document importé</numerusform>
            <numerusform>%Ln documents importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Sauvegarder le projet</translation>
    </message>
    <message>
        <source>The backup is written and checked</source>
        <translation>La sauvegarde est écrite et vérifiée</translation>
    </message>
    <message>
        <source>Import gazetteer</source>
        <translation>Importer un répertoire des lieux</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Ébauche en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) drafted</source>
        <translation>
            <numerusform>%Ln document ébauché</numerusform>
            <numerusform>%Ln documents ébauchés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::JobStatus</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop after the current item; what is done stays</source>
        <translation>Arrêter après l’élément en cours ; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>casus::ui::KeyCard</name>
    <message>
        <source>Keys of Casus</source>
        <translation>Raccourcis de Casus</translation>
    </message>
    <message>
        <source>Letter keys act while the text has the focus. There the arrows move the caret by a character, with Ctrl by a word, with Alt by a sentence; with Shift they select. In the incident form: Alt+Enter confirms a field, F4 shows its words, Alt+Delete clears it. In the claims table: Enter shows the words, E edits, Space confirms, Insert adds, Delete takes away.</source>
        <translation>Les touches de lettres agissent quand le texte est actif. Les flèches y déplacent le curseur d’un caractère, avec Ctrl d’un mot, avec Alt d’une phrase ; avec Maj, elles sélectionnent. Dans le formulaire de l’incident : Alt+Entrée confirme un champ, F4 montre son passage, Alt+Suppr l’efface. Dans le tableau des allégations : Entrée montre le passage, E modifie, Espace confirme, Inser ajoute, Suppr retire.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>find a command or a key</source>
        <translation>rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casus::ui::KeyEditor</name>
    <message>
        <source>press the new key here</source>
        <translation>appuyez ici sur le nouveau raccourci</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nouveau raccourci : appuyez dessus</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Choose a command and press its new key. Changes hold at once and are remembered.</source>
        <translation>Choisissez une commande et appuyez sur son nouveau raccourci. Les changements valent aussitôt et sont mémorisés.</translation>
    </message>
    <message>
        <source>find a command or a key</source>
        <translation>rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys; Enter changes one</source>
        <translation>Commandes et raccourcis ; Entrée en modifie un</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;All as delivered</source>
        <translation>&amp;Tous d’origine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>D’&amp;origine</translation>
    </message>
    <message>
        <source>%1 sets the type “%2”: change that in the codebook.</source>
        <translation>%1 attribue le type « %2 » : changez cela dans le manuel de codage.</translation>
    </message>
    <message>
        <source>This key is in use</source>
        <translation>Ce raccourci est déjà utilisé</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give it to “%3”? The other command takes the key that this one had, where that suits it.</source>
        <translation>%1 est le raccourci de « %2 ». L’attribuer à « %3 » ? L’autre commande reprend l’ancien raccourci de celle-ci, s’il lui convient.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now: change that first.</source>
        <translation>%1 est désormais le raccourci de « %2 » : changez d’abord celui-là.</translation>
    </message>
</context>
<context>
    <name>casus::ui::ListEditor</name>
    <message>
        <source>%1: add a value</source>
        <translation>%1 : ajouter une valeur</translation>
    </message>
</context>
<context>
    <name>casus::ui::ListsPage</name>
    <message>
        <source>&amp;Shown as:</source>
        <translation>A&amp;ffiché comme :</translation>
    </message>
    <message>
        <source>&amp;Name in files:</source>
        <translation>&amp;Nom dans les fichiers :</translation>
    </message>
    <message>
        <source>cattle_raid</source>
        <translation>vol_de_betail</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>Déf&amp;inition :</translation>
    </message>
    <message>
        <source>Values of the list</source>
        <translation>Valeurs de la liste</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>nouvelle valeur</translation>
    </message>
    <message>
        <source>Cattle raid</source>
        <translation>Vol de bétail</translation>
    </message>
    <message>
        <source>Records keep the value by this name.</source>
        <translation>Les fiches conservent la valeur sous ce nom.</translation>
    </message>
    <message>
        <source>%1 Nothing can be added or retired here: totals and exports depend on these values. Words and definitions can be your own.</source>
        <translation>%1 Rien ne peut être ajouté ni retiré ici : totaux et exports dépendent de ces valeurs. Les libellés et les définitions peuvent être les vôtres.</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste :</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New &amp;list…</source>
        <translation>Nou&amp;velle liste…</translation>
    </message>
    <message>
        <source>Words for the list, such as “Season”</source>
        <translation>Libellé de la liste, par exemple « Saison »</translation>
    </message>
    <message>
        <source>Words for the list</source>
        <translation>Libellé de la liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
</context>
<context>
    <name>casus::ui::MainWindow</name>
    <message>
        <source>This is the last document of the list.</source>
        <translation>C’est le dernier document de la liste.</translation>
    </message>
    <message>
        <source>This is the first document of the list.</source>
        <translation>C’est le premier document de la liste.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1 — Casus</source>
        <translation>%1 — Casus</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Import articles to begin: Ctrl+I, drop files here, or paste one (Ctrl+Shift+V).</source>
        <translation>Importez des articles pour commencer : Ctrl+I, déposez des fichiers ici, ou collez un article (Ctrl+Maj+V).</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation>Choisissez un document à gauche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>no coder name</source>
        <translation>aucun nom de codeur</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Codeur : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>casus::ui::Map</name>
    <message>
        <source>Fighting</source>
        <translation>Combats</translation>
    </message>
    <message>
        <source>Air strikes and shelling</source>
        <translation>Frappes aériennes et tirs d’artillerie</translation>
    </message>
    <message>
        <source>Mines and bombs</source>
        <translation>Mines et bombes</translation>
    </message>
    <message>
        <source>Killing of civilians</source>
        <translation>Meurtres de civils</translation>
    </message>
    <message>
        <source>Abduction and release</source>
        <translation>Enlèvements et libérations</translation>
    </message>
    <message>
        <source>Looting, threats, seizures</source>
        <translation>Pillages, menaces, saisies</translation>
    </message>
    <message>
        <source>Other or not coded</source>
        <translation>Autre ou non codé</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected, merged or split</source>
        <translation>Rejeté, fusionné ou scindé</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans lieu</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>tués : %1</translation>
    </message>
    <message>
        <source>deaths not known</source>
        <translation>nombre de morts inconnu</translation>
    </message>
    <message>
        <source>known to within %1 km</source>
        <translation>connu à %1 km près</translation>
    </message>
    <message>
        <source>near the place</source>
        <translation>à proximité du lieu</translation>
    </message>
    <message>
        <source>known to the second-level unit only</source>
        <translation>connu seulement à l’unité de deuxième niveau</translation>
    </message>
    <message>
        <source>known to the first-level unit only</source>
        <translation>connu seulement à l’unité de premier niveau</translation>
    </message>
    <message>
        <source>along a line or somewhere in an area</source>
        <translation>le long d’une ligne ou quelque part dans une zone</translation>
    </message>
    <message>
        <source>known to the country only</source>
        <translation>connu seulement au niveau du pays</translation>
    </message>
    <message>
        <source>international waters or airspace</source>
        <translation>eaux ou espace aérien internationaux</translation>
    </message>
</context>
<context>
    <name>casus::ui::MapLegend</name>
    <message>
        <source>Legend: %1. Filled symbols are accepted, hollow ones undecided, crossed out ones rejected. The larger, the more deaths.</source>
        <translation>Légende : %1. Les symboles pleins sont acceptés, les symboles vides sont à décider, les symboles barrés sont rejetés. Plus ils sont grands, plus il y a de morts.</translation>
    </message>
    <message>
        <source>A circle with a number stands for several incidents; a small ring at it says that some are undecided. A dashed circle shows how far the place is uncertain.</source>
        <translation>Un cercle avec un nombre représente plusieurs incidents ; un petit anneau à son bord indique que certains sont à décider. Un cercle en tirets montre l’étendue de l’incertitude du lieu.</translation>
    </message>
</context>
<context>
    <name>casus::ui::MapMode</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
</context>
<context>
    <name>casus::ui::MapPanel</name>
    <message>
        <source>Map and timeline</source>
        <translation>Carte et chronologie</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les lister</translation>
    </message>
    <message>
        <source>Show more of the map (−)</source>
        <translation>Montrer une plus grande partie de la carte (−)</translation>
    </message>
    <message>
        <source>Go closer (+)</source>
        <translation>Se rapprocher (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show all incidents of the filter (Home)</source>
        <translation>Afficher tous les incidents du filtre (Début)</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Seulement cette zone</translation>
    </message>
    <message>
        <source>Filter by the part of the map that is shown (A); Shift and drag for a part of it</source>
        <translation>Filtrer selon la partie affichée de la carte (A) ; Maj et glisser pour n’en prendre qu’une partie</translation>
    </message>
    <message>
        <source>What the bars are divided by</source>
        <translation>Ce selon quoi les barres sont divisées</translation>
    </message>
    <message>
        <source>What the bars of the timeline are divided by</source>
        <translation>Ce selon quoi les barres de la chronologie sont divisées</translation>
    </message>
    <message>
        <source>Bars by status</source>
        <translation>Barres par statut</translation>
    </message>
    <message>
        <source>Bars by kind</source>
        <translation>Barres par nature</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save map and timeline as PNG or SVG</source>
        <translation>Enregistrer la carte et la chronologie en PNG ou SVG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print map and timeline</source>
        <translation>Imprimer la carte et la chronologie</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>On this part of the map</source>
        <translation>Sur cette partie de la carte</translation>
    </message>
    <message>
        <source>At the chosen place</source>
        <translation>Au lieu choisi</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Incidents of the map</source>
        <translation>Incidents de la carte</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>Pas encore d’incidents.</translation>
    </message>
    <message>
        <source>Clear it to see all.</source>
        <translation>Effacez-le pour tout voir.</translation>
    </message>
    <message>
        <source>Import articles first (Ctrl+I); what is drafted in them is shown here.</source>
        <translation>Importez d’abord des articles (Ctrl+I) ; ce qui y est ébauché figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sans lieu</numerusform>
            <numerusform>%n sans lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these incidents has coordinates yet: give each its place in its form, and it appears on the map.</source>
        <translation>Aucun de ces incidents n’a encore de coordonnées : indiquez le lieu de chacun dans son formulaire, et il apparaîtra sur la carte.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Entrée l’ouvre.</translation>
    </message>
</context>
<context>
    <name>casus::ui::MapPicture</name>
    <message>
        <source>Made with Casus. Country outlines: Natural Earth.</source>
        <translation>Réalisé avec Casus. Contours des pays : Natural Earth.</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>l’image est trop grande</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
</context>
<context>
    <name>casus::ui::MapView</name>
    <message>
        <source>Map of the incidents</source>
        <translation>Carte des incidents</translation>
    </message>
    <message>
        <source>The list beside the map holds the same incidents.</source>
        <translation>La liste à côté de la carte contient les mêmes incidents.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>tués : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter lists them.</source>
        <translation>Entrée les liste.</translation>
    </message>
    <message>
        <source>Enter goes closer.</source>
        <translation>Entrée rapproche la vue.</translation>
    </message>
</context>
<context>
    <name>casus::ui::MentionModel</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>As they stand in the text</source>
        <translation>Tels qu’ils figurent dans le texte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the words name</source>
        <translation>Ce que les mots désignent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que les mots signifient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggested by the program, or decided by a coder</source>
        <translation>Suggérée par le programme ou décidée par un codeur</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How likely words, type and value are right</source>
        <translation>Probabilité que mots, type et valeur soient justes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>When the article was published</source>
        <translation>Date de publication de l’article</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Who decided, or the version that drafted it</source>
        <translation>Qui a décidé, ou la version qui l’a ébauchée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remark of the coder</source>
        <translation>Remarque du codeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The rule or model that found it</source>
        <translation>La règle ou le modèle qui l’a trouvée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>casus::ui::MentionValue</name>
    <message>
        <source>By themselves the words give no value.</source>
        <translation>À eux seuls, les mots ne donnent aucune valeur.</translation>
    </message>
    <message>
        <source>By themselves the words give: %1</source>
        <translation>À eux seuls, les mots donnent : %1</translation>
    </message>
    <message>
        <source>Take that</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Value of the mention</source>
        <translation>Valeur de la mention</translation>
    </message>
    <message>
        <source>Mentions of this type have no value of their own.</source>
        <translation>Les mentions de ce type n’ont pas de valeur propre.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>casus::ui::MentionsPage</name>
    <message>
        <source>No mentions yet.</source>
        <translation>Pas encore de mentions.</translation>
    </message>
    <message>
        <source>At most %1 mentions are decided in one step. Filter or select fewer.</source>
        <translation>Au plus %1 mentions sont décidées en une fois. Filtrez ou sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>All of them are decided already; they stay as they are.</source>
        <translation>Toutes sont déjà décidées ; elles restent telles quelles.</translation>
    </message>
    <message>
        <source>Accept mentions</source>
        <translation>Accepter des mentions</translation>
    </message>
    <message>
        <source>Reject mentions</source>
        <translation>Rejeter des mentions</translation>
    </message>
    <message>
        <source>Of %1 selected mentions, %2 are undecided. These are decided in one step; the others stay.</source>
        <translation>Sur %1 mentions sélectionnées, %2 sont à décider. Celles-ci sont décidées en une fois ; les autres restent.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::MyTime</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Mon temps</translation>
    </message>
    <message>
        <source>For yourself alone: how long you were at work, without pauses. It is kept in your own settings folder on this computer, in no project and in no export, and nobody is sent anything.</source>
        <translation>Pour vous seul : combien de temps vous avez travaillé, sans les pauses. C’est conservé dans votre propre dossier de réglages sur cet ordinateur, dans aucun projet ni aucun export, et rien n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>&amp;Measure my time</source>
        <translation>&amp;Mesurer mon temps</translation>
    </message>
    <message>
        <source>My time, by day</source>
        <translation>Mon temps, par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>median each</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>&amp;Forget all…</source>
        <translation>Tout &amp;oublier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget all times measured so far?</source>
        <translation>Oublier tous les temps mesurés jusqu’ici ?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 ne peut pas être supprimé : %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
</context>
<context>
    <name>casus::ui::NotesLine</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>F8 in this field</source>
        <translation>F8 dans ce champ</translation>
    </message>
</context>
<context>
    <name>casus::ui::Occurrences</name>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>Marquer « %1 » comme %2</translation>
    </message>
    <message>
        <source>Other places with the same words; Space ticks one</source>
        <translation>Autres occurrences des mêmes mots ; Espace en coche une</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>Dans ce document</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>Dans tout le projet</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>Que prendre</translation>
    </message>
    <message>
        <source>Unmarked places and suggestions</source>
        <translation>Occurrences non marquées et suggestions</translation>
    </message>
    <message>
        <source>Unmarked places only</source>
        <translation>Occurrences non marquées seulement</translation>
    </message>
    <message>
        <source>Undecided suggestions only</source>
        <translation>Suggestions à décider seulement</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nowhere else undecided.</source>
        <translation>Aucune autre occurrence à décider.</translation>
    </message>
    <message>
        <source>These are the first %1 places. Mark them, then ask again.</source>
        <translation>Voici les %1 premières occurrences. Marquez-les, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>A suggestion stands here</source>
        <translation>Une suggestion figure ici</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)</source>
        <translation>
            <numerusform>Marquer %n occurrence</numerusform>
            <numerusform>Marquer %n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>casus::ui::OverrideDialog</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Give at least one figure.</source>
        <translation>Donnez au moins un chiffre.</translation>
    </message>
    <message>
        <source>Low, best and high must rise: low ≤ best ≤ high.</source>
        <translation>Bas, retenu et haut doivent être croissants : bas ≤ retenu ≤ haut.</translation>
    </message>
    <message>
        <source>Say why: the derived figure stays in the record beside yours.</source>
        <translation>Indiquez pourquoi : le chiffre dérivé reste dans la fiche à côté du vôtre.</translation>
    </message>
    <message>
        <source>Write another figure</source>
        <translation>Inscrire un autre chiffre</translation>
    </message>
    <message>
        <source>Derived: low %1, best %2, high %3. %4</source>
        <translation>Dérivé : bas %1, retenu %2, haut %3. %4</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Bas</translation>
    </message>
    <message>
        <source>&amp;Best</source>
        <translation>&amp;Retenu</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Write the figure</source>
        <translation>Inscrire le chiffre</translation>
    </message>
    <message>
        <source>Use the derived one</source>
        <translation>Utiliser le chiffre dérivé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casus::ui::OwnFieldRow</name>
    <message>
        <source>Clear: make it unknown (Alt+Delete)</source>
        <translation>Effacer : rendre inconnu (Alt+Suppr)</translation>
    </message>
    <message>
        <source>no words kept: say why it is so</source>
        <translation>aucun passage conservé : dites pourquoi</translation>
    </message>
    <message>
        <source>%1: reason for a value without words</source>
        <translation>%1 : motif d’une valeur sans passage</translation>
    </message>
    <message>
        <source>2023-04-18 or words</source>
        <translation>2023-04-18 ou en toutes lettres</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: add a value</source>
        <translation>%1 : ajouter une valeur</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Choose a value first; the words are then kept as its evidence.</source>
        <translation>Choisissez d’abord une valeur ; le passage en est alors conservé comme preuve.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <translation>Saisi par %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::PartyDialog</name>
    <message>
        <source>side A</source>
        <translation>camp A</translation>
    </message>
    <message>
        <source>side B</source>
        <translation>camp B</translation>
    </message>
    <message>
        <source>another side</source>
        <translation>un autre camp</translation>
    </message>
    <message>
        <source>no side</source>
        <translation>aucun camp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Began the fight</source>
        <translation>A engagé le combat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Persons, at least</source>
        <translation>Personnes, au moins</translation>
    </message>
    <message>
        <source>Persons, at most</source>
        <translation>Personnes, au plus</translation>
    </message>
    <message>
        <source>Of them captured</source>
        <translation>Dont capturées</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Camp</translation>
    </message>
    <message>
        <source>&amp;Began it</source>
        <translation>A &amp;engagé le combat</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Captured</source>
        <translation>Cap&amp;turées</translation>
    </message>
    <message>
        <source>began it</source>
        <translation>a engagé le combat</translation>
    </message>
    <message>
        <source>did not begin it</source>
        <translation>n’a pas engagé le combat</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 to %2 persons</source>
        <translation>%1 à %2 personnes</translation>
    </message>
    <message>
        <source>at least %1 persons</source>
        <translation>au moins %1 personnes</translation>
    </message>
    <message>
        <source>up to %1 persons</source>
        <translation>jusqu’à %1 personnes</translation>
    </message>
    <message>
        <source>%1 captured</source>
        <translation>capturées : %1</translation>
    </message>
    <message>
        <source>How the party fought</source>
        <translation>Comment la partie a combattu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Le nombre le plus bas dépasse le plus haut.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casus::ui::PasteDialog</name>
    <message>
        <source>Pasted article</source>
        <translation>Article collé</translation>
    </message>
    <message>
        <source>There is no text yet: paste the article into the field above.</source>
        <translation>Il n’y a pas encore de texte : collez l’article dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Paste the article here, headline first.</source>
        <translation>Collez l’article ici, le titre d’abord.</translation>
    </message>
    <message>
        <source>empty: the headline of the text</source>
        <translation>vide : le titre du texte</translation>
    </message>
    <message>
        <source>who published it: Reuters</source>
        <translation>qui l’a publié : Reuters</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>P&amp;ublié</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Éditeu&amp;r</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Address (URL)</source>
        <translation>&amp;Adresse (URL)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>casus::ui::PersonValueEditor</name>
    <message>
        <source>full name without title or rank</source>
        <translation>nom complet sans titre ni grade</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Nom complet</translation>
    </message>
</context>
<context>
    <name>casus::ui::PlaceMap</name>
    <message>
        <source>Where the marked place lies</source>
        <translation>Où se trouve le lieu marqué</translation>
    </message>
</context>
<context>
    <name>casus::ui::PlaceRow</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>name of a place</source>
        <translation>nom d’un lieu</translation>
    </message>
    <message>
        <source>How the incident lies to the place</source>
        <translation>Situation de l’incident par rapport au lieu</translation>
    </message>
    <message>
        <source>Distance from the place in kilometres</source>
        <translation>Distance du lieu en kilomètres</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Direction from the place</source>
        <translation>Direction à partir du lieu</translation>
    </message>
    <message>
        <source>no coordinates</source>
        <translation>sans coordonnées</translation>
    </message>
</context>
<context>
    <name>casus::ui::PlaceValueEditor</name>
    <message>
        <source>%1: “%2” is no number from −%3 to %3.</source>
        <translation>%1 : « %2 » n’est pas un nombre de −%3 à %3.</translation>
    </message>
    <message>
        <source>Latitude in degrees north</source>
        <translation>Latitude en degrés nord</translation>
    </message>
    <message>
        <source>Longitude in degrees east</source>
        <translation>Longitude en degrés est</translation>
    </message>
    <message>
        <source>Distance in kilometres</source>
        <translation>Distance en kilomètres</translation>
    </message>
    <message>
        <source>Direction from the place</source>
        <translation>Direction à partir du lieu</translation>
    </message>
    <message>
        <source>any direction</source>
        <translation>toute direction</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Coor&amp;dinates</source>
        <translation>Coor&amp;données</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>no gazetteer entry chosen</source>
        <translation>aucune entrée du répertoire choisie</translation>
    </message>
    <message>
        <source>“%1” is no country. Write its name or its two-letter code.</source>
        <translation>« %1 » n’est pas un pays. Écrivez son nom ou son code à deux lettres.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Coordinates need both latitude and longitude.</source>
        <translation>Les coordonnées exigent la latitude et la longitude.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
</context>
<context>
    <name>casus::ui::PlacesEditor</name>
    <message>
        <source>+ Add a place</source>
        <translation>+ Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>A place needs a name. Remove it with Alt+Delete.</source>
        <translation>Un lieu doit avoir un nom. Retirez-le avec Alt+Suppr.</translation>
    </message>
</context>
<context>
    <name>casus::ui::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Outlined: suggested by the program, undecided. Filled and underlined: decided.</source>
        <translation>Contour : suggérée par le programme, à décider. Fond et soulignement : décidée.</translation>
    </message>
    <message>
        <source>%1  %2: %3 decided, %4 suggested</source>
        <translation>%1  %2 : %3 décidées, %4 suggérées</translation>
    </message>
</context>
<context>
    <name>casus::ui::ProjectCommands</name>
    <message>
        <source>Casus projects (*.casus);;All files (*)</source>
        <translation>Projets Casus (*.casus);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mon projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Sauvegarder le projet</translation>
    </message>
    <message>
        <source>Restore: choose the backup</source>
        <translation>Restaurer : choisir la sauvegarde</translation>
    </message>
    <message>
        <source>-restored</source>
        <translation>-restauré</translation>
    </message>
    <message>
        <source>Restore: save the project as</source>
        <translation>Restaurer : enregistrer le projet sous</translation>
    </message>
</context>
<context>
    <name>casus::ui::ProjectHost</name>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>La sauvegarde quotidienne a échoué. %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::Register</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Flagged by a coder</source>
        <translation>Signalé par un codeur</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Where it happened, most specific first</source>
        <translation>Où cela s’est passé, du plus précis au plus général</translation>
    </message>
    <message>
        <source>Perpetrators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Parties that did it</source>
        <translation>Parties qui ont commis l’acte</translation>
    </message>
    <message>
        <source>Targets hit</source>
        <translation>Cibles touchées</translation>
    </message>
    <message>
        <source>Parties that it hit</source>
        <translation>Parties visées par l’acte</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Best figure by the project&apos;s own policy, and lowest to highest where the sources differ</source>
        <translation>Chiffre retenu selon la règle du projet, et du plus bas au plus haut si les sources divergent</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Accepted incidents are exported</source>
        <translation>Les incidents acceptés sont exportés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>How many checks of the record have something to say</source>
        <translation>Nombre de contrôles de la fiche qui ont quelque chose à signaler</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Who decided last</source>
        <translation>Qui a décidé en dernier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>How many documents tell it</source>
        <translation>Nombre de documents qui le relatent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Main incident, part of another, aggregate, or background</source>
        <translation>Incident principal, partie d’un autre, somme ou contexte</translation>
    </message>
    <message>
        <source>Coder&apos;s note</source>
        <translation>Note du codeur</translation>
    </message>
    <message>
        <source>Remark of the coders on the record</source>
        <translation>Remarque des codeurs sur la fiche</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How sure the draft was</source>
        <translation>Degré de certitude de l’ébauche</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stays for ever and is never given twice</source>
        <translation>Permanent, jamais attribué deux fois</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>When it was drafted or added</source>
        <translation>Date de l’ébauche ou de l’ajout</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>When somebody decided last</source>
        <translation>Date de la dernière décision</translation>
    </message>
</context>
<context>
    <name>casus::ui::RegisterPage</name>
    <message>
        <source>All incidents</source>
        <translation>Tous les incidents</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>Toutes les mentions</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Filter, columns and order under a name</source>
        <translation>Filtre, colonnes et ordre sous un nom</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Accept the selected rows (A)</source>
        <translation>Accepter les lignes sélectionnées (A)</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Reject the selected rows (X)</source>
        <translation>Rejeter les lignes sélectionnées (X)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>One value for the selected rows (E)</source>
        <translation>Une même valeur pour les lignes sélectionnées (E)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Exporter ceux-ci…</translation>
    </message>
    <message>
        <source>Export the incidents of this filter</source>
        <translation>Exporter les incidents de ce filtre</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Choose and order the columns (C)</source>
        <translation>Choisir et ordonner les colonnes (C)</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Clear it to see all.</source>
        <translation>Effacez-le pour tout voir.</translation>
    </message>
    <message>
        <source>Import articles first (Ctrl+I); what is drafted in them is listed here.</source>
        <translation>Importez d’abord des articles (Ctrl+I) ; ce qui y est ébauché figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection : %1</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>casus::ui::RegisterPanel</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Tables of the register</source>
        <translation>Tableaux du registre</translation>
    </message>
    <message>
        <source>All &amp;incidents</source>
        <translation>Tous les &amp;incidents</translation>
    </message>
    <message>
        <source>All &amp;mentions</source>
        <translation>Toutes les &amp;mentions</translation>
    </message>
</context>
<context>
    <name>casus::ui::RegisterTable</name>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Réglage d’origine</translation>
    </message>
    <message>
        <source>Go to the words	Enter</source>
        <translation>Aller au passage	Entrée</translation>
    </message>
    <message>
        <source>Accept…	A</source>
        <translation>Accepter…	A</translation>
    </message>
    <message>
        <source>Reject…	X</source>
        <translation>Rejeter…	X</translation>
    </message>
    <message>
        <source>Change a value…	E</source>
        <translation>Modifier une valeur…	E</translation>
    </message>
    <message>
        <source>Flag or unflag	F</source>
        <translation>Signaler ou ne plus signaler	F</translation>
    </message>
    <message>
        <source>Copy the rows	Ctrl+C</source>
        <translation>Copier les lignes	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>casus::ui::ReviewController</name>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
    <message>
        <source>No mark stands at the caret.</source>
        <translation>Aucune marque au curseur.</translation>
    </message>
    <message>
        <source>This is the only mark here.</source>
        <translation>C’est la seule marque ici.</translation>
    </message>
    <message>
        <source>That mark is no longer there.</source>
        <translation>Cette marque n’est plus là.</translation>
    </message>
    <message>
        <source>Drafts are hidden until you ask for them in each document. Decisions made before are recorded as made blind.</source>
        <translation>Les ébauches sont masquées jusqu’à ce que vous les demandiez dans chaque document. Les décisions prises avant sont consignées comme prises à l’aveugle.</translation>
    </message>
    <message>
        <source>Select some words first, then press M or a type&apos;s number.</source>
        <translation>Sélectionnez d’abord des mots, puis appuyez sur M ou sur le chiffre d’un type.</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>Marquer des mots</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>The decision was not saved</source>
        <translation>La décision n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>casus::ui::SplitDialog</name>
    <message>
        <source>Split the incident</source>
        <translation>Scinder l’incident</translation>
    </message>
    <message>
        <source>Tick with Space what belongs to the new incident. What rests on it alone goes along; its fields become drafts there.</source>
        <translation>Cochez avec Espace ce qui appartient au nouvel incident. Ce qui ne repose que là-dessus suit ; ses champs y deviennent des ébauches.</translation>
    </message>
    <message>
        <source>Parts of the incident; Space ticks what goes to the new one</source>
        <translation>Parties de l’incident ; Espace coche ce qui passe au nouveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Afterwards in</source>
        <translation>Ensuite dans</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Compte rendu : %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>le nouveau</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>casus::ui::SuggestionBar</name>
    <message>
        <source>very sure</source>
        <translation>très sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>peu sûr</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>une hypothèse</translation>
    </message>
    <message>
        <source>Current suggestion</source>
        <translation>Suggestion courante</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Drafts are hidden: read, mark what you find, then press %1 to see them</source>
        <translation>Les ébauches sont masquées : lisez, marquez ce que vous trouvez, puis appuyez sur %1 pour les voir</translation>
    </message>
    <message>
        <source>No suggestions here · select words and press %1 to mark them</source>
        <translation>Aucune suggestion ici · sélectionnez des mots et appuyez sur %1 pour les marquer</translation>
    </message>
    <message>
        <source>All suggestions of this article are decided · %1 for the next article</source>
        <translation>Toutes les suggestions de cet article sont décidées · %1 pour l’article suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) open · %1 goes on</source>
        <translation>
            <numerusform>%n suggestion à décider · %1 pour continuer</numerusform>
            <numerusform>%n suggestions à décider · %1 pour continuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only project</source>
        <translation>Projet en lecture seule</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 sur %2 à décider</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n décidée</numerusform>
            <numerusform>%n décidées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside (below %1 %)</source>
        <translation>
            <numerusform>%n mise de côté (moins de %1 %)</numerusform>
            <numerusform>%n mises de côté (moins de %1 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valeur : %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>casus::ui::Tags</name>
    <message>
        <source>Tags of this document</source>
        <translation>Étiquettes de ce document</translation>
    </message>
    <message>
        <source>Words of your own that group documents. The inbox shows one group when you choose its tag.</source>
        <translation>Vos propres mots pour grouper des documents. La liste des documents montre un groupe quand vous choisissez son étiquette.</translation>
    </message>
    <message>
        <source>add a tag, then Enter</source>
        <translation>ajouter une étiquette, puis Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>casus::ui::TextCommands</name>
    <message numerus="yes">
        <source>Lines of at most %n characters</source>
        <translation>
            <numerusform>Lignes de %n caractère au plus</numerusform>
            <numerusform>Lignes de %n caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines as wide as the window</source>
        <translation>Lignes aussi larges que la fenêtre</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Suggestions below %1 % are put aside</source>
        <translation>Les suggestions de moins de %1 % sont mises de côté</translation>
    </message>
    <message>
        <source>All suggestions are shown</source>
        <translation>Toutes les suggestions sont affichées</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
</context>
<context>
    <name>casus::ui::Timeline</name>
    <message>
        <source>week of %1</source>
        <translation>semaine du %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>a bar is a day</source>
        <translation>une barre est un jour</translation>
    </message>
    <message>
        <source>a bar is a week</source>
        <translation>une barre est une semaine</translation>
    </message>
    <message>
        <source>a bar is a month</source>
        <translation>une barre est un mois</translation>
    </message>
    <message>
        <source>a bar is a quarter</source>
        <translation>une barre est un trimestre</translation>
    </message>
    <message>
        <source>a bar is a year</source>
        <translation>une barre est une année</translation>
    </message>
</context>
<context>
    <name>casus::ui::TimelineView</name>
    <message>
        <source>Incidents by time</source>
        <translation>Incidents dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>tués : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n with a date less exact than the bar</source>
        <translation>
            <numerusform>%n avec une date moins précise que la barre</numerusform>
            <numerusform>%n avec une date moins précise que la barre</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident has a date.</source>
        <translation>Aucun incident n’a de date.</translation>
    </message>
    <message>
        <source>drag over bars to choose days</source>
        <translation>glissez sur des barres pour choisir des jours</translation>
    </message>
</context>
<context>
    <name>casus::ui::TotalsView</name>
    <message>
        <source>Lowest and highest figure of the sources; best is the best graded one, then the one that most independent sources give, then the latest, then the lowest.</source>
        <translation>Chiffres le plus bas et le plus haut des sources ; le chiffre retenu est le mieux coté, puis celui que donnent le plus de sources indépendantes, puis le plus récent, puis le plus bas.</translation>
    </message>
    <message>
        <source>After ACLED: the lowest figure until a better one is corroborated; vague words count by its table.</source>
        <translation>D’après ACLED : le chiffre le plus bas tant qu’un meilleur n’est pas corroboré ; les mots vagues comptent selon sa table.</translation>
    </message>
    <message>
        <source>After GTD: the latest credible figure, else what the majority says, else the lowest.</source>
        <translation>D’après GTD : le chiffre crédible le plus récent, sinon celui de la majorité, sinon le plus bas.</translation>
    </message>
    <message>
        <source>Rule that makes totals of the claims</source>
        <translation>Règle qui tire les totaux des allégations</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Totaux selon</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>best</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>No totals: no claims.</source>
        <translation>Aucun total : aucune allégation.</translation>
    </message>
    <message>
        <source>No totals: no claim counts.</source>
        <translation>Aucun total : aucune allégation ne compte.</translation>
    </message>
    <message>
        <source>Independent sources differ.</source>
        <translation>Des sources indépendantes divergent.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>override</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>%1: write another figure</source>
        <translation>%1 : inscrire un autre chiffre</translation>
    </message>
    <message>
        <source>Written by %1: %2. Derived: %3 (%4)</source>
        <translation>Inscrit par %1 : %2. Dérivé : %3 (%4)</translation>
    </message>
    <message>
        <source>%1 gives %2: %3</source>
        <translation>%1 donne %2 : %3</translation>
    </message>
</context>
<context>
    <name>casus::ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminer (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Begin (Enter)</source>
        <translation>Commencer (Entrée)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What you have imported, with its status and what is still undecided. %1 goes to the next one.</source>
        <translation>Ce que vous avez importé, avec son statut et ce qui reste à décider. %1 passe au suivant.</translation>
    </message>
    <message>
        <source>The text with its marks</source>
        <translation>Le texte et ses marques</translation>
    </message>
    <message>
        <source>An outline is a suggestion, a fill is decided. Select words and press %1 to %2 to mark them yourself; %3 selects the word at the caret.</source>
        <translation>Un contour est une suggestion, un fond est une décision. Sélectionnez des mots et appuyez sur %1 à %2 pour les marquer vous-même ; %3 sélectionne le mot au curseur.</translation>
    </message>
    <message>
        <source>One decision after the other</source>
        <translation>Une décision après l’autre</translation>
    </message>
    <message>
        <source>%1 accepts and goes on, %2 rejects, %3 skips, %4 goes back. Everything can be undone, also tomorrow.</source>
        <translation>%1 accepte et continue, %2 rejette, %3 passe, %4 revient en arrière. Tout peut être annulé, même demain.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>What the article tells, field by field, with the words that prove it. %1 accepts an incident.</source>
        <translation>Ce que relate l’article, champ par champ, avec les passages qui en sont la preuve. %1 accepte un incident.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>%1 finds every command by typing, %2 shows all keys.</source>
        <translation>%1 trouve toute commande à la frappe, %2 montre tous les raccourcis.</translation>
    </message>
</context>
<context>
    <name>casus::ui::Trash</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Contenu de la corbeille</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published, status</source>
        <translation>Publié, statut</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted lies here until it is restored; nothing is deleted for good.</source>
        <translation>La corbeille est vide. Ce qui est supprimé y reste jusqu’à sa restauration ; rien n’est supprimé définitivement.</translation>
    </message>
</context>
<context>
    <name>casus::ui::TypeChip</name>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
</context>
<context>
    <name>casus::ui::TypesPage</name>
    <message>
        <source>&amp;Shown as:</source>
        <translation>A&amp;ffiché comme :</translation>
    </message>
    <message>
        <source>&amp;Name in files:</source>
        <translation>&amp;Nom dans les fichiers :</translation>
    </message>
    <message>
        <source>VEHICLE</source>
        <translation>VEHICULE</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Touche :</translation>
    </message>
    <message>
        <source>9, or a letter</source>
        <translation>9, ou une lettre</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur :</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>Déf&amp;inition :</translation>
    </message>
    <message>
        <source>Label types</source>
        <translation>Types de mentions</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>nouveau type</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>The built-in types keep their names in files.</source>
        <translation>Les types intégrés gardent leurs noms dans les fichiers.</translation>
    </message>
    <message>
        <source>Keys of the built-in types are changed under Help, Change keys.</source>
        <translation>Les touches des types intégrés se changent sous Aide, Modifier les raccourcis.</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Colour %1 (%2)</source>
        <translation>Couleur %1 (%2)</translation>
    </message>
</context>
<context>
    <name>casus::ui::ValueWords</name>
    <message>
        <source>near %1</source>
        <translation>près de %1</translation>
    </message>
    <message>
        <source>between %1 and another place</source>
        <translation>entre %1 et un autre lieu</translation>
    </message>
    <message>
        <source>along %1</source>
        <translation>le long de %1</translation>
    </message>
    <message>
        <source>border of %1</source>
        <translation>frontière de %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>some distance</source>
        <translation>quelque distance</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>distance, place</comment>
        <translation>à %1 de %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>distance, bearing, place</comment>
        <translation>à %1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>un nombre inconnu de</translation>
    </message>
    <message>
        <source>security forces</source>
        <translation>membres des forces de sécurité</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>civils</translation>
    </message>
    <message>
        <source>militants</source>
        <translation>membres de groupes armés</translation>
    </message>
    <message>
        <source>mercenaries</source>
        <translation>mercenaires</translation>
    </message>
    <message>
        <source>peacekeepers</source>
        <translation>casques bleus</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>responsables publics</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tués</translation>
    </message>
    <message>
        <source>wounded</source>
        <translation>blessés</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>capturés</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>disparus</translation>
    </message>
    <message>
        <source>killed or wounded</source>
        <translation>tués ou blessés</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>outcome, count, victims</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>%1, part of another count</source>
        <translation>%1, partie d’un autre décompte</translation>
    </message>
    <message>
        <source>%1, %2 …</source>
        <translation>%1, %2 …</translation>
    </message>
    <message>
        <source>Incident without date or place</source>
        <translation>Incident sans date ni lieu</translation>
    </message>
</context>
<context>
    <name>casus::ui::WelcomePage</name>
    <message>
        <source>From news reports of political violence to curated incident data. Everything stays in one file on this computer.</source>
        <translation>Des articles sur la violence politique aux données d’incidents vérifiées. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>A file that holds your articles, decisions and incidents</source>
        <translation>Un fichier qui contient vos articles, décisions et incidents</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Go on where you stopped: undo included</source>
        <translation>Reprendre là où vous en étiez, annulations comprises</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
</context>
<context>
    <name>casus::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Order of suggestions</source>
        <translation>&amp;Ordre des suggestions</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Attribuer le type</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marquer comme</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Langu&amp;e</translation>
    </message>
    <message>
        <source>Changes at the next start</source>
        <translation>Prend effet au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>casus::ui::WorldMap</name>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
</TS>
