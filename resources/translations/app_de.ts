<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>app</name>
<message>
<source> or </source>
<translation> oder </translation>
</message>
<message numerus="yes">
<source>%n brand(s)</source>
<translation>
<numerusform>%n Marke</numerusform>
<numerusform>%n Marken</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n channel(s)</source>
<translation>
<numerusform>%n Kanal</numerusform>
<numerusform>%n Kanäle</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n colour(s)</source>
<translation>
<numerusform>%n Farbe</numerusform>
<numerusform>%n Farben</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n day(s) ago</source>
<translation>
<numerusform>vor %n Tag</numerusform>
<numerusform>vor %n Tagen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n episode(s)</source>
<translation>
<numerusform>%n Folge</numerusform>
<numerusform>%n Folgen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s)</source>
<translation>
<numerusform>%n Film</numerusform>
<numerusform>%n Filme</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) can be searched</source>
<translation>
<numerusform>%n Film durchsuchbar</numerusform>
<numerusform>%n Filme durchsuchbar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) compared</source>
<translation>
<numerusform>%n Film verglichen</numerusform>
<numerusform>%n Filme verglichen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) kept as: {name}</source>
<translation>
<numerusform>%n Film gespeichert als: {name}</numerusform>
<numerusform>%n Filme gespeichert als: {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n filter(s)</source>
<translation>
<numerusform>%n Filter</numerusform>
<numerusform>%n Filter</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>%n gefunden</numerusform>
<numerusform>%n gefunden</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n item(s) · on {provider}</source>
<translation>
<numerusform>%n Artikel · auf {provider}</numerusform>
<numerusform>%n Artikel · auf {provider}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min left</source>
<translation>
<numerusform>noch %n Min.</numerusform>
<numerusform>noch %n Min.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more not drawn</source>
<translation>
<numerusform>%n weiterer nicht gezeichnet</numerusform>
<numerusform>%n weitere nicht gezeichnet</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of them placed into the map that stood</source>
<translation>
<numerusform>%n davon in die bestehende Karte eingefügt</numerusform>
<numerusform>%n davon in die bestehende Karte eingefügt</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of {all} could not be opened:</source>
<translation>
<numerusform>%n von {all} konnte nicht geöffnet werden:</numerusform>
<numerusform>%n von {all} konnten nicht geöffnet werden:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n offer(s)</source>
<translation>
<numerusform>%n Angebot</numerusform>
<numerusform>%n Angebote</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s)</source>
<translation>
<numerusform>%n Punkt</numerusform>
<numerusform>%n Punkte</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s) chosen</source>
<translation>
<numerusform>%n Punkt ausgewählt</numerusform>
<numerusform>%n Punkte ausgewählt</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n poster(s) compared</source>
<translation>
<numerusform>%n Poster verglichen</numerusform>
<numerusform>%n Poster verglichen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n shot(s)</source>
<translation>
<numerusform>%n Szene</numerusform>
<numerusform>%n Szenen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n size(s)</source>
<translation>
<numerusform>%n Größe</numerusform>
<numerusform>%n Größen</numerusform>
</translation>
</message>
<message>
<source>, </source>
<translation>, </translation>
</message>
<message>
<source>1:02:03, 62:03, 90s, 50%, +30</source>
<translation>1:02:03, 62:03, 90s, 50%, +30</translation>
</message>
<message>
<source>A Shopify export does not name its shop: add --shop https://shop.example to it.</source>
<translation>Ein Shopify-Export nennt seinen Shop nicht: --shop https://shop.example hinzufügen.</translation>
</message>
<message>
<source>A catalogue of LanceDB on a drive of your network, searched instead of the files of this computer as long as it answers. Pictures and what they look like stay here; the drive sees which parts of its files are read. From the next start on.</source>
<translation>Ein Katalog von LanceDB auf einem Laufwerk Ihres Netzes, der statt der Dateien dieses Rechners durchsucht wird, solange er antwortet. Bilder und ihr Aussehen bleiben hier; das Laufwerk sieht, welche Teile seiner Dateien gelesen werden. Ab dem nächsten Start.</translation>
</message>
<message>
<source>A dark edge around the letters, a half transparent box, or a black one.</source>
<translation>Ein dunkler Rand um die Buchstaben, ein halbtransparenter Kasten oder ein schwarzer.</translation>
</message>
<message>
<source>A drawing (SVG)…</source>
<translation>Eine Zeichnung (SVG)…</translation>
</message>
<message>
<source>A film file cannot be read.</source>
<translation>Eine Filmdatei ist nicht lesbar.</translation>
</message>
<message>
<source>A film opened elsewhere plays in the window there is.</source>
<translation>Ein anderswo geöffneter Film läuft im vorhandenen Fenster.</translation>
</message>
<message>
<source>A film or a stream (HLS, DASH) on the web.</source>
<translation>Ein Film oder ein Stream (HLS, DASH) im Web.</translation>
</message>
<message>
<source>A film that was left in the middle</source>
<translation>Ein mittendrin verlassener Film</translation>
</message>
<message>
<source>A folder for the Embedding Projector…</source>
<translation>Ein Ordner für den Embedding Projector…</translation>
</message>
<message>
<source>A folder may not be written.</source>
<translation>In einen Ordner darf nicht geschrieben werden.</translation>
</message>
<message>
<source>A folder of posters</source>
<translation>Ein Ordner mit Postern</translation>
</message>
<message>
<source>A folder…</source>
<translation>Ordner…</translation>
</message>
<message>
<source>A key cannot be opened: the passphrase is wrong.</source>
<translation>Ein Schlüssel lässt sich nicht öffnen: Die Passphrase ist falsch.</translation>
</message>
<message>
<source>A key is not an Ed25519 key.</source>
<translation>Ein Schlüssel ist kein Ed25519-Schlüssel.</translation>
</message>
<message>
<source>A key is not kept without a passphrase.</source>
<translation>Ein Schlüssel wird nicht ohne Passphrase aufbewahrt.</translation>
</message>
<message>
<source>A library is too old.</source>
<translation>Eine Bibliothek ist zu alt.</translation>
</message>
<message>
<source>A model card is wrong.</source>
<translation>Eine Modellkarte ist fehlerhaft.</translation>
</message>
<message>
<source>A model file is damaged.</source>
<translation>Eine Modelldatei ist beschädigt.</translation>
</message>
<message>
<source>A newer TrendFlix wrote this library.</source>
<translation>Diese Mediathek stammt von einem neueren TrendFlix.</translation>
</message>
<message>
<source>A note beside a film cannot be read.</source>
<translation>Eine Notizdatei neben einem Film ist nicht lesbar.</translation>
</message>
<message>
<source>A page for any browser…</source>
<translation>Eine Seite für jeden Browser…</translation>
</message>
<message>
<source>A pause is only a pause; nothing is searched.</source>
<translation>Eine Pause ist nur eine Pause; es wird nichts gesucht.</translation>
</message>
<message>
<source>A picture</source>
<translation>Ein Bild</translation>
</message>
<message>
<source>A picture (PNG)…</source>
<translation>Ein Bild (PNG)…</translation>
</message>
<message>
<source>A picture cannot be used.</source>
<translation>Ein Bild ist nicht verwendbar.</translation>
</message>
<message>
<source>A picture to look for</source>
<translation>Ein Bild, nach dem gesucht wird</translation>
</message>
<message>
<source>A picture…</source>
<translation>Ein Bild…</translation>
</message>
<message>
<source>A player showed no picture of this film in time.</source>
<translation>Ein Player zeigte nicht rechtzeitig ein Bild dieses Films.</translation>
</message>
<message>
<source>A poster or a picture</source>
<translation>Ein Poster oder ein Bild</translation>
</message>
<message>
<source>A product of the catalogue has no embedding.</source>
<translation>Ein Produkt des Katalogs hat kein Embedding.</translation>
</message>
<message>
<source>A program that this measurement needs is missing.</source>
<translation>Ein für diese Messung nötiges Programm fehlt.</translation>
</message>
<message>
<source>A question of the manifest is about no product of it.</source>
<translation>Eine Prüffrage des Manifests betrifft keines seiner Produkte.</translation>
</message>
<message>
<source>Add</source>
<translation>Hinzufügen</translation>
</message>
<message>
<source>Add a folder of films</source>
<translation>Filmordner hinzufügen</translation>
</message>
<message>
<source>Add a folder of films with: trendflix library add FOLDER; if there is a library, see that its disk is there.</source>
<translation>Einen Filmordner hinzufügen mit: trendflix library add FOLDER; gibt es schon eine Mediathek, prüfen, ob ihr Datenträger da ist.</translation>
</message>
<message>
<source>Add a folder of films…</source>
<translation>Filmordner hinzufügen…</translation>
</message>
<message>
<source>Add a folder to the library</source>
<translation>Ordner zur Mediathek hinzufügen</translation>
</message>
<message>
<source>Add a folder…</source>
<translation>Ordner hinzufügen…</translation>
</message>
<message>
<source>Add a key: {action}</source>
<translation>Taste hinzufügen: {action}</translation>
</message>
<message>
<source>Add a subtitle file</source>
<translation>Untertiteldatei hinzufügen</translation>
</message>
<message>
<source>Add a subtitle file…</source>
<translation>Untertiteldatei hinzufügen…</translation>
</message>
<message>
<source>Add an audio file</source>
<translation>Audiodatei hinzufügen</translation>
</message>
<message>
<source>Add an audio file…</source>
<translation>Audiodatei hinzufügen…</translation>
</message>
<message>
<source>Add films to the playlist</source>
<translation>Filme zur Wiedergabeliste hinzufügen</translation>
</message>
<message>
<source>Added last first</source>
<translation>Zuletzt hinzugefügte zuerst</translation>
</message>
<message>
<source>Address of a film</source>
<translation>Adresse eines Films</translation>
</message>
<message>
<source>Addresses that start with {scheme}: are not opened, only files, http and https.</source>
<translation>Adressen, die mit {scheme}: beginnen, werden nicht geöffnet, nur Dateien, http und https.</translation>
</message>
<message>
<source>Add…</source>
<translation>Hinzufügen…</translation>
</message>
<message>
<source>Agreement</source>
<translation>Übereinstimmung</translation>
</message>
<message>
<source>Ahead 1 minute</source>
<translation>1 Minute vor</translation>
</message>
<message>
<source>Ahead 10 seconds</source>
<translation>10 Sekunden vor</translation>
</message>
<message>
<source>Ahead 5 seconds</source>
<translation>5 Sekunden vor</translation>
</message>
<message>
<source>Ahead about 1 minute</source>
<translation>Etwa 1 Minute vor</translation>
</message>
<message>
<source>Ahead about 5 seconds</source>
<translation>Etwa 5 Sekunden vor</translation>
</message>
<message>
<source>All categories</source>
<translation>Alle Kategorien</translation>
</message>
<message>
<source>All files</source>
<translation>Alle Dateien</translation>
</message>
<message>
<source>All films</source>
<translation>Alle Filme</translation>
</message>
<message>
<source>All lines</source>
<translation>Alle Zeilen</translation>
</message>
<message>
<source>All lines of the subtitles</source>
<translation>Alle Zeilen der Untertitel</translation>
</message>
<message>
<source>All seasons</source>
<translation>Alle Staffeln</translation>
</message>
<message>
<source>Always on top</source>
<translation>Immer im Vordergrund</translation>
</message>
<message>
<source>An embedding of the index is not of length one.</source>
<translation>Ein Embedding des Index hat nicht die Länge eins.</translation>
</message>
<message>
<source>Another TrendFlix has the library open.</source>
<translation>Ein anderes TrendFlix hat die Mediathek geöffnet.</translation>
</message>
<message>
<source>Any country</source>
<translation>Alle Länder</translation>
</message>
<message>
<source>Arabic</source>
<translation>Arabisch</translation>
</message>
<message>
<source>As in the film</source>
<translation>Wie im Film</translation>
</message>
<message>
<source>As the system</source>
<translation>Wie das System</translation>
</message>
<message>
<source>Ask once a day, while a film plays, whether the shop has published one; what is watched is not told. Only where the catalogue came from an address.</source>
<translation>Einmal am Tag, während ein Film läuft, nachfragen, ob der Shop einen neueren veröffentlicht hat; was angesehen wird, wird nicht mitgeteilt. Nur wenn der Katalog von einer Adresse stammt.</translation>
</message>
<message>
<source>Ask once more; the log says more.</source>
<translation>Noch einmal versuchen; mehr dazu steht im Protokoll.</translation>
</message>
<message>
<source>Ask where it comes from for another form of it: plain HLS, or one file.</source>
<translation>Beim Anbieter nach einer anderen Form fragen: einfaches HLS oder eine einzelne Datei.</translation>
</message>
<message>
<source>Ask whoever gave it to you for the address of the film itself.</source>
<translation>Beim Absender nach der Adresse des Films selbst fragen.</translation>
</message>
<message>
<source>Asking TMDB</source>
<translation>TMDB wird abgefragt</translation>
</message>
<message>
<source>Aspect ratio</source>
<translation>Seitenverhältnis</translation>
</message>
<message>
<source>Aspect ratio: {aspect}</source>
<translation>Seitenverhältnis: {aspect}</translation>
</message>
<message>
<source>At the end of a film</source>
<translation>Am Ende eines Films</translation>
</message>
<message>
<source>At the end: close</source>
<translation>Am Ende: schließen</translation>
</message>
<message>
<source>At the end: next</source>
<translation>Am Ende: nächster Film</translation>
</message>
<message>
<source>At the end: stop</source>
<translation>Am Ende: anhalten</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automatisch</translation>
</message>
<message>
<source>Back 1 minute</source>
<translation>1 Minute zurück</translation>
</message>
<message>
<source>Back 10 seconds</source>
<translation>10 Sekunden zurück</translation>
</message>
<message>
<source>Back 5 seconds</source>
<translation>5 Sekunden zurück</translation>
</message>
<message>
<source>Back about 1 minute</source>
<translation>Etwa 1 Minute zurück</translation>
</message>
<message>
<source>Back about 5 seconds</source>
<translation>Etwa 5 Sekunden zurück</translation>
</message>
<message>
<source>Back button</source>
<translation>Zurück-Taste</translation>
</message>
<message>
<source>Back to all films</source>
<translation>Zurück zu allen Filmen</translation>
</message>
<message>
<source>Back to the film</source>
<translation>Zurück zum Film</translation>
</message>
<message>
<source>Back to the line that plays</source>
<translation>Zurück zur laufenden Zeile</translation>
</message>
<message>
<source>Back to the picture alone</source>
<translation>Zurück zum Bild allein</translation>
</message>
<message>
<source>Back to the window</source>
<translation>Zurück zum Fenster</translation>
</message>
<message>
<source>Balanced</source>
<translation>Ausgewogen</translation>
</message>
<message>
<source>Baltic</source>
<translation>Baltisch</translation>
</message>
<message>
<source>Begin with subtitles</source>
<translation>Mit Untertiteln beginnen</translation>
</message>
<message>
<source>Beginning of the film</source>
<translation>Anfang des Films</translation>
</message>
<message>
<source>Begins anew</source>
<translation>Beginnt von vorn</translation>
</message>
<message>
<source>Behind the words</source>
<translation>Hinter der Schrift</translation>
</message>
<message>
<source>Best</source>
<translation>Beste</translation>
</message>
<message>
<source>Best match first</source>
<translation>Beste Treffer zuerst</translation>
</message>
<message>
<source>Bit rate</source>
<translation>Bitrate</translation>
</message>
<message>
<source>Black box</source>
<translation>Schwarzer Kasten</translation>
</message>
<message>
<source>Brand</source>
<translation>Marke</translation>
</message>
<message>
<source>Brighter</source>
<translation>Heller</translation>
</message>
<message>
<source>Brightness</source>
<translation>Helligkeit</translation>
</message>
<message>
<source>Buttons, sliders, fields and lines of menus are at least 44 pixels high.</source>
<translation>Schaltflächen, Regler, Felder und Menüzeilen sind mindestens 44 Pixel hoch.</translation>
</message>
<message>
<source>By category</source>
<translation>Nach Kategorie</translation>
</message>
<message>
<source>By film</source>
<translation>Nach Film</translation>
</message>
<message>
<source>By time</source>
<translation>Nach Zeit</translation>
</message>
<message>
<source>By yes and no</source>
<translation>Nach Ja und Nein</translation>
</message>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source>Catalogue of {day}</source>
<translation>Katalog vom {day}</translation>
</message>
<message>
<source>Catalogue of {day}, checked on {checked}</source>
<translation>Katalog vom {day}, geprüft am {checked}</translation>
</message>
<message>
<source>Catalogue of {day}, checked today</source>
<translation>Katalog vom {day}, heute geprüft</translation>
</message>
<message>
<source>Catalogue of {day}, could not be refreshed since {checked}</source>
<translation>Katalog vom {day}, seit {checked} nicht aktualisierbar</translation>
</message>
<message>
<source>Catalogue of {day}, not checked yet</source>
<translation>Katalog vom {day}, noch nicht geprüft</translation>
</message>
<message>
<source>Categories</source>
<translation>Kategorien</translation>
</message>
<message>
<source>Category</source>
<translation>Kategorie</translation>
</message>
<message>
<source>Category of {folder}</source>
<translation>Kategorie von {folder}</translation>
</message>
<message>
<source>Central European</source>
<translation>Mitteleuropäisch</translation>
</message>
<message>
<source>Change title, year, category, tags, plot</source>
<translation>Titel, Jahr, Kategorie, Schlagwörter, Handlung ändern</translation>
</message>
<message>
<source>Chapters</source>
<translation>Kapitel</translation>
</message>
<message>
<source>Check the connection or the proxy, or name a folder with the files: trendflix models pull --from FOLDER, trendflix index pull FOLDER</source>
<translation>Verbindung oder Proxy prüfen oder einen Ordner mit den Dateien angeben: trendflix models pull --from FOLDER, trendflix index pull FOLDER</translation>
</message>
<message>
<source>Check the connection, or wait a little, then try again.</source>
<translation>Verbindung prüfen oder etwas warten, dann erneut versuchen.</translation>
</message>
<message>
<source>Choose a chapter</source>
<translation>Kapitel wählen</translation>
</message>
<message>
<source>Choose a film</source>
<translation>Film wählen</translation>
</message>
<message>
<source>Choose a film, or drop a picture here.</source>
<translation>Einen Film wählen oder ein Bild hier ablegen.</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>Ordner wählen</translation>
</message>
<message>
<source>Choose a part of the picture</source>
<translation>Bildausschnitt wählen</translation>
</message>
<message>
<source>Choose another folder, or free some room.</source>
<translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
</message>
<message>
<source>Choose another port: trendflix serve --port 8766</source>
<translation>Einen anderen Port wählen: trendflix serve --port 8766</translation>
</message>
<message>
<source>Choose no point</source>
<translation>Keinen Punkt auswählen</translation>
</message>
<message>
<source>Choose subtitles</source>
<translation>Untertitel wählen</translation>
</message>
<message>
<source>Choose the sound</source>
<translation>Tonspur wählen</translation>
</message>
<message>
<source>Choose…</source>
<translation>Wählen…</translation>
</message>
<message>
<source>Clear</source>
<translation>Leeren</translation>
</message>
<message>
<source>Clear all</source>
<translation>Alle löschen</translation>
</message>
<message>
<source>Clear history</source>
<translation>Verlauf löschen</translation>
</message>
<message>
<source>Clear history…</source>
<translation>Verlauf löschen…</translation>
</message>
<message>
<source>Clear judgements</source>
<translation>Bewertungen löschen</translation>
</message>
<message>
<source>Clear the playlist</source>
<translation>Wiedergabeliste leeren</translation>
</message>
<message>
<source>Clear the search</source>
<translation>Suche leeren</translation>
</message>
<message>
<source>Clear the words</source>
<translation>Wörter löschen</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<source>Close the film</source>
<translation>Film schließen</translation>
</message>
<message>
<source>Close the message</source>
<translation>Meldung schließen</translation>
</message>
<message>
<source>Close the other windows of TrendFlix, then try again.</source>
<translation>Die anderen Fenster von TrendFlix schließen, dann erneut versuchen.</translation>
</message>
<message>
<source>Close the window</source>
<translation>Fenster schließen</translation>
</message>
<message>
<source>Close this panel</source>
<translation>Diesen Bereich schließen</translation>
</message>
<message>
<source>Collections</source>
<translation>Sammlungen</translation>
</message>
<message>
<source>Collections, folder, remove</source>
<translation>Sammlungen, Ordner, Entfernen</translation>
</message>
<message>
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<source>Colours as in the film</source>
<translation>Farben wie im Film</translation>
</message>
<message>
<source>Colours as the system has them</source>
<translation>Farben wie im System</translation>
</message>
<message>
<source>Compare it with the other films</source>
<translation>Mit den anderen Filmen vergleichen</translation>
</message>
<message>
<source>Compare its poster</source>
<translation>Sein Poster vergleichen</translation>
</message>
<message>
<source>Compare with films of every category</source>
<translation>Mit Filmen aller Kategorien vergleichen</translation>
</message>
<message>
<source>Comparing films…</source>
<translation>Filme werden verglichen…</translation>
</message>
<message>
<source>Connecting… Esc stops it</source>
<translation>Verbindungsaufbau… Esc bricht ab</translation>
</message>
<message>
<source>Continue at {time}</source>
<translation>Bei {time} weiterschauen</translation>
</message>
<message>
<source>Continue watching</source>
<translation>Weiterschauen</translation>
</message>
<message>
<source>Continue {film}, {left}, {when}</source>
<translation>{film} weiterschauen, {left}, {when}</translation>
</message>
<message>
<source>Contrast</source>
<translation>Kontrast</translation>
</message>
<message>
<source>Controls for fingers</source>
<translation>Touch-Bedienung</translation>
</message>
<message>
<source>Copied. Read it before you send it to somebody.</source>
<translation>Kopiert. Vor dem Weitergeben bitte durchlesen.</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy a picture of the finds</source>
<translation>Bild der Funde kopieren</translation>
</message>
<message>
<source>Copy diagnostics</source>
<translation>Diagnose kopieren</translation>
</message>
<message>
<source>Copy link</source>
<translation>Link kopieren</translation>
</message>
<message>
<source>Copy or download it again, then look again.</source>
<translation>Die Datei erneut kopieren oder herunterladen, dann erneut durchsuchen.</translation>
</message>
<message>
<source>Copy or download it again; what is there can be watched.</source>
<translation>Erneut kopieren oder herunterladen; was vorhanden ist, lässt sich ansehen.</translation>
</message>
<message>
<source>Copy the command</source>
<translation>Befehl kopieren</translation>
</message>
<message>
<source>Copy the link and open it yourself.</source>
<translation>Den Link kopieren und selbst öffnen.</translation>
</message>
<message>
<source>Copy the picture</source>
<translation>Bild kopieren</translation>
</message>
<message>
<source>Copy with times</source>
<translation>Mit Zeiten kopieren</translation>
</message>
<message>
<source>Correct the name, or the file cards.toml in the models folder.</source>
<translation>Den Namen oder die Datei cards.toml im Modellordner korrigieren.</translation>
</message>
<message>
<source>Correct title or year, or name its number: trendflix library tmdb FILM --id NUMBER</source>
<translation>Titel oder Jahr korrigieren oder die Nummer angeben: trendflix library tmdb FILM --id NUMBER</translation>
</message>
<message>
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<source>Cut less of the edges</source>
<translation>Ränder weniger beschneiden</translation>
</message>
<message>
<source>Cut more of the edges</source>
<translation>Ränder mehr beschneiden</translation>
</message>
<message>
<source>Cut the edges</source>
<translation>Ränder beschneiden</translation>
</message>
<message>
<source>Cyan</source>
<translation>Cyan</translation>
</message>
<message>
<source>Cyrillic</source>
<translation>Kyrillisch</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>Kyrillisch (KOI8)</translation>
</message>
<message>
<source>Dark</source>
<translation>Dunkel</translation>
</message>
<message>
<source>Dark edge</source>
<translation>Dunkler Rand</translation>
</message>
<message>
<source>Dark, light, or as the system</source>
<translation>Dunkel, hell oder wie das System</translation>
</message>
<message>
<source>Dark, light, or whatever the system has.</source>
<translation>Dunkel, hell oder wie im System eingestellt.</translation>
</message>
<message>
<source>Darker</source>
<translation>Dunkler</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. Windows: put libmpv-2.dll into a folder and name that folder in TRENDFLIX_LIBMPV.</source>
<translation>Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. Windows: libmpv-2.dll in einen Ordner legen und diesen Ordner in TRENDFLIX_LIBMPV angeben.</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg</source>
<translation>Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg</translation>
</message>
<message>
<source>Decode in hardware</source>
<translation>In Hardware dekodieren</translation>
</message>
<message>
<source>Decoded by the processor</source>
<translation>Vom Prozessor dekodiert</translation>
</message>
<message>
<source>Decoded by {decoder}</source>
<translation>Dekodiert mit {decoder}</translation>
</message>
<message>
<source>Decoder</source>
<translation>Decoder</translation>
</message>
<message>
<source>Decoding</source>
<translation>Dekodierung</translation>
</message>
<message>
<source>Default: {value}</source>
<translation>Standard: {value}</translation>
</message>
<message>
<source>Deinterlace</source>
<translation>Deinterlacing</translation>
</message>
<message>
<source>Deinterlacing off</source>
<translation>Deinterlacing aus</translation>
</message>
<message>
<source>Deinterlacing on</source>
<translation>Deinterlacing ein</translation>
</message>
<message>
<source>Diagnostics</source>
<translation>Diagnose</translation>
</message>
<message>
<source>Dimensions</source>
<translation>Dimensionen</translation>
</message>
<message>
<source>Double click</source>
<translation>Doppelklick</translation>
</message>
<message>
<source>Draw a line around points to choose them; also with Shift held</source>
<translation>Eine Linie um Punkte ziehen, um sie auszuwählen; auch bei gedrückter Umschalttaste (Shift)</translation>
</message>
<message>
<source>Draw anew</source>
<translation>Neu zeichnen</translation>
</message>
<message>
<source>Draw around what you look for. Enter: the whole picture, Esc: back</source>
<translation>Das Gesuchte umfahren. Enter: das ganze Bild, Esc: zurück</translation>
</message>
<message>
<source>Drop films, folders or playlists here.</source>
<translation>Filme, Ordner oder Wiedergabelisten hier ablegen.</translation>
</message>
<message>
<source>Dropped</source>
<translation>Verworfen</translation>
</message>
<message>
<source>Earlier products</source>
<translation>Frühere Produkte</translation>
</message>
<message>
<source>Edit</source>
<translation>Bearbeiten</translation>
</message>
<message>
<source>Encoding</source>
<translation>Zeichenkodierung</translation>
</message>
<message>
<source>Encoding of old files</source>
<translation>Zeichenkodierung alter Dateien</translation>
</message>
<message>
<source>End of the film</source>
<translation>Ende des Films</translation>
</message>
<message>
<source>End what is at work</source>
<translation>Laufende Arbeit abbrechen</translation>
</message>
<message>
<source>Ended.</source>
<translation>Beendet.</translation>
</message>
<message>
<source>Enter lists the offers, Ctrl+C copies the link</source>
<translation>Enter listet die Angebote auf, Ctrl+C kopiert den Link</translation>
</message>
<message>
<source>Enter opens the product page, Ctrl+C copies the link</source>
<translation>Enter öffnet die Produktseite, Ctrl+C kopiert den Link</translation>
</message>
<message>
<source>Enter plays on</source>
<translation>Enter setzt fort</translation>
</message>
<message>
<source>Enter plays, Y says yes, N says no</source>
<translation>Enter spielt ab, Y heißt Ja, N heißt Nein</translation>
</message>
<message>
<source>Enter searches again, Esc returns to the picture</source>
<translation>Enter sucht erneut, Esc kehrt zum Bild zurück</translation>
</message>
<message>
<source>Enter shows the film</source>
<translation>Enter zeigt den Film</translation>
</message>
<message>
<source>Episode</source>
<translation>Folge</translation>
</message>
<message>
<source>Episode {number}</source>
<translation>Folge {number}</translation>
</message>
<message>
<source>Extras</source>
<translation>Extras</translation>
</message>
<message>
<source>Fast</source>
<translation>Schnell</translation>
</message>
<message>
<source>Faster</source>
<translation>Schneller</translation>
</message>
<message>
<source>Fetch it again with: trendflix models pull. If it came with TrendFlix, install it again.</source>
<translation>Erneut holen mit: trendflix models pull. Falls mit TrendFlix geliefert, TrendFlix neu installieren.</translation>
</message>
<message>
<source>Fetch them once with: trendflix models pull</source>
<translation>Einmal holen mit: trendflix models pull</translation>
</message>
<message>
<source>File</source>
<translation>Datei</translation>
</message>
<message>
<source>Files of another machine ({machine}) are not opened.</source>
<translation>Dateien eines anderen Rechners ({machine}) werden nicht geöffnet.</translation>
</message>
<message>
<source>Files of another machine are not opened.</source>
<translation>Dateien eines anderen Rechners werden nicht geöffnet.</translation>
</message>
<message>
<source>Film</source>
<translation>Film</translation>
</message>
<message>
<source>Film information</source>
<translation>Filminformationen</translation>
</message>
<message>
<source>Films</source>
<translation>Filme</translation>
</message>
<message>
<source>Films are looked through while the player is idle, or at once with: {command}</source>
<translation>Filme werden analysiert, während der Player untätig ist, oder sofort mit: {command}</translation>
</message>
<message>
<source>Films begin with it where they have it: a code such as de or ja, or nothing for what the film says. Choosing a track sets it.</source>
<translation>Filme beginnen damit, wenn sie es enthalten: ein Kürzel wie de oder ja, oder nichts für die Vorgabe des Films. Die Wahl einer Spur legt es fest.</translation>
</message>
<message>
<source>Films begin with subtitles where they have some. Switching them off or on sets it.</source>
<translation>Filme beginnen mit Untertiteln, wenn sie welche enthalten. Aus- oder Einschalten legt es fest.</translation>
</message>
<message>
<source>Films in these folders and below them are in the library. A category is given to films that have none of their own. Nothing in the folders is changed.</source>
<translation>Filme in diesen Ordnern und darunter gehören zur Mediathek. Filme ohne eigene Kategorie erhalten die des Ordners. In den Ordnern wird nichts geändert.</translation>
</message>
<message>
<source>Films like this</source>
<translation>Ähnliche Filme</translation>
</message>
<message>
<source>Films of the playlist</source>
<translation>Filme der Wiedergabeliste</translation>
</message>
<message>
<source>Films on web pages</source>
<translation>Filme auf Webseiten</translation>
</message>
<message>
<source>Films on web pages are found by yt-dlp {version}.</source>
<translation>Filme auf Webseiten findet yt-dlp {version}.</translation>
</message>
<message>
<source>Films on web pages are off; the settings switch them on.</source>
<translation>Filme auf Webseiten sind ausgeschaltet; in den Einstellungen lassen sie sich einschalten.</translation>
</message>
<message>
<source>Films on web pages need yt-dlp, which is not installed.</source>
<translation>Filme auf Webseiten brauchen yt-dlp, das nicht installiert ist.</translation>
</message>
<message>
<source>Films on web pages need yt-dlp: trendflix online update installs it.</source>
<translation>Filme auf Webseiten brauchen yt-dlp: trendflix online update installiert es.</translation>
</message>
<message>
<source>Filters</source>
<translation>Filter</translation>
</message>
<message>
<source>Filters and order of products</source>
<translation>Filter und Reihenfolge der Produkte</translation>
</message>
<message>
<source>Find</source>
<translation>Suchen</translation>
</message>
<message>
<source>Find (Enter)</source>
<translation>Suchen (Enter)</translation>
</message>
<message>
<source>Find a moment</source>
<translation>Einen Moment finden</translation>
</message>
<message>
<source>Find a moment in my films</source>
<translation>Einen Moment in den eigenen Filmen finden</translation>
</message>
<message>
<source>Find a part of this picture in my films</source>
<translation>Einen Ausschnitt dieses Bildes in den eigenen Filmen finden</translation>
</message>
<message>
<source>Find an action or a key</source>
<translation>Aktion oder Taste suchen</translation>
</message>
<message>
<source>Find in my films</source>
<translation>In den eigenen Filmen suchen</translation>
</message>
<message>
<source>Find in the list</source>
<translation>In der Liste suchen</translation>
</message>
<message>
<source>Find posters like it</source>
<translation>Poster wie dieses finden</translation>
</message>
<message>
<source>Find posters that look alike</source>
<translation>Ähnlich aussehende Poster finden</translation>
</message>
<message>
<source>Find shots that look like it</source>
<translation>Ähnlich aussehende Szenen finden</translation>
</message>
<message>
<source>Find words</source>
<translation>Wörter suchen</translation>
</message>
<message>
<source>Find words in the subtitles</source>
<translation>Wörter in den Untertiteln suchen</translation>
</message>
<message>
<source>Flat (2-D)</source>
<translation>Flach (2-D)</translation>
</message>
<message>
<source>Folder for pictures of films</source>
<translation>Ordner für Filmbilder</translation>
</message>
<message>
<source>Folder of a shared catalogue</source>
<translation>Ordner eines gemeinsamen Katalogs</translation>
</message>
<message>
<source>Folder {name}</source>
<translation>Ordner {name}</translation>
</message>
<message>
<source>Folders of films</source>
<translation>Filmordner</translation>
</message>
<message>
<source>Folders of films: add, remove, look again</source>
<translation>Filmordner: hinzufügen, entfernen, erneut durchsuchen</translation>
</message>
<message>
<source>Folders…</source>
<translation>Ordner…</translation>
</message>
<message>
<source>Follow the film again</source>
<translation>Dem Film wieder folgen</translation>
</message>
<message>
<source>For example {examples}</source>
<translation>Zum Beispiel {examples}</translation>
</message>
<message>
<source>For so few points the map is drawn by PCA.</source>
<translation>Bei so wenigen Punkten wird die Karte mit PCA gezeichnet.</translation>
</message>
<message>
<source>For this address alone; it is not kept. Servers it leads to are told, too.</source>
<translation>Nur für diese Adresse; es wird nicht gespeichert. Auch Server, zu denen sie führt, erfahren es.</translation>
</message>
<message>
<source>Forget</source>
<translation>Löschen</translation>
</message>
<message>
<source>Forget every yes and no</source>
<translation>Jedes Ja und Nein löschen</translation>
</message>
<message>
<source>Forget what was watched on this computer, and where each film was left?</source>
<translation>Vergessen, was auf diesem Computer angesehen wurde und wo jeder Film verlassen wurde?</translation>
</message>
<message>
<source>Forget where the points lie, and draw a new map</source>
<translation>Lage der Punkte verwerfen und eine neue Karte zeichnen</translation>
</message>
<message>
<source>Format of pictures of films</source>
<translation>Format der Filmbilder</translation>
</message>
<message>
<source>Forward button</source>
<translation>Vorwärts-Taste</translation>
</message>
<message>
<source>Frames</source>
<translation>Bildrate</translation>
</message>
<message>
<source>Free some room, then try again.</source>
<translation>Platz schaffen, dann erneut versuchen.</translation>
</message>
<message>
<source>Free some room; films play all the same.</source>
<translation>Platz schaffen; Filme laufen trotzdem.</translation>
</message>
<message>
<source>From the beginning</source>
<translation>Von Anfang an</translation>
</message>
<message>
<source>Full screen</source>
<translation>Vollbild</translation>
</message>
<message>
<source>Gamma</source>
<translation>Gamma</translation>
</message>
<message>
<source>Garments found on the picture</source>
<translation>Im Bild gefundene Kleidungsstücke</translation>
</message>
<message>
<source>Get ROOT.json or its fingerprint from the publisher, not from the address, and name it: --root ROOT.json, or --root-sha256 FINGERPRINT</source>
<translation>ROOT.json oder deren Fingerabdruck vom Herausgeber beziehen, nicht von der Adresse, und angeben: --root ROOT.json oder --root-sha256 FINGERPRINT</translation>
</message>
<message>
<source>Get a key of your own at themoviedb.org, Settings, API, and write it into the settings: Key for TMDB.</source>
<translation>Einen eigenen Schlüssel auf themoviedb.org unter Settings, API holen und in die Einstellungen eintragen: Schlüssel für TMDB.</translation>
</message>
<message>
<source>Give every action its own keys again</source>
<translation>Jeder Aktion wieder ihre eigenen Tasten geben</translation>
</message>
<message>
<source>Give yourself the right to write there, or name another home with TRENDFLIX_HOME.</source>
<translation>Schreibrechte dort einrichten oder mit TRENDFLIX_HOME einen anderen Ort angeben.</translation>
</message>
<message>
<source>Go</source>
<translation>Springen</translation>
</message>
<message>
<source>Go back to the one before with: trendflix index rollback, or fetch or make it again.</source>
<translation>Zum vorherigen zurückkehren mit: trendflix index rollback, oder neu abrufen oder erstellen.</translation>
</message>
<message>
<source>Go to a time</source>
<translation>Zu einer Zeit springen</translation>
</message>
<message>
<source>Go to the newest moment</source>
<translation>Zum neuesten Moment springen</translation>
</message>
<message>
<source>Go to the next screen</source>
<translation>Zum nächsten Bildschirm wechseln</translation>
</message>
<message>
<source>Goes on</source>
<translation>Läuft weiter</translation>
</message>
<message>
<source>Goes on, and offers to start over</source>
<translation>Läuft weiter und bietet einen Neubeginn an</translation>
</message>
<message>
<source>Going on at {time}</source>
<translation>Weiter bei {time}</translation>
</message>
<message>
<source>Greek</source>
<translation>Griechisch</translation>
</message>
<message>
<source>Green</source>
<translation>Grün</translation>
</message>
<message>
<source>Grey</source>
<translation>Grau</translation>
</message>
<message>
<source>HDR</source>
<translation>HDR</translation>
</message>
<message>
<source>Half as fast</source>
<translation>Halb so schnell</translation>
</message>
<message>
<source>Half transparent box</source>
<translation>Halbtransparenter Kasten</translation>
</message>
<message>
<source>Hardware decoding off</source>
<translation>Hardware-Dekodierung aus</translation>
</message>
<message>
<source>Hardware decoding on</source>
<translation>Hardware-Dekodierung ein</translation>
</message>
<message>
<source>Header {number} is not written as a name, a colon, a value.</source>
<translation>Header {number} hat nicht die Form Name, Doppelpunkt, Wert.</translation>
</message>
<message>
<source>Headers</source>
<translation>Header</translation>
</message>
<message>
<source>Hebrew</source>
<translation>Hebräisch</translation>
</message>
<message>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<source>Hide or show products on pause</source>
<translation>Produkte bei Pause aus- oder einblenden</translation>
</message>
<message>
<source>Hide products on pause</source>
<translation>Produkte bei Pause ausblenden</translation>
</message>
<message>
<source>Highest price</source>
<translation>Höchster Preis</translation>
</message>
<message>
<source>Highest price first</source>
<translation>Höchster Preis zuerst</translation>
</message>
<message>
<source>How close products must be</source>
<translation>Wie ähnlich Produkte sein müssen</translation>
</message>
<message>
<source>How far down subtitles stand, in per cent; 100 is the lower edge.</source>
<translation>Wie weit unten Untertitel stehen, in Prozent; 100 ist der untere Rand.</translation>
</message>
<message>
<source>How far it is</source>
<translation>Fortschritt</translation>
</message>
<message>
<source>How large subtitles are; 1 is usual.</source>
<translation>Wie groß Untertitel sind; 1 ist üblich.</translation>
</message>
<message>
<source>How much the words count</source>
<translation>Gewicht der Wörter</translation>
</message>
<message>
<source>How subtitle files that are not Unicode are read.</source>
<translation>Wie Untertiteldateien gelesen werden, die nicht in Unicode vorliegen.</translation>
</message>
<message>
<source>How the map is drawn</source>
<translation>Wie die Karte gezeichnet wird</translation>
</message>
<message>
<source>How the products of an item stand.</source>
<translation>In welcher Reihenfolge die Produkte zu einem Kleidungsstück stehen.</translation>
</message>
<message>
<source>How thoroughly a paused picture is searched</source>
<translation>Wie gründlich ein angehaltenes Bild durchsucht wird</translation>
</message>
<message>
<source>Hue</source>
<translation>Farbton</translation>
</message>
<message>
<source>In order</source>
<translation>Der Reihe nach</translation>
</message>
<message>
<source>In space (3-D)</source>
<translation>Räumlich (3-D)</translation>
</message>
<message>
<source>In stock</source>
<translation>Vorrätig</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[api]'</source>
<translation>TrendFlix damit installieren: pip install 'trendflix[api]'</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[server]'</source>
<translation>Installieren Sie TrendFlix damit: pip install 'trendflix[server]'</translation>
</message>
<message>
<source>Install it into this environment: python -m pip install "trendflix[export]"</source>
<translation>In dieser Umgebung installieren: python -m pip install "trendflix[export]"</translation>
</message>
<message>
<source>Interface at {zoom} % from the next start on</source>
<translation>Oberfläche ab dem nächsten Start mit {zoom} %</translation>
</message>
<message>
<source>It comes with this command:</source>
<translation>Dieser Befehl holt es:</translation>
</message>
<message>
<source>It is not known whose signatures count for this catalogue.</source>
<translation>Es ist nicht bekannt, wessen Signaturen für diesen Katalog gelten.</translation>
</message>
<message>
<source>It is not known whose signatures count for this repository.</source>
<translation>Es ist nicht bekannt, wessen Signaturen für dieses Repository gelten.</translation>
</message>
<message>
<source>It is not known whose signatures count.</source>
<translation>Es ist nicht bekannt, wessen Signaturen gelten.</translation>
</message>
<message>
<source>It plays; to find products, open a film.</source>
<translation>Es läuft; um Produkte zu finden, einen Film öffnen.</translation>
</message>
<message>
<source>Japanese</source>
<translation>Japanisch</translation>
</message>
<message>
<source>Judge it again</source>
<translation>Bewertung wiederholen</translation>
</message>
<message>
<source>Keep</source>
<translation>Behalten</translation>
</message>
<message>
<source>Keep it</source>
<translation>Behalten</translation>
</message>
<message>
<source>Keep the films of the points under a name</source>
<translation>Filme der Punkte unter einem Namen speichern</translation>
</message>
<message>
<source>Keep this search, or run one again</source>
<translation>Diese Suche speichern oder eine gespeicherte wieder ausführen</translation>
</message>
<message>
<source>Keep this search…</source>
<translation>Suche speichern…</translation>
</message>
<message>
<source>Key for TMDB</source>
<translation>Schlüssel für TMDB</translation>
</message>
<message>
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<source>Korean</source>
<translation>Koreanisch</translation>
</message>
<message>
<source>LanceDB is not installed: it comes with the extra server.</source>
<translation>LanceDB ist nicht installiert: Es kommt mit dem Zusatz server.</translation>
</message>
<message>
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<source>Language of subtitles</source>
<translation>Sprache der Untertitel</translation>
</message>
<message>
<source>Language of the sound</source>
<translation>Sprache der Tonspur</translation>
</message>
<message>
<source>Larger interface</source>
<translation>Größere Oberfläche</translation>
</message>
<message>
<source>Lasso</source>
<translation>Lasso</translation>
</message>
<message>
<source>Leads to {time}</source>
<translation>Führt zu {time}</translation>
</message>
<message>
<source>Leave full screen</source>
<translation>Vollbild verlassen</translation>
</message>
<message>
<source>Leave out films you have begun or seen</source>
<translation>Begonnene und gesehene Filme auslassen</translation>
</message>
<message>
<source>Left: only what is seen counts. Right: only what is said.</source>
<translation>Links: nur das Gesehene zählt. Rechts: nur das Gesagte.</translation>
</message>
<message>
<source>Left: only words count. Right: only the picture.</source>
<translation>Links: nur die Wörter zählen. Rechts: nur das Bild.</translation>
</message>
<message>
<source>Left: the picture decides. Right: the words decide.</source>
<translation>Links: Das Bild entscheidet. Rechts: Die Wörter entscheiden.</translation>
</message>
<message>
<source>Legend: choose a line to see it alone</source>
<translation>Legende: eine Zeile wählen, um sie allein zu sehen</translation>
</message>
<message>
<source>Less</source>
<translation>Weniger</translation>
</message>
<message>
<source>Less close ones are not shown.</source>
<translation>Weniger ähnliche werden nicht angezeigt.</translation>
</message>
<message>
<source>Less contrast</source>
<translation>Weniger Kontrast</translation>
</message>
<message>
<source>Less gamma</source>
<translation>Weniger Gamma</translation>
</message>
<message>
<source>Let go</source>
<translation>Auswahl aufheben</translation>
</message>
<message>
<source>Let the graphics chip decode films where it can; switch it off if pictures break up.</source>
<translation>Filme nach Möglichkeit vom Grafikchip dekodieren lassen; bei Bildfehlern ausschalten.</translation>
</message>
<message>
<source>Let yt-dlp, where it is installed, find the film that a web page shows.</source>
<translation>Den Film, den eine Webseite zeigt, von yt-dlp suchen lassen, sofern installiert.</translation>
</message>
<message>
<source>Library</source>
<translation>Mediathek</translation>
</message>
<message>
<source>Library, or back to the film</source>
<translation>Mediathek oder zurück zum Film</translation>
</message>
<message>
<source>Light</source>
<translation>Hell</translation>
</message>
<message>
<source>Lines of text</source>
<translation>Textzeilen</translation>
</message>
<message>
<source>Lines of the subtitles</source>
<translation>Zeilen der Untertitel</translation>
</message>
<message>
<source>Link copied</source>
<translation>Link kopiert</translation>
</message>
<message>
<source>Live</source>
<translation>Live</translation>
</message>
<message>
<source>Loading background removal…</source>
<translation>Hintergrundentfernung wird geladen…</translation>
</message>
<message>
<source>Loading catalogue…</source>
<translation>Katalog wird geladen…</translation>
</message>
<message>
<source>Loading models…</source>
<translation>Modelle werden geladen…</translation>
</message>
<message>
<source>Loading words…</source>
<translation>Wörter werden geladen…</translation>
</message>
<message>
<source>Log and diagnostics</source>
<translation>Protokoll und Diagnose</translation>
</message>
<message>
<source>Longest first</source>
<translation>Längste zuerst</translation>
</message>
<message>
<source>Look again</source>
<translation>Erneut durchsuchen</translation>
</message>
<message>
<source>Look at the whole map</source>
<translation>Ganze Karte zeigen</translation>
</message>
<message>
<source>Look films through while idle</source>
<translation>Filme im Leerlauf analysieren</translation>
</message>
<message>
<source>Look for a part of the film's picture</source>
<translation>Nach einem Ausschnitt des Filmbildes suchen</translation>
</message>
<message>
<source>Look for a picture of a file</source>
<translation>Nach einem Bild aus einer Datei suchen</translation>
</message>
<message>
<source>Look for films</source>
<translation>Nach Filmen suchen</translation>
</message>
<message>
<source>Look for posters like a picture of a file</source>
<translation>Nach Postern wie einem Bild aus einer Datei suchen</translation>
</message>
<message>
<source>Look for the picture that was copied</source>
<translation>Nach dem kopierten Bild suchen</translation>
</message>
<message>
<source>Look the address up again where it comes from.</source>
<translation>Die Adresse an ihrer Quelle erneut nachschlagen.</translation>
</message>
<message>
<source>Look through</source>
<translation>Analysieren</translation>
</message>
<message>
<source>Look through films with: trendflix library index</source>
<translation>Filme analysieren mit: trendflix library index</translation>
</message>
<message>
<source>Look through it again with: trendflix library index FILM</source>
<translation>Erneut analysieren mit: trendflix library index FILM</translation>
</message>
<message>
<source>Look through it with: trendflix library index FILM</source>
<translation>Analysieren mit: trendflix library index FILM</translation>
</message>
<message>
<source>Look up on TMDB</source>
<translation>Bei TMDB nachschlagen</translation>
</message>
<message>
<source>Look without the picture</source>
<translation>Ohne das Bild suchen</translation>
</message>
<message>
<source>Looking at posters…</source>
<translation>Poster werden betrachtet…</translation>
</message>
<message>
<source>Looking at this machine…</source>
<translation>Dieser Rechner wird untersucht…</translation>
</message>
<message>
<source>Looking for films</source>
<translation>Filme werden gesucht</translation>
</message>
<message>
<source>Looking for products</source>
<translation>Suche nach Produkten</translation>
</message>
<message>
<source>Looking the film through</source>
<translation>Film wird analysiert</translation>
</message>
<message>
<source>Looking…</source>
<translation>Suche läuft…</translation>
</message>
<message>
<source>Loop from here, to here, off</source>
<translation>Schleife ab hier, bis hier, aus</translation>
</message>
<message>
<source>Loop from {start}</source>
<translation>Schleife ab {start}</translation>
</message>
<message>
<source>Loop off</source>
<translation>Schleife aus</translation>
</message>
<message>
<source>Loop {start} to {end}</source>
<translation>Schleife {start} bis {end}</translation>
</message>
<message>
<source>Loose</source>
<translation>Locker</translation>
</message>
<message>
<source>Loosely similar</source>
<translation>Entfernt ähnlich</translation>
</message>
<message>
<source>Louder</source>
<translation>Lauter</translation>
</message>
<message>
<source>Lowest price</source>
<translation>Niedrigster Preis</translation>
</message>
<message>
<source>Lowest price first</source>
<translation>Niedrigster Preis zuerst</translation>
</message>
<message>
<source>Make a collection…</source>
<translation>Sammlung anlegen…</translation>
</message>
<message>
<source>Make it again with: trendflix index build FEED.csv --out FOLDER</source>
<translation>Neu erstellen mit: trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Make one with: trendflix index build FEED.csv --out FOLDER</source>
<translation>Erstellen mit: trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Makes words and controls larger or smaller from the next start on; films stay sharp.</source>
<translation>Macht Schrift und Bedienelemente ab dem nächsten Start größer oder kleiner; Filme bleiben scharf.</translation>
</message>
<message>
<source>Map</source>
<translation>Karte</translation>
</message>
<message>
<source>Mend it or take it away, then look again.</source>
<translation>Die Datei reparieren oder entfernen, dann erneut durchsuchen.</translation>
</message>
<message>
<source>Mend it or take it away, then run it again; nothing was written.</source>
<translation>Reparieren oder entfernen, dann erneut ausführen; es wurde nichts geschrieben.</translation>
</message>
<message>
<source>Mend the file, or the rows named, then retry.</source>
<translation>Die Datei oder die genannten Zeilen reparieren, dann erneut versuchen.</translation>
</message>
<message>
<source>Menu</source>
<translation>Menü</translation>
</message>
<message>
<source>Middle button</source>
<translation>Mittlere Taste</translation>
</message>
<message>
<source>Mini player</source>
<translation>Mini-Player</translation>
</message>
<message>
<source>Mirror the picture</source>
<translation>Bild spiegeln</translation>
</message>
<message>
<source>Mirrored</source>
<translation>Gespiegelt</translation>
</message>
<message>
<source>Missing</source>
<translation>Fehlend</translation>
</message>
<message>
<source>Moments</source>
<translation>Momente</translation>
</message>
<message>
<source>Moments like these</source>
<translation>Ähnliche Momente</translation>
</message>
<message>
<source>Moments that were found</source>
<translation>Gefundene Momente</translation>
</message>
<message>
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<source>More contrast</source>
<translation>Mehr Kontrast</translation>
</message>
<message>
<source>More finds more, and takes longer.</source>
<translation>Mehr findet mehr und dauert länger.</translation>
</message>
<message>
<source>More gamma</source>
<translation>Mehr Gamma</translation>
</message>
<message>
<source>More like this</source>
<translation>Mehr davon</translation>
</message>
<message>
<source>More like this (Y)</source>
<translation>Mehr davon (Y)</translation>
</message>
<message>
<source>More products</source>
<translation>Weitere Produkte</translation>
</message>
<message>
<source>More vivid colours</source>
<translation>Kräftigere Farben</translation>
</message>
<message>
<source>Mouse</source>
<translation>Maus</translation>
</message>
<message>
<source>Move down</source>
<translation>Nach unten</translation>
</message>
<message>
<source>Move up</source>
<translation>Nach oben</translation>
</message>
<message>
<source>Music or a talk that was left in the middle</source>
<translation>Musik oder Vortrag, mittendrin verlassen</translation>
</message>
<message>
<source>Mute</source>
<translation>Stumm schalten</translation>
</message>
<message>
<source>Muted</source>
<translation>Stumm</translation>
</message>
<message>
<source>N and P go from point to point, Enter plays, Space chooses, arrows move the map.</source>
<translation>N und P gehen von Punkt zu Punkt, Enter spielt ab, die Leertaste wählt aus, Pfeiltasten bewegen die Karte.</translation>
</message>
<message>
<source>Name a film file of this machine.</source>
<translation>Eine Filmdatei dieses Rechners angeben.</translation>
</message>
<message>
<source>Name a folder once, and TrendFlix keeps an eye on it: films, series and clips appear here with their posters. Nothing is moved or changed.</source>
<translation>Einmal einen Ordner angeben, und TrendFlix behält ihn im Blick: Filme, Serien und Clips erscheinen hier mit ihren Postern. Nichts wird verschoben oder geändert.</translation>
</message>
<message>
<source>Name a time in seconds that the film has.</source>
<translation>Eine im Film vorhandene Zeit in Sekunden angeben.</translation>
</message>
<message>
<source>Name an .m3u8 file of films, in a folder you may use.</source>
<translation>Eine .m3u8-Datei mit Filmen in einem zugänglichen Ordner angeben.</translation>
</message>
<message>
<source>Name it by its title, its file or its key.</source>
<translation>Den Titel, die Datei oder den Schlüssel angeben.</translation>
</message>
<message>
<source>Name of the collection:</source>
<translation>Name der Sammlung:</translation>
</message>
<message>
<source>Name of the search</source>
<translation>Name der Suche</translation>
</message>
<message>
<source>Name their folder with --keys DIR; make keys once with: trendflix index key new</source>
<translation>Ihren Ordner angeben mit --keys DIR; Schlüssel einmal erstellen mit: trendflix index key new</translation>
</message>
<message>
<source>Name: value, one a line</source>
<translation>Name: Wert, je eine Zeile</translation>
</message>
<message>
<source>Names of pictures of films</source>
<translation>Namen der Filmbilder</translation>
</message>
<message>
<source>Neighbours are brought together</source>
<translation>Nachbarn werden zusammengeführt</translation>
</message>
<message>
<source>Neither the model nor any product's title knows these words.</source>
<translation>Weder das Modell noch der Titel eines Produkts kennt diese Wörter.</translation>
</message>
<message>
<source>Never</source>
<translation>Nie</translation>
</message>
<message>
<source>New collection</source>
<translation>Neue Sammlung</translation>
</message>
<message>
<source>New collection…</source>
<translation>Neue Sammlung…</translation>
</message>
<message>
<source>New name of the search</source>
<translation>Neuer Name der Suche</translation>
</message>
<message>
<source>Newer catalogue</source>
<translation>Neuerer Katalog</translation>
</message>
<message>
<source>Newest first</source>
<translation>Neueste zuerst</translation>
</message>
<message>
<source>Newest price first</source>
<translation>Neuester Preis zuerst</translation>
</message>
<message>
<source>Next aspect ratio</source>
<translation>Nächstes Seitenverhältnis</translation>
</message>
<message>
<source>Next chapter</source>
<translation>Nächstes Kapitel</translation>
</message>
<message>
<source>Next film</source>
<translation>Nächster Film</translation>
</message>
<message>
<source>Next line with these words</source>
<translation>Nächste Zeile mit diesen Wörtern</translation>
</message>
<message>
<source>Next moment that was found</source>
<translation>Nächster gefundener Moment</translation>
</message>
<message>
<source>Next quality or angle</source>
<translation>Nächste Qualität oder nächster Blickwinkel</translation>
</message>
<message>
<source>Next second subtitles</source>
<translation>Nächste zweite Untertitel</translation>
</message>
<message>
<source>Next sound track</source>
<translation>Nächste Tonspur</translation>
</message>
<message>
<source>Next subtitles</source>
<translation>Nächste Untertitel</translation>
</message>
<message>
<source>No</source>
<translation>Nein</translation>
</message>
<message>
<source>No clothes found here</source>
<translation>Hier keine Kleidung gefunden</translation>
</message>
<message>
<source>No film and no address was copied</source>
<translation>Weder Film noch Adresse kopiert</translation>
</message>
<message>
<source>No film can be searched yet</source>
<translation>Noch kein Film durchsuchbar</translation>
</message>
<message>
<source>No film has these words. Esc shows all films again.</source>
<translation>Kein Film enthält diese Wörter. Esc zeigt wieder alle Filme.</translation>
</message>
<message>
<source>No film was found on this page.</source>
<translation>Auf dieser Seite wurde kein Film gefunden.</translation>
</message>
<message>
<source>No folder yet.</source>
<translation>Noch kein Ordner.</translation>
</message>
<message>
<source>No longer look through {folder}</source>
<translation>{folder} nicht mehr durchsuchen</translation>
</message>
<message>
<source>No longer on top</source>
<translation>Nicht mehr im Vordergrund</translation>
</message>
<message>
<source>No more moments that way</source>
<translation>Keine weiteren Momente in dieser Richtung</translation>
</message>
<message>
<source>No motion</source>
<translation>Keine Animationen</translation>
</message>
<message>
<source>No name has "{letters}"</source>
<translation>Kein Name enthält „{letters}“</translation>
</message>
<message>
<source>No picture can be shown: the file is damaged, or far too large.</source>
<translation>Es kann kein Bild angezeigt werden: Die Datei ist beschädigt oder viel zu groß.</translation>
</message>
<message>
<source>No repository is known yet that the catalogue could come from.</source>
<translation>Es ist noch kein Repository bekannt, aus dem der Katalog stammen könnte.</translation>
</message>
<message>
<source>No secure connection to the server could be made: it may not speak https.</source>
<translation>Keine sichere Verbindung zum Server möglich: Er unterstützt vielleicht kein https.</translation>
</message>
<message>
<source>No setting has these words.</source>
<translation>Keine Einstellung enthält diese Wörter.</translation>
</message>
<message>
<source>No subtitles are shown. Choose some, or add a file.</source>
<translation>Keine Untertitel eingeblendet. Untertitel wählen oder eine Datei hinzufügen.</translation>
</message>
<message>
<source>No web browser could be opened.</source>
<translation>Es ließ sich kein Webbrowser öffnen.</translation>
</message>
<message>
<source>Nobody reads these lines any more.</source>
<translation>Diese Zeilen liest niemand mehr.</translation>
</message>
<message>
<source>Nobody says this.</source>
<translation>Niemand sagt das.</translation>
</message>
<message>
<source>Normal speed</source>
<translation>Normale Geschwindigkeit</translation>
</message>
<message>
<source>Not available</source>
<translation>Nicht verfügbar</translation>
</message>
<message>
<source>Not found</source>
<translation>Nicht gefunden</translation>
</message>
<message>
<source>Not in private</source>
<translation>Nicht im privaten Modus</translation>
</message>
<message>
<source>Not like this</source>
<translation>Nicht so etwas</translation>
</message>
<message>
<source>Not like this (N)</source>
<translation>Nicht so etwas (N)</translation>
</message>
<message>
<source>Not looked through yet: only words were compared.</source>
<translation>Noch nicht analysiert: Nur Wörter wurden verglichen.</translation>
</message>
<message>
<source>Not mirrored</source>
<translation>Nicht gespiegelt</translation>
</message>
<message>
<source>Not seen yet</source>
<translation>Noch nicht gesehen</translation>
</message>
<message>
<source>Not watched yet</source>
<translation>Noch nicht angesehen</translation>
</message>
<message>
<source>Nothing</source>
<translation>Nichts</translation>
</message>
<message>
<source>Nothing answers at this address: the connection was refused, so the server is down or this is not where it listens.</source>
<translation>Unter dieser Adresse antwortet nichts: Die Verbindung wurde abgelehnt, der Server ist also ausgefallen oder anderswo zu erreichen.</translation>
</message>
<message>
<source>Nothing but the film moves by itself.</source>
<translation>Nichts außer dem Film bewegt sich von selbst.</translation>
</message>
<message>
<source>Nothing is known of this film that others could be compared with.</source>
<translation>Über diesen Film ist nichts bekannt, womit andere verglichen werden könnten.</translation>
</message>
<message>
<source>Nothing like this in the catalogue</source>
<translation>Nichts Derartiges im Katalog</translation>
</message>
<message>
<source>Nothing like this with these filters</source>
<translation>Nichts Derartiges mit diesen Filtern</translation>
</message>
<message>
<source>Nothing stands out: these shots come closest.</source>
<translation>Nichts sticht heraus: Diese Szenen kommen am nächsten.</translation>
</message>
<message>
<source>Nothing this close in the catalogue</source>
<translation>Nichts so Ähnliches im Katalog</translation>
</message>
<message>
<source>Nothing this close with these filters</source>
<translation>Nichts so Ähnliches mit diesen Filtern</translation>
</message>
<message>
<source>Nothing was found</source>
<translation>Nichts gefunden</translation>
</message>
<message>
<source>Nothing was found in this film</source>
<translation>In diesem Film wurde nichts gefunden</translation>
</message>
<message>
<source>Nothing yet</source>
<translation>Noch nichts</translation>
</message>
<message>
<source>Notifications</source>
<translation>Benachrichtigungen</translation>
</message>
<message>
<source>Now playing {title}</source>
<translation>Jetzt läuft {title}</translation>
</message>
<message>
<source>Of all pairs of films of this library, how many are less alike</source>
<translation>Wie viele von allen Filmpaaren dieser Mediathek weniger ähnlich sind</translation>
</message>
<message>
<source>Off</source>
<translation>Aus</translation>
</message>
<message>
<source>On a moment that was found</source>
<translation>Bei einem gefundenen Moment</translation>
</message>
<message>
<source>On a product</source>
<translation>Auf einem Produkt</translation>
</message>
<message>
<source>On screen</source>
<translation>Im Bild</translation>
</message>
<message>
<source>On the whole</source>
<translation>Insgesamt</translation>
</message>
<message>
<source>Once a day</source>
<translation>Einmal am Tag</translation>
</message>
<message>
<source>One frame ahead</source>
<translation>Ein Bild vor</translation>
</message>
<message>
<source>One frame back</source>
<translation>Ein Bild zurück</translation>
</message>
<message>
<source>One of your own options of mpv is not taken.</source>
<translation>Eine der eigenen mpv-Optionen wird nicht angenommen.</translation>
</message>
<message>
<source>One window</source>
<translation>Nur ein Fenster</translation>
</message>
<message>
<source>Only https links are opened.</source>
<translation>Es werden nur https-Links geöffnet.</translation>
</message>
<message>
<source>Only in stock</source>
<translation>Nur vorrätige</translation>
</message>
<message>
<source>Only sound files on this machine can be added.</source>
<translation>Nur Audiodateien auf diesem Rechner lassen sich hinzufügen.</translation>
</message>
<message>
<source>Only web addresses: choose one in the playlist</source>
<translation>Nur Webadressen: eine in der Wiedergabeliste wählen</translation>
</message>
<message>
<source>Only {film}</source>
<translation>Nur {film}</translation>
</message>
<message>
<source>Open</source>
<translation>Öffnen</translation>
</message>
<message>
<source>Open a film</source>
<translation>Film öffnen</translation>
</message>
<message>
<source>Open a film file, or an http:// or https:// address of one.</source>
<translation>Eine Filmdatei oder eine http://- oder https://-Adresse öffnen.</translation>
</message>
<message>
<source>Open a film…</source>
<translation>Film öffnen…</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<source>Open an address</source>
<translation>Adresse öffnen</translation>
</message>
<message>
<source>Open an address…</source>
<translation>Adresse öffnen…</translation>
</message>
<message>
<source>Open films</source>
<translation>Filme öffnen</translation>
</message>
<message>
<source>Open it again when you like.</source>
<translation>Sie lässt sich jederzeit erneut öffnen.</translation>
</message>
<message>
<source>Open product page</source>
<translation>Produktseite öffnen</translation>
</message>
<message>
<source>Open recent</source>
<translation>Zuletzt geöffnet</translation>
</message>
<message>
<source>Open the address of the film itself, or bring yt-dlp up to date: trendflix online update</source>
<translation>Die Adresse des Films selbst öffnen oder yt-dlp aktualisieren: trendflix online update</translation>
</message>
<message>
<source>Open what was copied</source>
<translation>Kopiertes öffnen</translation>
</message>
<message>
<source>Opening the library…</source>
<translation>Mediathek wird geöffnet…</translation>
</message>
<message>
<source>Or drop a film here.</source>
<translation>Oder einen Film hier ablegen.</translation>
</message>
<message>
<source>Or drop a film here. {keys} shows all keys.</source>
<translation>Oder einen Film hier ablegen. {keys} zeigt alle Tasten.</translation>
</message>
<message>
<source>Or drop a folder here.</source>
<translation>Oder einen Ordner hier ablegen.</translation>
</message>
<message>
<source>Order</source>
<translation>Reihenfolge</translation>
</message>
<message>
<source>Order of films</source>
<translation>Reihenfolge der Filme</translation>
</message>
<message>
<source>Order of products</source>
<translation>Reihenfolge der Produkte</translation>
</message>
<message>
<source>Other windows do not cover this one.</source>
<translation>Andere Fenster verdecken dieses nicht.</translation>
</message>
<message>
<source>Others</source>
<translation>Übrige</translation>
</message>
<message>
<source>PNG keeps every pixel; JPEG and WebP are smaller.</source>
<translation>PNG bewahrt jedes Pixel; JPEG und WebP sind kleiner.</translation>
</message>
<message>
<source>Pages</source>
<translation>Seiten</translation>
</message>
<message>
<source>Paler colours</source>
<translation>Blassere Farben</translation>
</message>
<message>
<source>Parts of the library</source>
<translation>Bereiche der Mediathek</translation>
</message>
<message>
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<source>Pause a film to see what you could buy of it. Nothing leaves this computer.</source>
<translation>Einen Film anhalten und sehen, was sich daraus kaufen lässt. Nichts verlässt diesen Computer.</translation>
</message>
<message>
<source>Pause on another moment.</source>
<translation>An einer anderen Stelle anhalten.</translation>
</message>
<message>
<source>Pause. See it. Find it.</source>
<translation>Anhalten. Sehen. Finden.</translation>
</message>
<message>
<source>Picture</source>
<translation>Bild</translation>
</message>
<message>
<source>Picture behind sound</source>
<translation>Bild hinter Ton</translation>
</message>
<message>
<source>Picture copied</source>
<translation>Bild kopiert</translation>
</message>
<message>
<source>Picture copied, faces covered</source>
<translation>Bild kopiert, Gesichter verdeckt</translation>
</message>
<message>
<source>Picture saved, faces covered</source>
<translation>Bild gespeichert, Gesichter verdeckt</translation>
</message>
<message>
<source>Picture settings</source>
<translation>Bildeinstellungen</translation>
</message>
<message>
<source>Pictures</source>
<translation>Bilder</translation>
</message>
<message>
<source>Place</source>
<translation>Position</translation>
</message>
<message>
<source>Place in the film</source>
<translation>Position im Film</translation>
</message>
<message>
<source>Play</source>
<translation>Wiedergabe</translation>
</message>
<message>
<source>Play from here</source>
<translation>Ab hier abspielen</translation>
</message>
<message>
<source>Play from here (Enter)</source>
<translation>Ab hier abspielen (Enter)</translation>
</message>
<message>
<source>Play or pause</source>
<translation>Wiedergabe oder Pause</translation>
</message>
<message>
<source>Play the films of the playlist in a drawn order.</source>
<translation>Filme der Wiedergabeliste in zufälliger Reihenfolge wiedergeben.</translation>
</message>
<message>
<source>Play the next film</source>
<translation>Nächsten Film wiedergeben</translation>
</message>
<message>
<source>Play this film</source>
<translation>Diesen Film abspielen</translation>
</message>
<message>
<source>Play {film} from {time}</source>
<translation>{film} ab {time} abspielen</translation>
</message>
<message>
<source>Play, and pause once more.</source>
<translation>Weiter abspielen und noch einmal anhalten.</translation>
</message>
<message>
<source>Playback controls</source>
<translation>Wiedergabesteuerung</translation>
</message>
<message>
<source>Playlist</source>
<translation>Wiedergabeliste</translation>
</message>
<message>
<source>Playlists</source>
<translation>Wiedergabelisten</translation>
</message>
<message>
<source>Plays: {film}</source>
<translation>Läuft: {film}</translation>
</message>
<message>
<source>Please report it with the log: trendflix doctor shows where it is.</source>
<translation>Bitte mit dem Protokoll melden: trendflix doctor zeigt, wo es liegt.</translation>
</message>
<message>
<source>Plot</source>
<translation>Handlung</translation>
</message>
<message>
<source>Posters</source>
<translation>Poster</translation>
</message>
<message>
<source>Posters come with the films of the library, or name a folder of pictures.</source>
<translation>Poster kommen mit den Filmen der Mediathek; oder einen Ordner mit Bildern angeben.</translation>
</message>
<message>
<source>Posters like</source>
<translation>Poster wie</translation>
</message>
<message>
<source>Posters like this</source>
<translation>Ähnliche Poster</translation>
</message>
<message>
<source>Posters that look like it</source>
<translation>Ähnlich aussehende Poster</translation>
</message>
<message>
<source>Press Add, then the key. Pressing a key that is there takes it away.</source>
<translation>Auf „Hinzufügen“ klicken, dann die Taste drücken. Ein Klick auf eine vorhandene Taste entfernt sie.</translation>
</message>
<message>
<source>Press a key…</source>
<translation>Taste drücken…</translation>
</message>
<message>
<source>Previous chapter</source>
<translation>Vorheriges Kapitel</translation>
</message>
<message>
<source>Previous film</source>
<translation>Vorheriger Film</translation>
</message>
<message>
<source>Previous line with these words</source>
<translation>Vorherige Zeile mit diesen Wörtern</translation>
</message>
<message>
<source>Previous moment that was found</source>
<translation>Vorheriger gefundener Moment</translation>
</message>
<message>
<source>Previous subtitles</source>
<translation>Vorherige Untertitel</translation>
</message>
<message>
<source>Price</source>
<translation>Preis</translation>
</message>
<message>
<source>Private</source>
<translation>Privat</translation>
</message>
<message>
<source>Private: remember nothing new</source>
<translation>Privat: nichts Neues merken</translation>
</message>
<message>
<source>Processor</source>
<translation>Prozessor</translation>
</message>
<message>
<source>Product</source>
<translation>Produkt</translation>
</message>
<message>
<source>Products</source>
<translation>Produkte</translation>
</message>
<message>
<source>Products on pause</source>
<translation>Produkte bei Pause</translation>
</message>
<message>
<source>Products on screen</source>
<translation>Produkte im Bild</translation>
</message>
<message>
<source>Products should be: {word}</source>
<translation>Produkte sollen sein: {word}</translation>
</message>
<message>
<source>Products stay hidden on pause</source>
<translation>Produkte bleiben bei Pause ausgeblendet</translation>
</message>
<message>
<source>Proxy</source>
<translation>Proxy</translation>
</message>
<message>
<source>Quality</source>
<translation>Qualität</translation>
</message>
<message>
<source>Quality: {what}</source>
<translation>Qualität: {what}</translation>
</message>
<message>
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<source>Ray is not installed: pip install 'trendflix[cluster]' brings it.</source>
<translation>Ray ist nicht installiert: pip install 'trendflix[cluster]' bringt es.</translation>
</message>
<message>
<source>Reading the lines…</source>
<translation>Zeilen werden gelesen…</translation>
</message>
<message>
<source>Ready on {provider}</source>
<translation>Bereit auf {provider}</translation>
</message>
<message>
<source>Referrer</source>
<translation>Referrer</translation>
</message>
<message>
<source>Remember nothing new of what is watched.</source>
<translation>Nichts Neues von dem merken, was angesehen wird.</translation>
</message>
<message>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<source>Remove from the library</source>
<translation>Aus der Mediathek entfernen</translation>
</message>
<message>
<source>Remove from the library…</source>
<translation>Aus der Mediathek entfernen…</translation>
</message>
<message>
<source>Rename</source>
<translation>Umbenennen</translation>
</message>
<message>
<source>Repeat all</source>
<translation>Alle wiederholen</translation>
</message>
<message>
<source>Repeat all films</source>
<translation>Alle Filme wiederholen</translation>
</message>
<message>
<source>Repeat this film</source>
<translation>Diesen Film wiederholen</translation>
</message>
<message>
<source>Reset</source>
<translation>Zurücksetzen</translation>
</message>
<message>
<source>Reset all keys</source>
<translation>Alle Tasten zurücksetzen</translation>
</message>
<message>
<source>Reset everything on the page {page}</source>
<translation>Alles auf der Seite {page} zurücksetzen</translation>
</message>
<message>
<source>Reset the keys: {action}</source>
<translation>Tasten zurücksetzen: {action}</translation>
</message>
<message>
<source>Reset this page</source>
<translation>Diese Seite zurücksetzen</translation>
</message>
<message>
<source>Reset: {setting}</source>
<translation>Zurücksetzen: {setting}</translation>
</message>
<message>
<source>Restart now</source>
<translation>Jetzt neu starten</translation>
</message>
<message>
<source>Right and left</source>
<translation>Rechts und links</translation>
</message>
<message>
<source>Run the set-up again: python3 installers/bootstrap.py</source>
<translation>Die Einrichtung erneut ausführen: python3 installers/bootstrap.py</translation>
</message>
<message>
<source>Saturation</source>
<translation>Sättigung</translation>
</message>
<message>
<source>Save</source>
<translation>Speichern</translation>
</message>
<message>
<source>Save a picture of the finds</source>
<translation>Bild der Funde speichern</translation>
</message>
<message>
<source>Save as</source>
<translation>Speichern als</translation>
</message>
<message>
<source>Save the map</source>
<translation>Karte speichern</translation>
</message>
<message>
<source>Save the map as a file</source>
<translation>Karte als Datei speichern</translation>
</message>
<message>
<source>Save the picture with subtitles</source>
<translation>Bild mit Untertiteln speichern</translation>
</message>
<message>
<source>Save the picture without subtitles</source>
<translation>Bild ohne Untertitel speichern</translation>
</message>
<message>
<source>Save the playlist</source>
<translation>Wiedergabeliste speichern</translation>
</message>
<message>
<source>Saved as {name}</source>
<translation>Gespeichert als {name}</translation>
</message>
<message>
<source>Saved searches</source>
<translation>Gespeicherte Suchen</translation>
</message>
<message>
<source>Saved: {file}</source>
<translation>Gespeichert: {file}</translation>
</message>
<message>
<source>Save…</source>
<translation>Speichern…</translation>
</message>
<message>
<source>Say it again</source>
<translation>Wiederholen</translation>
</message>
<message>
<source>Say what is seen or said, or drop a picture here.</source>
<translation>Angeben, was zu sehen oder zu hören ist, oder ein Bild hier ablegen.</translation>
</message>
<message>
<source>Say what to look for, not only what not.</source>
<translation>Angeben, wonach gesucht wird, nicht nur, wonach nicht.</translation>
</message>
<message>
<source>Scores before and after your judgements</source>
<translation>Punktzahlen vor und nach den Bewertungen</translation>
</message>
<message>
<source>Search for what the points show</source>
<translation>Nach dem suchen, was die Punkte zeigen</translation>
</message>
<message>
<source>Search the settings</source>
<translation>Einstellungen durchsuchen</translation>
</message>
<message>
<source>Searching…</source>
<translation>Suche läuft…</translation>
</message>
<message>
<source>Season</source>
<translation>Staffel</translation>
</message>
<message>
<source>Season {number}</source>
<translation>Staffel {number}</translation>
</message>
<message>
<source>Season {season}, episode {number}</source>
<translation>Staffel {season}, Folge {number}</translation>
</message>
<message>
<source>Second subtitles</source>
<translation>Zweite Untertitel</translation>
</message>
<message>
<source>Second subtitles: {what}</source>
<translation>Zweite Untertitel: {what}</translation>
</message>
<message>
<source>See it alone, or all again</source>
<translation>Allein zeigen oder wieder alle</translation>
</message>
<message>
<source>See more of the bottom</source>
<translation>Mehr vom unteren Rand zeigen</translation>
</message>
<message>
<source>See more of the left</source>
<translation>Mehr vom linken Rand zeigen</translation>
</message>
<message>
<source>See more of the right</source>
<translation>Mehr vom rechten Rand zeigen</translation>
</message>
<message>
<source>See more of the top</source>
<translation>Mehr vom oberen Rand zeigen</translation>
</message>
<message>
<source>See that it runs and has TrendFlix installed, then run the same command again: what was encoded is kept.</source>
<translation>Sehen Sie nach, ob er läuft und TrendFlix dort installiert ist, und führen Sie dann denselben Befehl noch einmal aus: Was kodiert wurde, bleibt erhalten.</translation>
</message>
<message>
<source>See that the address is written right and that this computer is online, then try again.</source>
<translation>Schreibweise der Adresse und Internetverbindung dieses Computers prüfen, dann erneut versuchen.</translation>
</message>
<message>
<source>See that the data folder can be written to; films play all the same.</source>
<translation>Sicherstellen, dass der Datenordner beschreibbar ist; Filme laufen trotzdem.</translation>
</message>
<message>
<source>See that the drive is there and may be written; docs/servers.md says how it is filled.</source>
<translation>Sehen Sie nach, ob das Laufwerk da ist und beschrieben werden darf; docs/servers.md sagt, wie es gefüllt wird.</translation>
</message>
<message>
<source>See what is wrong with: trendflix doctor</source>
<translation>Fehlersuche mit: trendflix doctor</translation>
</message>
<message>
<source>Seen or said</source>
<translation>Gesehen oder gesagt</translation>
</message>
<message>
<source>Select all</source>
<translation>Alles auswählen</translation>
</message>
<message>
<source>Series</source>
<translation>Serien</translation>
</message>
<message>
<source>Set TrendFlix up again: it brings newer ones.</source>
<translation>TrendFlix neu einrichten: Dabei kommen neuere mit.</translation>
</message>
<message>
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<source>Share a picture of these finds</source>
<translation>Bild dieser Funde teilen</translation>
</message>
<message>
<source>Ships to</source>
<translation>Versand nach</translation>
</message>
<message>
<source>Shots</source>
<translation>Szenen</translation>
</message>
<message>
<source>Show folder</source>
<translation>Ordner anzeigen</translation>
</message>
<message>
<source>Show in its folder</source>
<translation>Im Ordner zeigen</translation>
</message>
<message>
<source>Show its page</source>
<translation>Seine Seite zeigen</translation>
</message>
<message>
<source>Show looser matches</source>
<translation>Entferntere Treffer zeigen</translation>
</message>
<message>
<source>Show looser products, too</source>
<translation>Auch entfernter ähnliche Produkte zeigen</translation>
</message>
<message>
<source>Show only closer products</source>
<translation>Nur ähnlichere Produkte zeigen</translation>
</message>
<message>
<source>Show or hide the scores before and after your judgements</source>
<translation>Punktzahlen vor und nach den Bewertungen ein- oder ausblenden</translation>
</message>
<message>
<source>Show products on pause</source>
<translation>Produkte bei Pause einblenden</translation>
</message>
<message>
<source>Show the film</source>
<translation>Film zeigen</translation>
</message>
<message>
<source>Show the menu</source>
<translation>Menü zeigen</translation>
</message>
<message>
<source>Show the page of {film}</source>
<translation>Seite von {film} zeigen</translation>
</message>
<message>
<source>Show these keys</source>
<translation>Diese Tasten zeigen</translation>
</message>
<message>
<source>Show without filters</source>
<translation>Ohne Filter anzeigen</translation>
</message>
<message>
<source>Shows everything that is loosely similar</source>
<translation>Zeigt alles, was entfernt ähnlich ist</translation>
</message>
<message>
<source>Shows only what is similar</source>
<translation>Zeigt nur, was ähnlich ist</translation>
</message>
<message>
<source>Shows only what is very close</source>
<translation>Zeigt nur, was sehr ähnlich ist</translation>
</message>
<message>
<source>Shows what is usually worth a look</source>
<translation>Zeigt, was meist einen Blick wert ist</translation>
</message>
<message>
<source>Shuffle</source>
<translation>Zufallswiedergabe</translation>
</message>
<message>
<source>Shuffled</source>
<translation>Zufällige Reihenfolge</translation>
</message>
<message>
<source>Sign in where the address comes from and take a fresh one there, or add what the server asks for: Open an address, More.</source>
<translation>An der Quelle der Adresse anmelden und dort eine neue holen oder ergänzen, was der Server verlangt: „Adresse öffnen“, „Mehr“.</translation>
</message>
<message>
<source>Similar</source>
<translation>Ähnlich</translation>
</message>
<message>
<source>Similar products, found by TrendFlix</source>
<translation>Ähnliche Produkte, gefunden von TrendFlix</translation>
</message>
<message>
<source>Simplified Chinese</source>
<translation>Vereinfachtes Chinesisch</translation>
</message>
<message>
<source>Single frames</source>
<translation>Einzelbilder</translation>
</message>
<message>
<source>Size</source>
<translation>Größe</translation>
</message>
<message>
<source>Size and place</source>
<translation>Größe und Position</translation>
</message>
<message>
<source>Size of the interface</source>
<translation>Größe der Oberfläche</translation>
</message>
<message>
<source>Slower</source>
<translation>Langsamer</translation>
</message>
<message>
<source>Smaller interface</source>
<translation>Kleinere Oberfläche</translation>
</message>
<message>
<source>So that moments in them can be found. It stands back behind all else, and waits while a film plays on battery. Nothing leaves this machine.</source>
<translation>Damit sich Momente darin finden lassen. Tritt hinter allem anderen zurück und wartet, während ein Film im Akkubetrieb läuft. Nichts verlässt diesen Rechner.</translation>
</message>
<message>
<source>So that moments in this film are found</source>
<translation>Damit sich Momente in diesem Film finden lassen</translation>
</message>
<message>
<source>Softer</source>
<translation>Leiser</translation>
</message>
<message>
<source>Something went wrong inside TrendFlix.</source>
<translation>In TrendFlix ist etwas schiefgegangen.</translation>
</message>
<message>
<source>Sound</source>
<translation>Ton</translation>
</message>
<message>
<source>Sound later</source>
<translation>Ton später</translation>
</message>
<message>
<source>Sound on</source>
<translation>Ton ein</translation>
</message>
<message>
<source>Sound on time</source>
<translation>Ton ohne Versatz</translation>
</message>
<message>
<source>Sound sooner</source>
<translation>Ton früher</translation>
</message>
<message>
<source>Sound {seconds} s later</source>
<translation>Ton {seconds} s später</translation>
</message>
<message>
<source>Sound {seconds} s sooner</source>
<translation>Ton {seconds} s früher</translation>
</message>
<message>
<source>Sound's bit rate</source>
<translation>Bitrate des Tons</translation>
</message>
<message>
<source>Sound: {what}</source>
<translation>Tonspur: {what}</translation>
</message>
<message>
<source>Speed</source>
<translation>Geschwindigkeit</translation>
</message>
<message>
<source>Speed {speed}</source>
<translation>Geschwindigkeit {speed}</translation>
</message>
<message>
<source>Start over</source>
<translation>Von vorn beginnen</translation>
</message>
<message>
<source>Starting again…</source>
<translation>Startet neu…</translation>
</message>
<message>
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<source>Stop on the last picture</source>
<translation>Auf dem letzten Bild anhalten</translation>
</message>
<message>
<source>Stop, and go to the beginning</source>
<translation>Stoppen und zum Anfang springen</translation>
</message>
<message>
<source>Stop; what was done is kept</source>
<translation>Anhalten; was getan ist, bleibt erhalten</translation>
</message>
<message>
<source>Strict</source>
<translation>Streng</translation>
</message>
<message>
<source>Subtitles</source>
<translation>Untertitel</translation>
</message>
<message>
<source>Subtitles higher</source>
<translation>Untertitel höher</translation>
</message>
<message>
<source>Subtitles larger</source>
<translation>Untertitel größer</translation>
</message>
<message>
<source>Subtitles later</source>
<translation>Untertitel später</translation>
</message>
<message>
<source>Subtitles lower</source>
<translation>Untertitel tiefer</translation>
</message>
<message>
<source>Subtitles on or off</source>
<translation>Untertitel ein oder aus</translation>
</message>
<message>
<source>Subtitles on time</source>
<translation>Untertitel ohne Versatz</translation>
</message>
<message>
<source>Subtitles smaller</source>
<translation>Untertitel kleiner</translation>
</message>
<message>
<source>Subtitles sooner</source>
<translation>Untertitel früher</translation>
</message>
<message>
<source>Subtitles {percent} %</source>
<translation>Untertitel {percent} %</translation>
</message>
<message>
<source>Subtitles {percent} % above the edge</source>
<translation>Untertitel {percent} % über dem Rand</translation>
</message>
<message>
<source>Subtitles {seconds} s later</source>
<translation>Untertitel {seconds} s später</translation>
</message>
<message>
<source>Subtitles {seconds} s sooner</source>
<translation>Untertitel {seconds} s früher</translation>
</message>
<message>
<source>Subtitles: {what}</source>
<translation>Untertitel: {what}</translation>
</message>
<message>
<source>S{season} E{number}</source>
<translation>S{season} F{number}</translation>
</message>
<message>
<source>TMDB does not accept the key.</source>
<translation>TMDB nimmt den Schlüssel nicht an.</translation>
</message>
<message>
<source>TMDB does not know this film.</source>
<translation>TMDB kennt diesen Film nicht.</translation>
</message>
<message>
<source>TMDB gives an answer that is not understood.</source>
<translation>Die Antwort von TMDB ist nicht verständlich.</translation>
</message>
<message>
<source>TMDB gives no answer.</source>
<translation>TMDB antwortet nicht.</translation>
</message>
<message>
<source>TMDB knows no such film, or does not answer</source>
<translation>TMDB kennt keinen solchen Film oder antwortet nicht</translation>
</message>
<message>
<source>TMDB knows nothing of this.</source>
<translation>TMDB weiß darüber nichts.</translation>
</message>
<message>
<source>Tags</source>
<translation>Schlagwörter</translation>
</message>
<message numerus="yes">
<source>Take %n film(s) out of the library?</source>
<translation>
<numerusform>%n Film aus der Mediathek entfernen?</numerusform>
<numerusform>%n Filme aus der Mediathek entfernen?</numerusform>
</translation>
</message>
<message>
<source>Take PCA, which needs nothing more, or install it.</source>
<translation>PCA verwenden, das nichts weiter braucht, oder es installieren.</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP of at most 100 million pixels.</source>
<translation>Ein JPEG, PNG oder WebP mit höchstens 100 Millionen Pixeln verwenden.</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP.</source>
<translation>Ein JPEG, PNG oder WebP verwenden.</translation>
</message>
<message>
<source>Take another one: JPEG, PNG, WebP, GIF, BMP or TIFF.</source>
<translation>Ein anderes nehmen: JPEG, PNG, WebP, GIF, BMP oder TIFF.</translation>
</message>
<message>
<source>Take back the last judgement</source>
<translation>Letzte Bewertung zurücknehmen</translation>
</message>
<message>
<source>Take back the last yes or no</source>
<translation>Letztes Ja oder Nein zurücknehmen</translation>
</message>
<message>
<source>Take it out of mpv_options.toml; the others hold.</source>
<translation>Aus mpv_options.toml entfernen; die anderen gelten weiter.</translation>
</message>
<message>
<source>Take {key} away: {action}</source>
<translation>{key} entfernen: {action}</translation>
</message>
<message>
<source>Thai</source>
<translation>Thailändisch</translation>
</message>
<message>
<source>That of the system</source>
<translation>Systemsprache</translation>
</message>
<message>
<source>The address is not one of the catalogue's own shops.</source>
<translation>Die Adresse gehört zu keinem Shop des Katalogs.</translation>
</message>
<message>
<source>The catalogue does not fit its vectors.</source>
<translation>Der Katalog passt nicht zu seinen Vektoren.</translation>
</message>
<message>
<source>The catalogue holds something else than products.</source>
<translation>Der Katalog enthält etwas anderes als Produkte.</translation>
</message>
<message>
<source>The catalogue in use stays. Check the connection and the address, then try again.</source>
<translation>Der verwendete Katalog bleibt. Verbindung und Adresse prüfen, dann erneut versuchen.</translation>
</message>
<message>
<source>The catalogue in use stays. If the clock of this computer is right, tell the publisher.</source>
<translation>Der verwendete Katalog bleibt. Wenn die Uhr dieses Computers richtig geht, den Herausgeber informieren.</translation>
</message>
<message>
<source>The catalogue is being changed right now.</source>
<translation>Der Katalog wird gerade geändert.</translation>
</message>
<message>
<source>The catalogue is damaged.</source>
<translation>Der Katalog ist beschädigt.</translation>
</message>
<message>
<source>The catalogue is of an older TrendFlix.</source>
<translation>Der Katalog stammt von einem älteren TrendFlix.</translation>
</message>
<message>
<source>The catalogue names an impossible place of a thumbnail.</source>
<translation>Der Katalog nennt eine unmögliche Stelle eines Vorschaubilds.</translation>
</message>
<message>
<source>The catalogue offered is not plain JSON.</source>
<translation>Der angebotene Katalog ist kein reines JSON.</translation>
</message>
<message>
<source>The catalogue was made with another encoder.</source>
<translation>Der Katalog wurde mit einem anderen Encoder erstellt.</translation>
</message>
<message>
<source>The catalogue's order of offers is damaged.</source>
<translation>Die Reihenfolge der Angebote im Katalog ist beschädigt.</translation>
</message>
<message>
<source>The cluster cannot be used.</source>
<translation>Der Rechnerverbund kann nicht benutzt werden.</translation>
</message>
<message>
<source>The colour of subtitles that bring none.</source>
<translation>Die Farbe von Untertiteln ohne eigene Farbe.</translation>
</message>
<message>
<source>The damaged file is kept beside it, as history.sqlite.damaged.</source>
<translation>Die beschädigte Datei bleibt daneben als history.sqlite.damaged erhalten.</translation>
</message>
<message>
<source>The damaged file is kept beside it, as {name}.damaged.</source>
<translation>Die beschädigte Datei bleibt daneben als {name}.damaged erhalten.</translation>
</message>
<message>
<source>The demo catalogue could not be made.</source>
<translation>Der Demokatalog konnte nicht erstellt werden.</translation>
</message>
<message>
<source>The device {name!r} is not a film.</source>
<translation>Das Gerät {name!r} ist kein Film.</translation>
</message>
<message>
<source>The disk is full.</source>
<translation>Der Datenträger ist voll.</translation>
</message>
<message>
<source>The download did not succeed.</source>
<translation>Der Download ist fehlgeschlagen.</translation>
</message>
<message>
<source>The encoder in use has no text side, so it cannot read words. trendflix models list shows those that can.</source>
<translation>Der verwendete Encoder hat keinen Textteil und kann daher keine Wörter lesen. trendflix models list zeigt, welche es können.</translation>
</message>
<message>
<source>The engine of shared catalogues is not installed.</source>
<translation>Die Suche in gemeinsamen Katalogen ist nicht installiert.</translation>
</message>
<message>
<source>The exported model is not the published one; nothing was kept.</source>
<translation>Das exportierte Modell ist nicht das veröffentlichte; es wurde nichts behalten.</translation>
</message>
<message>
<source>The faces could not be covered, so no search was made.</source>
<translation>Die Gesichter konnten nicht verdeckt werden, daher wurde nicht gesucht.</translation>
</message>
<message>
<source>The feed declares a document type; feeds have none, and it is not read.</source>
<translation>Der Feed deklariert einen Dokumenttyp; Feeds haben keinen, daher wird er nicht gelesen.</translation>
</message>
<message>
<source>The file is missing.</source>
<translation>Die Datei fehlt.</translation>
</message>
<message>
<source>The file is written</source>
<translation>Die Datei wird geschrieben</translation>
</message>
<message>
<source>The file mpv_options.toml cannot be read.</source>
<translation>Die Datei mpv_options.toml ist nicht lesbar.</translation>
</message>
<message>
<source>The file of this film is missing</source>
<translation>Die Datei dieses Films fehlt</translation>
</message>
<message>
<source>The file {name!r} cannot be read.</source>
<translation>Die Datei {name!r} ist nicht lesbar.</translation>
</message>
<message>
<source>The file {name!r} could not be added.</source>
<translation>Die Datei {name!r} konnte nicht hinzugefügt werden.</translation>
</message>
<message>
<source>The file {name!r} holds no text.</source>
<translation>Die Datei {name!r} enthält keinen Text.</translation>
</message>
<message>
<source>The file {name!r} is a playlist, not subtitles.</source>
<translation>Die Datei {name!r} ist eine Wiedergabeliste, keine Untertiteldatei.</translation>
</message>
<message>
<source>The file {name!r} is a playlist; playlists on disk are not opened.</source>
<translation>Die Datei {name!r} ist eine Wiedergabeliste; Wiedergabelisten auf dem Datenträger werden nicht geöffnet.</translation>
</message>
<message>
<source>The file {name!r} is empty.</source>
<translation>Die Datei {name!r} ist leer.</translation>
</message>
<message>
<source>The file {name!r} is no playlist.</source>
<translation>Die Datei {name!r} ist keine Wiedergabeliste.</translation>
</message>
<message>
<source>The file {name!r} is of no known kind of subtitles.</source>
<translation>Die Datei {name!r} hat kein bekanntes Untertitelformat.</translation>
</message>
<message>
<source>The file {name!r} is text, not a film.</source>
<translation>Die Datei {name!r} ist Text, kein Film.</translation>
</message>
<message>
<source>The file {name!r} is too large to be subtitles.</source>
<translation>Die Datei {name!r} ist zu groß für Untertitel.</translation>
</message>
<message>
<source>The file {name!r} lists the pieces of a stream, not films.</source>
<translation>Die Datei {name!r} listet die Teile eines Streams auf, keine Filme.</translation>
</message>
<message>
<source>The files stay where they are.</source>
<translation>Die Dateien bleiben, wo sie sind.</translation>
</message>
<message>
<source>The film could not be played.</source>
<translation>Der Film konnte nicht wiedergegeben werden.</translation>
</message>
<message>
<source>The film does not have this time.</source>
<translation>Diese Zeit gibt es im Film nicht.</translation>
</message>
<message>
<source>The film ends early: it stops at {time} of {duration}, so it is not complete.</source>
<translation>Der Film endet vorzeitig: Er hört bei {time} von {duration} auf, ist also unvollständig.</translation>
</message>
<message>
<source>The film gave no picture in time.</source>
<translation>Der Film lieferte nicht rechtzeitig ein Bild.</translation>
</message>
<message>
<source>The film has ended</source>
<translation>Der Film ist zu Ende</translation>
</message>
<message>
<source>The film is damaged, or this is not a film.</source>
<translation>Der Film ist beschädigt, oder dies ist kein Film.</translation>
</message>
<message>
<source>The film is incomplete: its table of contents is missing.</source>
<translation>Der Film ist unvollständig: Sein Inhaltsverzeichnis fehlt.</translation>
</message>
<message>
<source>The film is not complete.</source>
<translation>Der Film ist unvollständig.</translation>
</message>
<message>
<source>The film is {duration} long: there is no frame at {seconds:g} seconds.</source>
<translation>Der Film dauert {duration}: Bei {seconds:g} Sekunden gibt es kein Bild.</translation>
</message>
<message>
<source>The film of this page comes without encryption, so it is not opened.</source>
<translation>Der Film dieser Seite kommt unverschlüsselt und wird daher nicht geöffnet.</translation>
</message>
<message>
<source>The film or the search did not answer in time.</source>
<translation>Der Film oder die Suche hat nicht rechtzeitig geantwortet.</translation>
</message>
<message>
<source>The film stopped coming at {time}. {cause}</source>
<translation>Die Übertragung des Films brach bei {time} ab. {cause}</translation>
</message>
<message>
<source>The film stopped coming.</source>
<translation>Die Übertragung des Films brach ab.</translation>
</message>
<message>
<source>The film was looked through: its moments can be found</source>
<translation>Der Film wurde analysiert: Seine Momente lassen sich finden</translation>
</message>
<message>
<source>The film was not looked through to its end</source>
<translation>Der Film wurde nicht bis zum Ende analysiert</translation>
</message>
<message>
<source>The film was taken away from this address (the server says {code}).</source>
<translation>Der Film wurde von dieser Adresse entfernt (Serverantwort {code}).</translation>
</message>
<message>
<source>The film whose poster is looked for</source>
<translation>Der Film, dessen Poster gesucht wird</translation>
</message>
<message>
<source>The folder could not be opened</source>
<translation>Der Ordner konnte nicht geöffnet werden</translation>
</message>
<message>
<source>The folder {name!r} is not a film.</source>
<translation>Der Ordner {name!r} ist kein Film.</translation>
</message>
<message>
<source>The folders were looked through</source>
<translation>Die Ordner wurden durchsucht</translation>
</message>
<message>
<source>The graphics chip where there is one, OpenGL in any case, or the processor. From the next start on.</source>
<translation>Der Grafikchip, wo vorhanden; immer OpenGL; oder der Prozessor. Gilt ab dem nächsten Start.</translation>
</message>
<message>
<source>The history cannot be read or written.</source>
<translation>Der Verlauf lässt sich nicht lesen oder schreiben.</translation>
</message>
<message>
<source>The history is cleared</source>
<translation>Der Verlauf ist gelöscht</translation>
</message>
<message>
<source>The history was damaged; a new one has begun.</source>
<translation>Der Verlauf war beschädigt; ein neuer wurde begonnen.</translation>
</message>
<message>
<source>The host of this link is not a name.</source>
<translation>Der Host dieses Links ist kein Name.</translation>
</message>
<message>
<source>The host of this link is not a public name.</source>
<translation>Der Host dieses Links ist kein öffentlicher Name.</translation>
</message>
<message>
<source>The index does not answer as its maker's did.</source>
<translation>Der Index antwortet nicht so wie der seines Erstellers.</translation>
</message>
<message>
<source>The key for TMDB does not look like one.</source>
<translation>Der Schlüssel für TMDB sieht nicht wie einer aus.</translation>
</message>
<message>
<source>The keys lie where the web server would hand them out.</source>
<translation>Die Schlüssel liegen dort, wo der Webserver sie herausgeben würde.</translation>
</message>
<message>
<source>The keys that sign releases cannot be used.</source>
<translation>Die Schlüssel, mit denen Veröffentlichungen signiert werden, sind nicht verwendbar.</translation>
</message>
<message>
<source>The language of the window; at first that of the system.</source>
<translation>Die Sprache des Fensters; zunächst die des Systems.</translation>
</message>
<message>
<source>The libmpv of this machine is too old.</source>
<translation>libmpv auf diesem Rechner ist zu alt.</translation>
</message>
<message>
<source>The library</source>
<translation>Mediathek</translation>
</message>
<message>
<source>The library cannot be opened.</source>
<translation>Die Mediathek lässt sich nicht öffnen.</translation>
</message>
<message>
<source>The library cannot be read or written.</source>
<translation>Die Mediathek ist nicht lesbar oder nicht beschreibbar.</translation>
</message>
<message>
<source>The library has no such film.</source>
<translation>Die Mediathek enthält keinen solchen Film.</translation>
</message>
<message>
<source>The library is of an older TrendFlix, and another window has it open.</source>
<translation>Die Mediathek stammt von einem älteren TrendFlix, und ein anderes Fenster hat sie geöffnet.</translation>
</message>
<message>
<source>The library is read</source>
<translation>Die Mediathek wird gelesen</translation>
</message>
<message>
<source>The library was damaged and is kept as {file}. Add your folders again.</source>
<translation>Die Mediathek war beschädigt und bleibt als {file} erhalten. Die Ordner neu hinzufügen.</translation>
</message>
<message>
<source>The library was written by a newer TrendFlix.</source>
<translation>Die Mediathek wurde von einem neueren TrendFlix geschrieben.</translation>
</message>
<message>
<source>The lines of these subtitles cannot be read.</source>
<translation>Die Zeilen dieser Untertitel sind nicht lesbar.</translation>
</message>
<message>
<source>The lines of this film appear here once they were said.</source>
<translation>Die Zeilen dieses Films erscheinen hier, sobald sie gesprochen wurden.</translation>
</message>
<message>
<source>The lines of {name!r} cannot be read.</source>
<translation>Die Zeilen von {name!r} sind nicht lesbar.</translation>
</message>
<message>
<source>The map is drawn</source>
<translation>Die Karte wird gezeichnet</translation>
</message>
<message>
<source>The model does not know {words}: searched in what is said.</source>
<translation>Das Modell kennt {words} nicht: Im Gesprochenen wurde gesucht.</translation>
</message>
<message>
<source>The models that look at the picture are not here yet.</source>
<translation>Die Modelle für die Bildsuche sind noch nicht vorhanden.</translation>
</message>
<message>
<source>The name {name!r} is not in Unicode; rename the file.</source>
<translation>Der Name {name!r} ist nicht in Unicode; die Datei umbenennen.</translation>
</message>
<message>
<source>The new catalogue cannot be used.</source>
<translation>Der neue Katalog ist nicht verwendbar.</translation>
</message>
<message>
<source>The next film is that of the playlist, or of the folder.</source>
<translation>Der nächste Film ist der aus der Wiedergabeliste oder dem Ordner.</translation>
</message>
<message>
<source>The next film plays</source>
<translation>Der nächste Film läuft</translation>
</message>
<message>
<source>The one in use stays. Tell its publisher.</source>
<translation>Der verwendete bleibt. Dessen Herausgeber informieren.</translation>
</message>
<message>
<source>The page the address comes from</source>
<translation>Die Seite, von der die Adresse stammt</translation>
</message>
<message>
<source>The parts of this stream cannot be read: they are encrypted or stored in a way that is not known here.</source>
<translation>Die Teile dieses Streams sind nicht lesbar: Sie sind verschlüsselt oder in unbekannter Weise gespeichert.</translation>
</message>
<message>
<source>The picture could not be saved.</source>
<translation>Das Bild konnte nicht gespeichert werden.</translation>
</message>
<message>
<source>The picture of this moment could not be taken.</source>
<translation>Das Bild dieses Moments konnte nicht aufgenommen werden.</translation>
</message>
<message>
<source>The picture you look for</source>
<translation>Das gesuchte Bild</translation>
</message>
<message>
<source>The player may show them all the same; other subtitles can be added from a file.</source>
<translation>Der Player zeigt sie vielleicht trotzdem; andere Untertitel lassen sich aus einer Datei hinzufügen.</translation>
</message>
<message>
<source>The playlist is empty</source>
<translation>Die Wiedergabeliste ist leer</translation>
</message>
<message>
<source>The playlist is saved</source>
<translation>Die Wiedergabeliste ist gespeichert</translation>
</message>
<message>
<source>The playlist {name!r} cannot be read.</source>
<translation>Die Wiedergabeliste {name!r} ist nicht lesbar.</translation>
</message>
<message>
<source>The playlist {name!r} cannot be written.</source>
<translation>Die Wiedergabeliste {name!r} lässt sich nicht schreiben.</translation>
</message>
<message>
<source>The playlist {name!r} is far too large.</source>
<translation>Die Wiedergabeliste {name!r} ist viel zu groß.</translation>
</message>
<message>
<source>The popular list</source>
<translation>Liste beliebter Filme</translation>
</message>
<message>
<source>The poster of this film cannot be read.</source>
<translation>Das Poster dieses Films ist nicht lesbar.</translation>
</message>
<message>
<source>The product feed cannot be read.</source>
<translation>Der Produkt-Feed ist nicht lesbar.</translation>
</message>
<message>
<source>The proxy asks who you are (it says {code}): it lets only known viewers through.</source>
<translation>Der Proxy verlangt eine Anmeldung (Antwort {code}): Er lässt nur bekannte Nutzer durch.</translation>
</message>
<message>
<source>The proxy is not written as http://name:port.</source>
<translation>Der Proxy hat nicht die Form http://name:port.</translation>
</message>
<message>
<source>The proxy must be one line of plain text.</source>
<translation>Der Proxy muss eine Zeile reiner Text sein.</translation>
</message>
<message>
<source>The referrer must be one line of plain text.</source>
<translation>Der Referrer muss eine Zeile reiner Text sein.</translation>
</message>
<message>
<source>The repository gives no answer.</source>
<translation>Das Repository antwortet nicht.</translation>
</message>
<message>
<source>The same for files that are only sound.</source>
<translation>Dasselbe für Dateien, die nur Ton enthalten.</translation>
</message>
<message>
<source>The search cannot be started.</source>
<translation>Die Suche lässt sich nicht starten.</translation>
</message>
<message>
<source>The search has started anew since this pause.</source>
<translation>Die Suche hat seit dieser Pause neu begonnen.</translation>
</message>
<message>
<source>The search of the library stopped.</source>
<translation>Die Suche der Mediathek brach ab.</translation>
</message>
<message>
<source>The search stopped twice on this picture.</source>
<translation>Die Suche brach bei diesem Bild zweimal ab.</translation>
</message>
<message>
<source>The server asks who you are (it says {code}): this film is not for everyone.</source>
<translation>Der Server verlangt eine Anmeldung (Antwort {code}): Dieser Film ist nicht für alle zugänglich.</translation>
</message>
<message>
<source>The server cannot be reached.</source>
<translation>Der Server ist nicht erreichbar.</translation>
</message>
<message>
<source>The server cannot be reached: no network leads to it.</source>
<translation>Der Server ist nicht erreichbar: Kein Netzwerk führt zu ihm.</translation>
</message>
<message>
<source>The server cannot deliver this film now.</source>
<translation>Der Server kann diesen Film derzeit nicht liefern.</translation>
</message>
<message>
<source>The server cannot listen there.</source>
<translation>Der Server kann dort nicht lauschen.</translation>
</message>
<message>
<source>The server could not deliver this film (it says {code}): the trouble is on its side.</source>
<translation>Der Server konnte diesen Film nicht liefern (Antwort {code}): Der Fehler liegt auf seiner Seite.</translation>
</message>
<message>
<source>The server did not answer in time: it is overloaded, or something keeps it from us.</source>
<translation>Der Server hat nicht rechtzeitig geantwortet: Er ist überlastet, oder etwas steht dazwischen.</translation>
</message>
<message>
<source>The server does not hand out this film (it says {code}): the address may have expired, or be meant for others.</source>
<translation>Der Server gibt diesen Film nicht heraus (Antwort {code}): Die Adresse ist vielleicht abgelaufen oder für andere bestimmt.</translation>
</message>
<message>
<source>The server does not hand out this film.</source>
<translation>Der Server gibt diesen Film nicht heraus.</translation>
</message>
<message>
<source>The server gave no answer in time.</source>
<translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
</message>
<message>
<source>The server gave no answer in time: it is overloaded, or something keeps it from us.</source>
<translation>Der Server hat nicht rechtzeitig geantwortet: Er ist überlastet, oder etwas steht dazwischen.</translation>
</message>
<message>
<source>The server is asked too often (it says {code}) and wants a rest.</source>
<translation>Der Server wird zu oft gefragt (Antwort {code}) und braucht eine Pause.</translation>
</message>
<message>
<source>The server is busy or being repaired (it says {code}).</source>
<translation>Der Server ist ausgelastet oder wird gewartet (Antwort {code}).</translation>
</message>
<message>
<source>The server is not installed.</source>
<translation>Der Server ist nicht installiert.</translation>
</message>
<message>
<source>The server turns this request away: it asks for a name and password (401), or sends on to where nothing is opened.</source>
<translation>Der Server weist diese Anfrage ab: Er verlangt Name und Passwort (401) oder leitet dorthin weiter, von wo nichts geöffnet wird.</translation>
</message>
<message>
<source>The server's certificate is not to be trusted: this may not be the server it says it is.</source>
<translation>Dem Zertifikat des Servers ist nicht zu trauen: Er ist vielleicht nicht der, für den er sich ausgibt.</translation>
</message>
<message>
<source>The shared catalogue cannot be used.</source>
<translation>Der gemeinsame Katalog kann nicht benutzt werden.</translation>
</message>
<message>
<source>The shared catalogue was made by another TrendFlix: upload it again.</source>
<translation>Der gemeinsame Katalog stammt von einem anderen TrendFlix: Laden Sie ihn noch einmal hoch.</translation>
</message>
<message>
<source>The stream has stopped: its server names no further part, so it is over or interrupted.</source>
<translation>Der Stream ist stehen geblieben: Sein Server nennt keinen weiteren Teil, also ist er zu Ende oder unterbrochen.</translation>
</message>
<message>
<source>The stream leads to an address that is not opened: without encryption, or into this machine.</source>
<translation>Der Stream führt zu einer Adresse, die nicht geöffnet wird: unverschlüsselt oder in diesen Rechner hinein.</translation>
</message>
<message>
<source>The subtitles of such a film are not looked into.</source>
<translation>Die Untertitel eines solchen Films werden nicht durchsucht.</translation>
</message>
<message>
<source>The subtitles of this film cannot be read.</source>
<translation>Die Untertitel dieses Films sind nicht lesbar.</translation>
</message>
<message>
<source>The threshold is at least 1 and at most the number of root keys.</source>
<translation>Der Schwellenwert beträgt mindestens 1 und höchstens die Anzahl der Root-Schlüssel.</translation>
</message>
<message>
<source>The thumbnails end too early.</source>
<translation>Die Vorschaubilder enden zu früh.</translation>
</message>
<message>
<source>The tombstones of an index do not fit its manifest.</source>
<translation>Die Löschmarken eines Index passen nicht zu seinem Manifest.</translation>
</message>
<message>
<source>The user agent must be one line of plain text.</source>
<translation>Der User-Agent muss eine Zeile reiner Text sein.</translation>
</message>
<message>
<source>The vectors of an index do not fit its manifest.</source>
<translation>Die Vektoren eines Index passen nicht zu seinem Manifest.</translation>
</message>
<message>
<source>The whole picture</source>
<translation>Das ganze Bild</translation>
</message>
<message>
<source>The window that is measured has ended by itself.</source>
<translation>Das gemessene Fenster hat sich von selbst beendet.</translation>
</message>
<message>
<source>Their most alike shots</source>
<translation>Ihre ähnlichsten Szenen</translation>
</message>
<message>
<source>There are no lines in these subtitles.</source>
<translation>Diese Untertitel enthalten keine Zeilen.</translation>
</message>
<message>
<source>There is no catalogue yet.</source>
<translation>Es gibt noch keinen Katalog.</translation>
</message>
<message>
<source>There is no connection that can be trusted.</source>
<translation>Es gibt keine vertrauenswürdige Verbindung.</translation>
</message>
<message>
<source>There is no display to open a window on.</source>
<translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen lässt.</translation>
</message>
<message>
<source>There is no file {name!r} that can be read.</source>
<translation>Es gibt keine lesbare Datei {name!r}.</translation>
</message>
<message>
<source>There is no film here.</source>
<translation>Hier ist kein Film.</translation>
</message>
<message>
<source>There is no film in it</source>
<translation>Darin ist kein Film</translation>
</message>
<message>
<source>There is no film on this page that can be played.</source>
<translation>Auf dieser Seite gibt es keinen abspielbaren Film.</translation>
</message>
<message>
<source>There is no film to add it to</source>
<translation>Kein Film geöffnet, dem sich dies hinzufügen lässt</translation>
</message>
<message>
<source>There is no film to look at</source>
<translation>Kein Film zum Durchsuchen geöffnet</translation>
</message>
<message>
<source>There is no film to move through</source>
<translation>Kein Film zum Spulen geöffnet</translation>
</message>
<message>
<source>There is no key for TMDB, or it is not accepted.</source>
<translation>Es gibt keinen Schlüssel für TMDB, oder er wird nicht angenommen.</translation>
</message>
<message>
<source>There is no key for TMDB.</source>
<translation>Es gibt keinen Schlüssel für TMDB.</translation>
</message>
<message>
<source>There is no library yet.</source>
<translation>Es gibt noch keine Mediathek.</translation>
</message>
<message>
<source>There is no other film of this category to compare with.</source>
<translation>In dieser Kategorie gibt es keinen anderen Film zum Vergleichen.</translation>
</message>
<message>
<source>There is no other poster to compare with.</source>
<translation>Es gibt kein anderes Poster zum Vergleichen.</translation>
</message>
<message>
<source>There is no picture at {time}: the film is not complete.</source>
<translation>Bei {time} gibt es kein Bild: Der Film ist unvollständig.</translation>
</message>
<message>
<source>There is no poster to look at.</source>
<translation>Es gibt kein Poster, das sich vergleichen lässt.</translation>
</message>
<message>
<source>There is no room left for temporary files.</source>
<translation>Für temporäre Dateien ist kein Platz mehr.</translation>
</message>
<message>
<source>There is no room on the disk for the history.</source>
<translation>Auf dem Datenträger ist kein Platz für den Verlauf.</translation>
</message>
<message>
<source>There is no room on the disk for the library.</source>
<translation>Auf dem Datenträger ist kein Platz für die Mediathek.</translation>
</message>
<message>
<source>There is no room on the disk: where films are left is not remembered.</source>
<translation>Auf dem Datenträger ist kein Platz: Wo Filme verlassen wurden, wird nicht gemerkt.</translation>
</message>
<message>
<source>There is no server named {name}, or no network.</source>
<translation>Es gibt keinen Server namens {name} oder kein Netzwerk.</translation>
</message>
<message>
<source>There is no small picture of this film.</source>
<translation>Es gibt kein Vorschaubild dieses Films.</translation>
</message>
<message>
<source>There is no such time in this film.</source>
<translation>Diese Zeit gibt es in diesem Film nicht.</translation>
</message>
<message>
<source>There is nothing at this address (the server says {code}): the film was moved, or the address is mistyped.</source>
<translation>Unter dieser Adresse gibt es nichts (Serverantwort {code}): Der Film wurde verschoben, oder die Adresse enthält einen Tippfehler.</translation>
</message>
<message>
<source>There is nothing at this address.</source>
<translation>Unter dieser Adresse gibt es nichts.</translation>
</message>
<message>
<source>There is nothing to draw on the map yet.</source>
<translation>Für die Karte gibt es noch nichts zu zeichnen.</translation>
</message>
<message>
<source>There is nothing to share yet</source>
<translation>Noch nichts zum Teilen vorhanden</translation>
</message>
<message>
<source>There is only one screen</source>
<translation>Es gibt nur einen Bildschirm</translation>
</message>
<message>
<source>There must be exactly one ONNX Runtime in this environment.</source>
<translation>In dieser Umgebung muss es genau eine ONNX Runtime geben.</translation>
</message>
<message>
<source>These options of mpv are not taken: {names}.</source>
<translation>Diese mpv-Optionen werden nicht angenommen: {names}.</translation>
</message>
<message>
<source>These subtitles are pictures of words: there are no lines to read.</source>
<translation>Diese Untertitel sind Bilder von Text: Es gibt keine Zeilen zu lesen.</translation>
</message>
<message>
<source>They agree on what is among the first {first} of each</source>
<translation>Übereinstimmung bei den jeweils ersten {first}</translation>
</message>
<message>
<source>This address leads from an encrypted one to one that is not, so it is not opened.</source>
<translation>Diese verschlüsselte Adresse führt zu einer unverschlüsselten und wird daher nicht geöffnet.</translation>
</message>
<message>
<source>This address leads where films are not opened from.</source>
<translation>Diese Adresse führt dorthin, von wo keine Filme geöffnet werden.</translation>
</message>
<message>
<source>This encoder compares pictures only</source>
<translation>Dieser Encoder vergleicht nur Bilder</translation>
</message>
<message>
<source>This file could not be added to the film.</source>
<translation>Diese Datei konnte dem Film nicht hinzugefügt werden.</translation>
</message>
<message>
<source>This file has sound but no picture.</source>
<translation>Diese Datei enthält Ton, aber kein Bild.</translation>
</message>
<message>
<source>This film cannot be played.</source>
<translation>Dieser Film ist nicht abspielbar.</translation>
</message>
<message>
<source>This film has no chapters</source>
<translation>Dieser Film hat keine Kapitel</translation>
</message>
<message>
<source>This film has no poster yet.</source>
<translation>Dieser Film hat noch kein Poster.</translation>
</message>
<message>
<source>This film is not in the library, or its file is gone.</source>
<translation>Dieser Film ist nicht in der Mediathek, oder seine Datei fehlt.</translation>
</message>
<message>
<source>This film is not searched yet.</source>
<translation>Dieser Film ist noch nicht analysiert.</translation>
</message>
<message>
<source>This has no picture, nor anything else that plays here.</source>
<translation>Dies enthält weder Bild noch sonst etwas Abspielbares.</translation>
</message>
<message>
<source>This is a file of this machine: add its folder to the library.</source>
<translation>Dies ist eine Datei dieses Rechners: ihren Ordner zur Mediathek hinzufügen.</translation>
</message>
<message>
<source>This is not a film, or one of an unknown kind.</source>
<translation>Dies ist kein Film oder einer von unbekannter Art.</translation>
</message>
<message>
<source>This is not a live stream</source>
<translation>Dies ist kein Livestream</translation>
</message>
<message>
<source>This is not opened.</source>
<translation>Dies wird nicht geöffnet.</translation>
</message>
<message>
<source>This is the first film of the folder</source>
<translation>Dies ist der erste Film des Ordners</translation>
</message>
<message>
<source>This is the first film of the playlist</source>
<translation>Dies ist der erste Film der Wiedergabeliste</translation>
</message>
<message>
<source>This is the last film of the folder</source>
<translation>Dies ist der letzte Film des Ordners</translation>
</message>
<message>
<source>This is the last film of the playlist</source>
<translation>Dies ist der letzte Film der Wiedergabeliste</translation>
</message>
<message>
<source>This link carries a user name or a port.</source>
<translation>Dieser Link enthält einen Benutzernamen oder einen Port.</translation>
</message>
<message>
<source>This link holds characters that no web address has.</source>
<translation>Dieser Link enthält in Webadressen unzulässige Zeichen.</translation>
</message>
<message>
<source>This link is not a web address.</source>
<translation>Dieser Link ist keine Webadresse.</translation>
</message>
<message>
<source>This link is too long.</source>
<translation>Dieser Link ist zu lang.</translation>
</message>
<message>
<source>This page names a file of your own machine, which is not opened.</source>
<translation>Diese Seite verweist auf eine Datei des eigenen Rechners; sie wird nicht geöffnet.</translation>
</message>
<message>
<source>This picture cannot be read.</source>
<translation>Dieses Bild ist nicht lesbar.</translation>
</message>
<message>
<source>This picture cannot be used.</source>
<translation>Dieses Bild ist nicht verwendbar.</translation>
</message>
<message>
<source>This playlist cannot be used.</source>
<translation>Diese Wiedergabeliste ist nicht verwendbar.</translation>
</message>
<message>
<source>This product page is not opened.</source>
<translation>Diese Produktseite wird nicht geöffnet.</translation>
</message>
<message>
<source>This stays on this computer until you copy it.</source>
<translation>Dies bleibt auf diesem Computer, bis es kopiert wird.</translation>
</message>
<message>
<source>This stream cannot be played as it is.</source>
<translation>Dieser Stream ist so nicht abspielbar.</translation>
</message>
<message>
<source>This stream is made of {parts} parts, and only the longest of them can be played here.</source>
<translation>Dieser Stream besteht aus {parts} Teilen, und nur der längste davon ist hier abspielbar.</translation>
</message>
<message>
<source>This web address is not written correctly.</source>
<translation>Diese Webadresse ist nicht korrekt geschrieben.</translation>
</message>
<message>
<source>This, but red, leather, for kids…</source>
<translation>Dies, aber … (englisch: red, leather)</translation>
</message>
<message>
<source>This, but…</source>
<translation>Dies, aber…</translation>
</message>
<message>
<source>This, but… (words for an item)</source>
<translation>Dies, aber… (Wörter für ein Kleidungsstück)</translation>
</message>
<message>
<source>Time and duration</source>
<translation>Zeit und Dauer</translation>
</message>
<message>
<source>Time to go to</source>
<translation>Zielzeit</translation>
</message>
<message>
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<source>Title, series, tag, plot…</source>
<translation>Titel, Serie, Schlagwort, Handlung…</translation>
</message>
<message>
<source>Title, year, plot, tags and poster; only the title and the year are sent. This product uses the TMDB API but is not endorsed or certified by TMDB.</source>
<translation>Titel, Jahr, Handlung, Schlagwörter und Poster; gesendet werden nur Titel und Jahr. Dieses Produkt verwendet die TMDB API, wird aber von TMDB weder unterstützt noch zertifiziert.</translation>
</message>
<message>
<source>To be run where commands are written</source>
<translation>Zur Ausführung im Terminal</translation>
</message>
<message>
<source>To the newest moment of a live stream</source>
<translation>Zum neuesten Moment eines Livestreams</translation>
</message>
<message>
<source>To {country}</source>
<translation>Versand: {country}</translation>
</message>
<message>
<source>Track {number}</source>
<translation>Spur {number}</translation>
</message>
<message>
<source>Traditional Chinese</source>
<translation>Traditionelles Chinesisch</translation>
</message>
<message>
<source>TrendFlix speaks {language} from the next start on</source>
<translation>TrendFlix ab dem nächsten Start: {language}</translation>
</message>
<message>
<source>Try again</source>
<translation>Erneut versuchen</translation>
</message>
<message>
<source>Try again, or later if that does not help.</source>
<translation>Erneut versuchen oder, falls das nicht hilft, später.</translation>
</message>
<message>
<source>Try again: it goes on where it stopped.</source>
<translation>Erneut versuchen: Es geht dort weiter, wo es aufgehört hat.</translation>
</message>
<message>
<source>Try another file, or download it again.</source>
<translation>Eine andere Datei versuchen oder erneut herunterladen.</translation>
</message>
<message>
<source>Try another moment of the film.</source>
<translation>Eine andere Stelle des Films versuchen.</translation>
</message>
<message>
<source>Try another network, or ask who runs the server; TrendFlix does not go on without.</source>
<translation>Ein anderes Netzwerk versuchen oder beim Betreiber des Servers nachfragen; ohne geht es in TrendFlix nicht weiter.</translation>
</message>
<message>
<source>Try another one: .srt, .ass, .vtt, or sound.</source>
<translation>Eine andere versuchen: .srt, .ass, .vtt oder eine Audiodatei.</translation>
</message>
<message>
<source>Try fewer or other words.</source>
<translation>Weniger oder andere Wörter versuchen.</translation>
</message>
<message>
<source>Try it with open_clip_torch 3.3.0, or report it.</source>
<translation>Mit open_clip_torch 3.3.0 versuchen oder den Fehler melden.</translation>
</message>
<message>
<source>Try other words for the same thing.</source>
<translation>Andere Wörter für dieselbe Sache versuchen.</translation>
</message>
<message>
<source>Try the film again</source>
<translation>Film erneut versuchen</translation>
</message>
<message>
<source>Turkish</source>
<translation>Türkisch</translation>
</message>
<message>
<source>Turn</source>
<translation>Drehen</translation>
</message>
<message>
<source>Turn left</source>
<translation>Nach links drehen</translation>
</message>
<message>
<source>Turn right</source>
<translation>Nach rechts drehen</translation>
</message>
<message>
<source>Turn the picture upside down</source>
<translation>Bild auf den Kopf stellen</translation>
</message>
<message>
<source>Turned by {degrees}°</source>
<translation>Um {degrees}° gedreht</translation>
</message>
<message>
<source>Twice as fast</source>
<translation>Doppelt so schnell</translation>
</message>
<message>
<source>Typical frames</source>
<translation>Typische Bilder</translation>
</message>
<message>
<source>Up and down</source>
<translation>Auf und ab</translation>
</message>
<message>
<source>Upright</source>
<translation>Aufrecht</translation>
</message>
<message>
<source>Upside down</source>
<translation>Auf dem Kopf</translation>
</message>
<message>
<source>Use that one. The library of before stands beside it, as library.sqlite.before-NUMBER.</source>
<translation>Dieses verwenden. Die frühere Mediathek liegt daneben, als library.sqlite.before-NUMBER.</translation>
</message>
<message>
<source>User agent</source>
<translation>User-Agent</translation>
</message>
<message>
<source>Very close</source>
<translation>Sehr ähnlich</translation>
</message>
<message>
<source>Vietnamese</source>
<translation>Vietnamesisch</translation>
</message>
<message>
<source>Views of the library</source>
<translation>Ansichten der Mediathek</translation>
</message>
<message>
<source>Volume</source>
<translation>Lautstärke</translation>
</message>
<message>
<source>Volume (9 and 0)</source>
<translation>Lautstärke (9 und 0)</translation>
</message>
<message>
<source>Volume {volume} %</source>
<translation>Lautstärke {volume} %</translation>
</message>
<message>
<source>Wait a little, then try again.</source>
<translation>Kurz warten, dann erneut versuchen.</translation>
</message>
<message>
<source>Wait until that is done, then try again.</source>
<translation>Warten, bis das abgeschlossen ist, dann erneut versuchen.</translation>
</message>
<message>
<source>Waiting for the network…</source>
<translation>Warten auf das Netzwerk…</translation>
</message>
<message>
<source>Watched last first</source>
<translation>Zuletzt angesehene zuerst</translation>
</message>
<message>
<source>Welcome</source>
<translation>Willkommen</translation>
</message>
<message>
<source>Western European</source>
<translation>Westeuropäisch</translation>
</message>
<message>
<source>What TMDB knows is here now</source>
<translation>Die Angaben von TMDB sind jetzt hier</translation>
</message>
<message>
<source>What an export needs is not installed.</source>
<translation>Für einen Export nötige Komponenten sind nicht installiert.</translation>
</message>
<message>
<source>What draws this kind of map is not installed.</source>
<translation>Was diese Art Karte zeichnet, ist nicht installiert.</translation>
</message>
<message>
<source>What happens at the end of a film</source>
<translation>Was am Ende eines Films geschieht</translation>
</message>
<message>
<source>What happens when it is opened again.</source>
<translation>Was beim erneuten Öffnen geschieht.</translation>
</message>
<message>
<source>What is compared of two films</source>
<translation>Was von zwei Filmen verglichen wird</translation>
</message>
<message>
<source>What is new finds its place</source>
<translation>Neues findet seinen Platz</translation>
</message>
<message>
<source>What is offered is not one model.</source>
<translation>Was angeboten wird, ist nicht genau ein Modell.</translation>
</message>
<message>
<source>What is seen or said. A word with a minus before it must not be there: a street -night. A picture can be pasted or dropped.</source>
<translation>Was zu sehen oder zu hören ist. Ein Wort mit einem Minus davor darf nicht vorkommen: eine Straße -Nacht. Ein Bild lässt sich einfügen oder ablegen.</translation>
</message>
<message>
<source>What it does on the film.</source>
<translation>Was sie auf dem Film bewirkt.</translation>
</message>
<message>
<source>What moved</source>
<translation>Was sich verschob</translation>
</message>
<message>
<source>What posters look like cannot be kept.</source>
<translation>Wie Poster aussehen, lässt sich nicht speichern.</translation>
</message>
<message>
<source>What should be embedded cannot be read.</source>
<translation>Die einzubettenden Daten sind nicht lesbar.</translation>
</message>
<message>
<source>What suits this computer</source>
<translation>Passend für diesen Computer</translation>
</message>
<message>
<source>What the button at the side does on the film.</source>
<translation>Was die seitliche Taste auf dem Film bewirkt.</translation>
</message>
<message>
<source>What the colours say</source>
<translation>Was die Farben bedeuten</translation>
</message>
<message>
<source>What the film shows there</source>
<translation>Was der Film dort zeigt</translation>
</message>
<message>
<source>What the player calls itself</source>
<translation>Wie der Player sich nennt</translation>
</message>
<message>
<source>What the points are</source>
<translation>Was die Punkte sind</translation>
</message>
<message>
<source>What the repository offers is not taken.</source>
<translation>Was das Repository anbietet, wird nicht übernommen.</translation>
</message>
<message>
<source>What the server of this address wants to know, and a proxy</source>
<translation>Was der Server dieser Adresse wissen will, und ein Proxy</translation>
</message>
<message>
<source>What turning it over the film changes.</source>
<translation>Was das Drehen über dem Film ändert.</translation>
</message>
<message>
<source>What was noted of this film is damaged.</source>
<translation>Die Analyse dieses Films ist beschädigt.</translation>
</message>
<message>
<source>What was watched cannot be remembered.</source>
<translation>Angesehenes kann nicht gemerkt werden.</translation>
</message>
<message>
<source>What was wrong stands above; mend it, then retry.</source>
<translation>Der Fehler steht oben; beheben, dann erneut versuchen.</translation>
</message>
<message>
<source>What you look for</source>
<translation>Wonach gesucht wird</translation>
</message>
<message>
<source>Wheel</source>
<translation>Mausrad</translation>
</message>
<message>
<source>Where saved pictures go; empty: a folder TrendFlix among your pictures.</source>
<translation>Wohin gespeicherte Bilder kommen; leer: ein Ordner TrendFlix unter den eigenen Bildern.</translation>
</message>
<message>
<source>Where to look</source>
<translation>Wo gesucht wird</translation>
</message>
<message>
<source>Which posters are compared</source>
<translation>Welche Poster verglichen werden</translation>
</message>
<message>
<source>While the window is minimised, the desktop says that a film ends or the next begins.</source>
<translation>Bei minimiertem Fenster meldet der Desktop, dass ein Film endet oder der nächste beginnt.</translation>
</message>
<message>
<source>White</source>
<translation>Weiß</translation>
</message>
<message>
<source>Who draws the picture</source>
<translation>Bildausgabe</translation>
</message>
<message>
<source>Whole library</source>
<translation>Ganze Mediathek</translation>
</message>
<message>
<source>Whole map</source>
<translation>Ganze Karte</translation>
</message>
<message>
<source>Window</source>
<translation>Fenster</translation>
</message>
<message>
<source>With commas between them</source>
<translation>Durch Kommas getrennt</translation>
</message>
<message>
<source>With the film's name</source>
<translation>Mit dem Namen des Films</translation>
</message>
<message>
<source>Without a window: trendflix shop FILM --at SECONDS, or: trendflix demo --headless</source>
<translation>Ohne Fenster: trendflix shop FILM --at SECONDS oder: trendflix demo --headless</translation>
</message>
<message>
<source>Without the filter {words}</source>
<translation>Ohne den Filter {words}</translation>
</message>
<message>
<source>Words or picture</source>
<translation>Wörter oder Bild</translation>
</message>
<message>
<source>Worth a look</source>
<translation>Einen Blick wert</translation>
</message>
<message>
<source>Y: more like this, N: not like this</source>
<translation>Y: mehr davon, N: nicht so etwas</translation>
</message>
<message>
<source>Year</source>
<translation>Jahr</translation>
</message>
<message>
<source>Yellow</source>
<translation>Gelb</translation>
</message>
<message>
<source>Yes</source>
<translation>Ja</translation>
</message>
<message>
<source>You stopped this address from being opened.</source>
<translation>Das Öffnen dieser Adresse wurde abgebrochen.</translation>
</message>
<message>
<source>Your films, in one place</source>
<translation>Alle eigenen Filme an einem Ort</translation>
</message>
<message>
<source>Your own key of themoviedb.org: titles, plots and posters of films are asked for where you say so. Empty: TMDB is never asked. It is sent nowhere else.</source>
<translation>Der eigene Schlüssel von themoviedb.org: Titel, Handlungen und Poster von Filmen werden nur auf Wunsch abgefragt. Leer: TMDB wird nie gefragt. Er wird sonst nirgendwohin gesendet.</translation>
</message>
<message>
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Vergrößern</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Verkleinern</translation>
</message>
<message>
<source>Zoom {zoom:.0%}, edges cut {fill:.0%}</source>
<translation>Zoom {zoom:.0%}, Ränder beschnitten {fill:.0%}</translation>
</message>
<message>
<source>a red coat</source>
<translation>ein roter Mantel</translation>
</message>
<message>
<source>a red coat in the rain, a street -night, or paste a picture</source>
<translation>ein roter Mantel im Regen, eine Straße -Nacht, oder ein Bild einfügen</translation>
</message>
<message>
<source>a street -night</source>
<translation>eine Straße -Nacht</translation>
</message>
<message>
<source>added {day}</source>
<translation>hinzugefügt {day}</translation>
</message>
<message>
<source>among</source>
<translation>in</translation>
</message>
<message>
<source>as in the film</source>
<translation>wie im Film</translation>
</message>
<message>
<source>as seen by</source>
<translation>verglichen mit</translation>
</message>
<message>
<source>bag</source>
<translation>Tasche</translation>
</message>
<message>
<source>because of these shots</source>
<translation>wegen dieser Szenen</translation>
</message>
<message>
<source>before</source>
<translation>vorher</translation>
</message>
<message>
<source>beige</source>
<translation>beige</translation>
</message>
<message>
<source>black</source>
<translation>schwarz</translation>
</message>
<message>
<source>blue</source>
<translation>blau</translation>
</message>
<message>
<source>bottoms</source>
<translation>Unterteil</translation>
</message>
<message>
<source>brand: {words}</source>
<translation>Marke: {words}</translation>
</message>
<message>
<source>brown</source>
<translation>braun</translation>
</message>
<message>
<source>checked</source>
<translation>kariert</translation>
</message>
<message>
<source>cotton</source>
<translation>aus Baumwolle</translation>
</message>
<message>
<source>damaged: it cannot be decoded</source>
<translation>beschädigt: nicht dekodierbar</translation>
</message>
<message>
<source>damaged: its parts do not follow each other</source>
<translation>beschädigt: Die Teile folgen nicht aufeinander</translation>
</message>
<message>
<source>declares a document type, which notes do not have</source>
<translation>deklariert einen Dokumenttyp, den Notizdateien nicht haben</translation>
</message>
<message>
<source>denim</source>
<translation>aus Denim</translation>
</message>
<message>
<source>distance {value}</source>
<translation>Abstand {value}</translation>
</message>
<message>
<source>dotted</source>
<translation>gepunktet</translation>
</message>
<message>
<source>ffmpeg cannot make a copy of this film to measure with.</source>
<translation>ffmpeg kann von diesem Film keine Kopie zum Messen erstellen.</translation>
</message>
<message>
<source>floral</source>
<translation>geblümt</translation>
</message>
<message>
<source>footwear</source>
<translation>Schuhe</translation>
</message>
<message>
<source>found: place {place}</source>
<translation>gefunden: Platz {place}</translation>
</message>
<message>
<source>from {price}</source>
<translation>ab {price}</translation>
</message>
<message>
<source>fur</source>
<translation>aus Pelz</translation>
</message>
<message>
<source>garment</source>
<translation>Kleidungsstück</translation>
</message>
<message>
<source>green</source>
<translation>grün</translation>
</message>
<message>
<source>grey</source>
<translation>grau</translation>
</message>
<message>
<source>has neither picture nor sound</source>
<translation>hat weder Bild noch Ton</translation>
</message>
<message>
<source>has no picture</source>
<translation>hat kein Bild</translation>
</message>
<message>
<source>hat</source>
<translation>Hut</translation>
</message>
<message>
<source>headwear</source>
<translation>Kopfbedeckung</translation>
</message>
<message>
<source>holds no fields</source>
<translation>enthält keine Felder</translation>
</message>
<message>
<source>in the menu</source>
<translation>im Menü</translation>
</message>
<message>
<source>is a list of other files</source>
<translation>ist eine Liste anderer Dateien</translation>
</message>
<message>
<source>is empty</source>
<translation>ist leer</translation>
</message>
<message>
<source>is gone</source>
<translation>ist nicht mehr da</translation>
</message>
<message>
<source>is neither XML nor an address</source>
<translation>ist weder XML noch eine Adresse</translation>
</message>
<message>
<source>is nested too deep</source>
<translation>ist zu tief verschachtelt</translation>
</message>
<message>
<source>is no JSON</source>
<translation>ist kein JSON</translation>
</message>
<message>
<source>is no film, or damaged</source>
<translation>ist kein Film oder beschädigt</translation>
</message>
<message>
<source>is not well-formed</source>
<translation>ist nicht wohlgeformt</translation>
</message>
<message>
<source>its file is missing</source>
<translation>seine Datei fehlt</translation>
</message>
<message>
<source>key frames</source>
<translation>Schlüsselbilder</translation>
</message>
<message>
<source>keys: this version has no action {action}; it is kept, and does nothing.</source>
<translation>keys: Diese Version hat keine Aktion {action}; sie bleibt erhalten und bewirkt nichts.</translation>
</message>
<message>
<source>keys: {key} of {action} is another action's, too; its own keys hold.</source>
<translation>keys: {key} von {action} gehört auch zu einer anderen Aktion; es gelten ihre eigenen Tasten.</translation>
</message>
<message>
<source>keys: {key} of {action} is no key an action can have; its own keys hold.</source>
<translation>keys: {key} von {action} ist als Taste für eine Aktion nicht möglich; es gelten ihre eigenen Tasten.</translation>
</message>
<message>
<source>knitted</source>
<translation>gestrickt</translation>
</message>
<message>
<source>leads out of the feed's folder</source>
<translation>führt aus dem Ordner des Feeds hinaus</translation>
</message>
<message>
<source>leather</source>
<translation>aus Leder</translation>
</message>
<message>
<source>less than a minute left</source>
<translation>noch weniger als eine Minute</translation>
</message>
<message>
<source>libmpv, which plays the film, is not installed.</source>
<translation>libmpv, das den Film abspielt, ist nicht installiert.</translation>
</message>
<message>
<source>libmpv, which plays the films, is not installed.</source>
<translation>libmpv, das die Filme abspielt, ist nicht installiert.</translation>
</message>
<message>
<source>long sleeves</source>
<translation>lange Ärmel</translation>
</message>
<message>
<source>loosely similar</source>
<translation>entfernt ähnlich</translation>
</message>
<message>
<source>lower body</source>
<translation>Unterkörper</translation>
</message>
<message>
<source>mono</source>
<translation>Mono</translation>
</message>
<message>
<source>moved down by {places}</source>
<translation>um {places} nach unten</translation>
</message>
<message>
<source>moved from place {before} to {now}</source>
<translation>von Platz {before} auf {now}</translation>
</message>
<message>
<source>moved up by {places}</source>
<translation>um {places} nach oben</translation>
</message>
<message>
<source>none</source>
<translation>nichts</translation>
</message>
<message>
<source>none in this film</source>
<translation>in diesem Film nicht vorhanden</translation>
</message>
<message>
<source>none is open</source>
<translation>keiner geöffnet</translation>
</message>
<message>
<source>not a JPEG, PNG or WebP picture</source>
<translation>kein JPEG-, PNG- oder WebP-Bild</translation>
</message>
<message>
<source>now</source>
<translation>jetzt</translation>
</message>
<message>
<source>off</source>
<translation>aus</translation>
</message>
<message>
<source>on</source>
<translation>ein</translation>
</message>
<message>
<source>orange</source>
<translation>orange</translation>
</message>
<message>
<source>own file</source>
<translation>separate Datei</translation>
</message>
<message>
<source>picture</source>
<translation>Bild</translation>
</message>
<message>
<source>picture {share} %</source>
<translation>Bild {share} %</translation>
</message>
<message>
<source>pictures</source>
<translation>Bilder</translation>
</message>
<message>
<source>pink</source>
<translation>rosa</translation>
</message>
<message>
<source>plain</source>
<translation>einfarbig</translation>
</message>
<message>
<source>price of {day}</source>
<translation>Preis vom {day}</translation>
</message>
<message>
<source>processor</source>
<translation>Prozessor</translation>
</message>
<message>
<source>purple</source>
<translation>lila</translation>
</message>
<message>
<source>red</source>
<translation>rot</translation>
</message>
<message>
<source>said</source>
<translation>gesagt</translation>
</message>
<message>
<source>said {score}</source>
<translation>gesagt {score}</translation>
</message>
<message>
<source>scarf</source>
<translation>Schal</translation>
</message>
<message>
<source>seen</source>
<translation>gesehen</translation>
</message>
<message>
<source>seen {score}</source>
<translation>gesehen {score}</translation>
</message>
<message>
<source>shoes</source>
<translation>Schuhe</translation>
</message>
<message>
<source>short sleeves</source>
<translation>kurze Ärmel</translation>
</message>
<message>
<source>similar</source>
<translation>ähnlich</translation>
</message>
<message>
<source>similarity {value}</source>
<translation>Ähnlichkeit {value}</translation>
</message>
<message>
<source>sleeveless</source>
<translation>ärmellos</translation>
</message>
<message>
<source>sold out</source>
<translation>ausverkauft</translation>
</message>
<message>
<source>stereo</source>
<translation>Stereo</translation>
</message>
<message>
<source>striped</source>
<translation>gestreift</translation>
</message>
<message>
<source>styled text</source>
<translation>formatierter Text</translation>
</message>
<message>
<source>text</source>
<translation>Text</translation>
</message>
<message>
<source>this film has one only</source>
<translation>dieser Film hat nur eine</translation>
</message>
<message>
<source>tie</source>
<translation>Krawatte</translation>
</message>
<message>
<source>title says: {words}</source>
<translation>im Titel: {words}</translation>
</message>
<message>
<source>to</source>
<translation>bis</translation>
</message>
<message>
<source>today</source>
<translation>heute</translation>
</message>
<message>
<source>top</source>
<translation>Oberteil</translation>
</message>
<message>
<source>trendflix doctor did not answer</source>
<translation>trendflix doctor hat nicht geantwortet</translation>
</message>
<message>
<source>trendflix library index</source>
<translation>trendflix library index</translation>
</message>
<message>
<source>two people talking</source>
<translation>zwei Personen im Gespräch</translation>
</message>
<message>
<source>up to {price}</source>
<translation>bis {price}</translation>
</message>
<message>
<source>upper body</source>
<translation>Oberkörper</translation>
</message>
<message>
<source>very close</source>
<translation>sehr ähnlich</translation>
</message>
<message>
<source>watched</source>
<translation>angesehen</translation>
</message>
<message>
<source>white</source>
<translation>weiß</translation>
</message>
<message>
<source>whole body</source>
<translation>ganzer Körper</translation>
</message>
<message>
<source>words</source>
<translation>Wörter</translation>
</message>
<message>
<source>words {share} %</source>
<translation>Wörter {share} %</translation>
</message>
<message>
<source>yellow</source>
<translation>gelb</translation>
</message>
<message>
<source>yesterday</source>
<translation>gestern</translation>
</message>
<message>
<source>you said no</source>
<translation>als Nein bewertet</translation>
</message>
<message>
<source>you said yes</source>
<translation>als Ja bewertet</translation>
</message>
<message>
<source>yt-dlp cannot be started.</source>
<translation>yt-dlp lässt sich nicht starten.</translation>
</message>
<message>
<source>yt-dlp fetched no film ({reason}).</source>
<translation>yt-dlp hat keinen Film geladen ({reason}).</translation>
</message>
<message>
<source>yt-dlp found no film on this page ({reason}).</source>
<translation>yt-dlp hat auf dieser Seite keinen Film gefunden ({reason}).</translation>
</message>
<message>
<source>yt-dlp found no film on this page within {seconds:.0f} seconds.</source>
<translation>yt-dlp hat auf dieser Seite innerhalb von {seconds:.0f} Sekunden keinen Film gefunden.</translation>
</message>
<message>
<source>yt-dlp found no film on this page.</source>
<translation>yt-dlp hat auf dieser Seite keinen Film gefunden.</translation>
</message>
<message>
<source>{adjectives} {thing}</source>
<translation>{thing}, {adjectives}</translation>
</message>
<message>
<source>{colour}: {value:+d}</source>
<translation>{colour}: {value:+d}</translation>
</message>
<message>
<source>{file}: this version does not know {name}; it is kept, and does nothing.</source>
<translation>{file}: Diese Version kennt {name} nicht; der Eintrag bleibt erhalten und bewirkt nichts.</translation>
</message>
<message>
<source>{file}: {name} cannot be {value}; its default holds.</source>
<translation>{file}: {name} kann nicht {value} sein; es gilt der Standardwert.</translation>
</message>
<message>
<source>{films}, {frames} pictures.</source>
<translation>{films}, {frames} Bilder.</translation>
</message>
<message>
<source>{film}, {time}, {date} and {clock} are filled in; a number is added to a name in use.</source>
<translation>{film}, {time}, {date} und {clock} werden ausgefüllt; ein schon vergebener Name erhält eine Nummer.</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} Std. {minutes} Min.</translation>
</message>
<message>
<source>{key} cannot be a key of an action.</source>
<translation>{key} ist als Taste für eine Aktion nicht möglich.</translation>
</message>
<message>
<source>{key} is already “{action}”. Press it again to take it over.</source>
<translation>{key} ist bereits mit „{action}“ belegt. Zum Übernehmen erneut drücken.</translation>
</message>
<message>
<source>{kind}; the window is SDR and nothing is tone-mapped: it looks pale</source>
<translation>{kind}; das Fenster ist SDR, ohne Tone-Mapping: Das Bild wirkt blass</translation>
</message>
<message>
<source>{kind}; the window is SDR, the picture is tone-mapped to it</source>
<translation>{kind}; das Fenster ist SDR, das Bild wird per Tone-Mapping angepasst</translation>
</message>
<message>
<source>{late} late, {skipped} skipped</source>
<translation>{late} verspätet, {skipped} übersprungen</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} bis {high}</translation>
</message>
<message>
<source>{made:.3g} per second</source>
<translation>{made:.3g} pro Sekunde</translation>
</message>
<message>
<source>{made:.5g} per second, shown {shown:.4g}</source>
<translation>{made:.5g} pro Sekunde, angezeigt {shown:.4g}</translation>
</message>
<message>
<source>{minutes} min</source>
<translation>{minutes} Min.</translation>
</message>
<message>
<source>{model} is not here yet</source>
<translation>{model} ist noch nicht vorhanden</translation>
</message>
<message>
<source>{model} is not here. It comes with: {command}</source>
<translation>{model} ist nicht vorhanden. Dieser Befehl holt es: {command}</translation>
</message>
<message>
<source>{model}: Euclidean distance, the shorter the bar the nearer</source>
<translation>{model}: euklidischer Abstand, je kürzer der Balken, desto näher</translation>
</message>
<message>
<source>{model}: cosine similarity, the longer the bar the nearer</source>
<translation>{model}: Kosinus-Ähnlichkeit, je länger der Balken, desto näher</translation>
</message>
<message>
<source>{ms:+.0f} ms</source>
<translation>{ms:+.0f} ms</translation>
</message>
<message>
<source>{name} was damaged; it is as it was when it was last read.</source>
<translation>{name} war beschädigt; der zuletzt gelesene Stand gilt.</translation>
</message>
<message>
<source>{name} was damaged; the defaults hold.</source>
<translation>{name} war beschädigt; es gelten die Standardwerte.</translation>
</message>
<message numerus="yes">
<source>{name}, %n product(s)</source>
<translation>
<numerusform>{name}, %n Produkt</numerusform>
<numerusform>{name}, %n Produkte</numerusform>
</translation>
</message>
<message>
<source>{place} of {most}</source>
<translation>{place} von {most}</translation>
</message>
<message>
<source>{rate:,.0f} kbit/s</source>
<translation>{rate:,.0f} kbit/s</translation>
</message>
<message>
<source>{rate:.4g} kHz</source>
<translation>{rate:.4g} kHz</translation>
</message>
<message>
<source>{rose} rose, {fell} fell</source>
<translation>{rose} gestiegen, {fell} gefallen</translation>
</message>
<message>
<source>{share} % watched</source>
<translation>{share} % angesehen</translation>
</message>
<message>
<source>{shots} in {films}</source>
<translation>{shots}, {films}</translation>
</message>
<message>
<source>{size:.1f} MB</source>
<translation>{size:.1f} MB</translation>
</message>
<message>
<source>{size}, {rate} fps</source>
<translation>{size}, {rate} fps</translation>
</message>
<message>
<source>{some} of {all} agree</source>
<translation>{some} von {all} stimmen überein</translation>
</message>
<message>
<source>{title} has ended</source>
<translation>{title} ist zu Ende</translation>
</message>
<message>
<source>{yes} yes, {no} no</source>
<translation>{yes} Ja, {no} Nein</translation>
</message>
</context>
</TS>
