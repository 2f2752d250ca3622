<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>app</name>
<message>
<source> or </source>
<translation> o </translation>
</message>
<message numerus="yes">
<source>%n brand(s)</source>
<translation>
<numerusform>%n marca</numerusform>
<numerusform>%n marcas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n channel(s)</source>
<translation>
<numerusform>%n canal</numerusform>
<numerusform>%n canales</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n colour(s)</source>
<translation>
<numerusform>%n color</numerusform>
<numerusform>%n colores</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n day(s) ago</source>
<translation>
<numerusform>hace %n día</numerusform>
<numerusform>hace %n días</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n episode(s)</source>
<translation>
<numerusform>%n episodio</numerusform>
<numerusform>%n episodios</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s)</source>
<translation>
<numerusform>%n película</numerusform>
<numerusform>%n películas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) can be searched</source>
<translation>
<numerusform>Se puede buscar en %n película</numerusform>
<numerusform>Se puede buscar en %n películas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) compared</source>
<translation>
<numerusform>%n película comparada</numerusform>
<numerusform>%n películas comparadas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) kept as: {name}</source>
<translation>
<numerusform>%n película guardada como: {name}</numerusform>
<numerusform>%n películas guardadas como: {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n filter(s)</source>
<translation>
<numerusform>%n filtro</numerusform>
<numerusform>%n filtros</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>%n resultado</numerusform>
<numerusform>%n resultados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n item(s) · on {provider}</source>
<translation>
<numerusform>%n prenda · en {provider}</numerusform>
<numerusform>%n prendas · en {provider}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min left</source>
<translation>
<numerusform>queda %n min</numerusform>
<numerusform>quedan %n min</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more not drawn</source>
<translation>
<numerusform>%n más sin dibujar</numerusform>
<numerusform>%n más sin dibujar</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of them placed into the map that stood</source>
<translation>
<numerusform>%n de ellos, colocado en el mapa que ya había</numerusform>
<numerusform>%n de ellos, colocados en el mapa que ya había</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of {all} could not be opened:</source>
<translation>
<numerusform>No se pudo abrir %n de {all}:</numerusform>
<numerusform>No se pudieron abrir %n de {all}:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n offer(s)</source>
<translation>
<numerusform>%n oferta</numerusform>
<numerusform>%n ofertas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s)</source>
<translation>
<numerusform>%n punto</numerusform>
<numerusform>%n puntos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s) chosen</source>
<translation>
<numerusform>%n punto elegido</numerusform>
<numerusform>%n puntos elegidos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n poster(s) compared</source>
<translation>
<numerusform>%n póster comparado</numerusform>
<numerusform>%n pósteres comparados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n shot(s)</source>
<translation>
<numerusform>%n plano</numerusform>
<numerusform>%n planos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n size(s)</source>
<translation>
<numerusform>%n talla</numerusform>
<numerusform>%n tallas</numerusform>
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
<translation>Una exportación de Shopify no indica su tienda: añadir --shop https://shop.example.</translation>
</message>
<message>
<source>A catalogue of LanceDB on a drive of your network, searched instead of the files of this computer as long as it answers. Pictures and what they look like stay here; the drive sees which parts of its files are read. From the next start on.</source>
<translation>Un catálogo de LanceDB en una unidad de su red, en el que se busca en lugar de los archivos de este equipo mientras responda. Las imágenes y su aspecto se quedan aquí; la unidad ve qué partes de sus archivos se leen. A partir del próximo inicio.</translation>
</message>
<message>
<source>A dark edge around the letters, a half transparent box, or a black one.</source>
<translation>Un borde oscuro alrededor de las letras, un recuadro semitransparente o uno negro.</translation>
</message>
<message>
<source>A drawing (SVG)…</source>
<translation>Un dibujo (SVG)…</translation>
</message>
<message>
<source>A film file cannot be read.</source>
<translation>No se puede leer un archivo de película.</translation>
</message>
<message>
<source>A film opened elsewhere plays in the window there is.</source>
<translation>Una película abierta desde otro lugar se reproduce en la ventana ya abierta.</translation>
</message>
<message>
<source>A film or a stream (HLS, DASH) on the web.</source>
<translation>Una película o una emisión (HLS, DASH) en la web.</translation>
</message>
<message>
<source>A film that was left in the middle</source>
<translation>Una película que quedó a medias</translation>
</message>
<message>
<source>A folder for the Embedding Projector…</source>
<translation>Una carpeta para Embedding Projector…</translation>
</message>
<message>
<source>A folder may not be written.</source>
<translation>No se puede escribir en una carpeta.</translation>
</message>
<message>
<source>A folder of posters</source>
<translation>Una carpeta de pósteres</translation>
</message>
<message>
<source>A folder…</source>
<translation>Una carpeta…</translation>
</message>
<message>
<source>A key cannot be opened: the passphrase is wrong.</source>
<translation>No se puede abrir una clave: la frase de contraseña es incorrecta.</translation>
</message>
<message>
<source>A key is not an Ed25519 key.</source>
<translation>Una clave no es una clave Ed25519.</translation>
</message>
<message>
<source>A key is not kept without a passphrase.</source>
<translation>Ninguna clave se guarda sin frase de contraseña.</translation>
</message>
<message>
<source>A library is too old.</source>
<translation>Una biblioteca es demasiado antigua.</translation>
</message>
<message>
<source>A model card is wrong.</source>
<translation>La ficha de un modelo es incorrecta.</translation>
</message>
<message>
<source>A model file is damaged.</source>
<translation>Un archivo de modelo está dañado.</translation>
</message>
<message>
<source>A newer TrendFlix wrote this library.</source>
<translation>Una versión más reciente de TrendFlix escribió esta biblioteca.</translation>
</message>
<message>
<source>A note beside a film cannot be read.</source>
<translation>No se puede leer una nota que acompaña a una película.</translation>
</message>
<message>
<source>A page for any browser…</source>
<translation>Una página para cualquier navegador…</translation>
</message>
<message>
<source>A pause is only a pause; nothing is searched.</source>
<translation>La pausa es solo una pausa; no se busca nada.</translation>
</message>
<message>
<source>A picture</source>
<translation>Una imagen</translation>
</message>
<message>
<source>A picture (PNG)…</source>
<translation>Una imagen (PNG)…</translation>
</message>
<message>
<source>A picture cannot be used.</source>
<translation>No se puede usar una imagen.</translation>
</message>
<message>
<source>A picture to look for</source>
<translation>Una imagen que buscar</translation>
</message>
<message>
<source>A picture…</source>
<translation>Una imagen…</translation>
</message>
<message>
<source>A player showed no picture of this film in time.</source>
<translation>Un reproductor no mostró a tiempo ninguna imagen de esta película.</translation>
</message>
<message>
<source>A poster or a picture</source>
<translation>Un póster o una imagen</translation>
</message>
<message>
<source>A product of the catalogue has no embedding.</source>
<translation>Un producto del catálogo no tiene vector de incrustación.</translation>
</message>
<message>
<source>A program that this measurement needs is missing.</source>
<translation>Falta un programa que esta medición necesita.</translation>
</message>
<message>
<source>A question of the manifest is about no product of it.</source>
<translation>Una pregunta del manifiesto no se refiere a ninguno de sus productos.</translation>
</message>
<message>
<source>Add</source>
<translation>Añadir</translation>
</message>
<message>
<source>Add a folder of films</source>
<translation>Añadir una carpeta de películas</translation>
</message>
<message>
<source>Add a folder of films with: trendflix library add FOLDER; if there is a library, see that its disk is there.</source>
<translation>Añadir una carpeta de películas con: trendflix library add FOLDER; si ya hay una biblioteca, comprobar que su disco está conectado.</translation>
</message>
<message>
<source>Add a folder of films…</source>
<translation>Añadir una carpeta de películas…</translation>
</message>
<message>
<source>Add a folder to the library</source>
<translation>Añadir una carpeta a la biblioteca</translation>
</message>
<message>
<source>Add a folder…</source>
<translation>Añadir una carpeta…</translation>
</message>
<message>
<source>Add a key: {action}</source>
<translation>Añadir una tecla: {action}</translation>
</message>
<message>
<source>Add a subtitle file</source>
<translation>Añadir un archivo de subtítulos</translation>
</message>
<message>
<source>Add a subtitle file…</source>
<translation>Añadir un archivo de subtítulos…</translation>
</message>
<message>
<source>Add an audio file</source>
<translation>Añadir un archivo de audio</translation>
</message>
<message>
<source>Add an audio file…</source>
<translation>Añadir un archivo de audio…</translation>
</message>
<message>
<source>Add films to the playlist</source>
<translation>Añadir películas a la lista de reproducción</translation>
</message>
<message>
<source>Added last first</source>
<translation>Primero lo añadido más recientemente</translation>
</message>
<message>
<source>Address of a film</source>
<translation>Dirección de una película</translation>
</message>
<message>
<source>Addresses that start with {scheme}: are not opened, only files, http and https.</source>
<translation>Las direcciones que empiezan por {scheme}: no se abren; solo archivos, http y https.</translation>
</message>
<message>
<source>Add…</source>
<translation>Añadir…</translation>
</message>
<message>
<source>Agreement</source>
<translation>Coincidencia</translation>
</message>
<message>
<source>Ahead 1 minute</source>
<translation>Avanzar 1 minuto</translation>
</message>
<message>
<source>Ahead 10 seconds</source>
<translation>Avanzar 10 segundos</translation>
</message>
<message>
<source>Ahead 5 seconds</source>
<translation>Avanzar 5 segundos</translation>
</message>
<message>
<source>Ahead about 1 minute</source>
<translation>Avanzar aproximadamente 1 minuto</translation>
</message>
<message>
<source>Ahead about 5 seconds</source>
<translation>Avanzar unos 5 segundos</translation>
</message>
<message>
<source>All categories</source>
<translation>Todas las categorías</translation>
</message>
<message>
<source>All files</source>
<translation>Todos los archivos</translation>
</message>
<message>
<source>All films</source>
<translation>Todas las películas</translation>
</message>
<message>
<source>All lines</source>
<translation>Todas las líneas</translation>
</message>
<message>
<source>All lines of the subtitles</source>
<translation>Todas las líneas de los subtítulos</translation>
</message>
<message>
<source>All seasons</source>
<translation>Todas las temporadas</translation>
</message>
<message>
<source>Always on top</source>
<translation>Siempre encima</translation>
</message>
<message>
<source>An embedding of the index is not of length one.</source>
<translation>Un vector de incrustación del índice no tiene longitud uno.</translation>
</message>
<message>
<source>Another TrendFlix has the library open.</source>
<translation>Otro TrendFlix tiene abierta la biblioteca.</translation>
</message>
<message>
<source>Any country</source>
<translation>Cualquier país</translation>
</message>
<message>
<source>Arabic</source>
<translation>Árabe</translation>
</message>
<message>
<source>As in the film</source>
<translation>Como en la película</translation>
</message>
<message>
<source>As the system</source>
<translation>Como el sistema</translation>
</message>
<message>
<source>Ask once a day, while a film plays, whether the shop has published one; what is watched is not told. Only where the catalogue came from an address.</source>
<translation>Preguntar una vez al día, mientras se reproduce una película, si la tienda ha publicado uno más nuevo; no se comunica lo que se ve. Solo si el catálogo vino de una dirección.</translation>
</message>
<message>
<source>Ask once more; the log says more.</source>
<translation>Intentarlo de nuevo; el registro da más detalles.</translation>
</message>
<message>
<source>Ask where it comes from for another form of it: plain HLS, or one file.</source>
<translation>Solicitar otra versión en el sitio de origen: HLS sencillo o un solo archivo.</translation>
</message>
<message>
<source>Ask whoever gave it to you for the address of the film itself.</source>
<translation>Solicitar la dirección de la película misma a quien facilitó este enlace.</translation>
</message>
<message>
<source>Asking TMDB</source>
<translation>Consultando TMDB</translation>
</message>
<message>
<source>Aspect ratio</source>
<translation>Relación de aspecto</translation>
</message>
<message>
<source>Aspect ratio: {aspect}</source>
<translation>Relación de aspecto: {aspect}</translation>
</message>
<message>
<source>At the end of a film</source>
<translation>Al terminar una película</translation>
</message>
<message>
<source>At the end: close</source>
<translation>Al terminar: cerrar</translation>
</message>
<message>
<source>At the end: next</source>
<translation>Al terminar: siguiente</translation>
</message>
<message>
<source>At the end: stop</source>
<translation>Al terminar: detener</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automático</translation>
</message>
<message>
<source>Back 1 minute</source>
<translation>Retroceder 1 minuto</translation>
</message>
<message>
<source>Back 10 seconds</source>
<translation>Retroceder 10 segundos</translation>
</message>
<message>
<source>Back 5 seconds</source>
<translation>Retroceder 5 segundos</translation>
</message>
<message>
<source>Back about 1 minute</source>
<translation>Retroceder aproximadamente 1 minuto</translation>
</message>
<message>
<source>Back about 5 seconds</source>
<translation>Retroceder unos 5 segundos</translation>
</message>
<message>
<source>Back button</source>
<translation>Botón Atrás</translation>
</message>
<message>
<source>Back to all films</source>
<translation>Volver a todas las películas</translation>
</message>
<message>
<source>Back to the film</source>
<translation>Volver a la película</translation>
</message>
<message>
<source>Back to the line that plays</source>
<translation>Volver a la línea actual</translation>
</message>
<message>
<source>Back to the picture alone</source>
<translation>Volver a la imagen sola</translation>
</message>
<message>
<source>Back to the window</source>
<translation>Volver a la ventana</translation>
</message>
<message>
<source>Balanced</source>
<translation>Equilibrado</translation>
</message>
<message>
<source>Baltic</source>
<translation>Báltico</translation>
</message>
<message>
<source>Begin with subtitles</source>
<translation>Empezar con subtítulos</translation>
</message>
<message>
<source>Beginning of the film</source>
<translation>Comienzo de la película</translation>
</message>
<message>
<source>Begins anew</source>
<translation>Empieza de nuevo</translation>
</message>
<message>
<source>Behind the words</source>
<translation>Detrás del texto</translation>
</message>
<message>
<source>Best</source>
<translation>La mejor</translation>
</message>
<message>
<source>Best match first</source>
<translation>Más parecidos primero</translation>
</message>
<message>
<source>Bit rate</source>
<translation>Tasa de bits</translation>
</message>
<message>
<source>Black box</source>
<translation>Recuadro negro</translation>
</message>
<message>
<source>Brand</source>
<translation>Marca</translation>
</message>
<message>
<source>Brighter</source>
<translation>Más brillo</translation>
</message>
<message>
<source>Brightness</source>
<translation>Brillo</translation>
</message>
<message>
<source>Buttons, sliders, fields and lines of menus are at least 44 pixels high.</source>
<translation>Los botones, controles deslizantes, campos y líneas de menú miden al menos 44 píxeles de alto.</translation>
</message>
<message>
<source>By category</source>
<translation>Por categoría</translation>
</message>
<message>
<source>By film</source>
<translation>Por película</translation>
</message>
<message>
<source>By time</source>
<translation>Por tiempo</translation>
</message>
<message>
<source>By yes and no</source>
<translation>Por sí y no</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Catalogue of {day}</source>
<translation>Catálogo del {day}</translation>
</message>
<message>
<source>Catalogue of {day}, checked on {checked}</source>
<translation>Catálogo del {day}, comprobado el {checked}</translation>
</message>
<message>
<source>Catalogue of {day}, checked today</source>
<translation>Catálogo del {day}, comprobado hoy</translation>
</message>
<message>
<source>Catalogue of {day}, could not be refreshed since {checked}</source>
<translation>Catálogo del {day}, no se ha podido actualizar desde el {checked}</translation>
</message>
<message>
<source>Catalogue of {day}, not checked yet</source>
<translation>Catálogo del {day}, aún sin comprobar</translation>
</message>
<message>
<source>Categories</source>
<translation>Categorías</translation>
</message>
<message>
<source>Category</source>
<translation>Categoría</translation>
</message>
<message>
<source>Category of {folder}</source>
<translation>Categoría de {folder}</translation>
</message>
<message>
<source>Central European</source>
<translation>Centroeuropeo</translation>
</message>
<message>
<source>Change title, year, category, tags, plot</source>
<translation>Cambiar título, año, categoría, etiquetas, argumento</translation>
</message>
<message>
<source>Chapters</source>
<translation>Capítulos</translation>
</message>
<message>
<source>Check the connection or the proxy, or name a folder with the files: trendflix models pull --from FOLDER, trendflix index pull FOLDER</source>
<translation>Comprobar la conexión o el proxy, o indicar una carpeta con los archivos: trendflix models pull --from FOLDER, trendflix index pull FOLDER</translation>
</message>
<message>
<source>Check the connection, or wait a little, then try again.</source>
<translation>Comprobar la conexión, o esperar un poco, y volver a intentarlo.</translation>
</message>
<message>
<source>Choose a chapter</source>
<translation>Elegir un capítulo</translation>
</message>
<message>
<source>Choose a film</source>
<translation>Elegir una película</translation>
</message>
<message>
<source>Choose a film, or drop a picture here.</source>
<translation>Elegir una película o soltar aquí una imagen.</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>Elegir una carpeta</translation>
</message>
<message>
<source>Choose a part of the picture</source>
<translation>Elegir una parte de la imagen</translation>
</message>
<message>
<source>Choose another folder, or free some room.</source>
<translation>Elegir otra carpeta o liberar espacio.</translation>
</message>
<message>
<source>Choose another port: trendflix serve --port 8766</source>
<translation>Elegir otro puerto: trendflix serve --port 8766</translation>
</message>
<message>
<source>Choose no point</source>
<translation>No elegir ningún punto</translation>
</message>
<message>
<source>Choose subtitles</source>
<translation>Elegir subtítulos</translation>
</message>
<message>
<source>Choose the sound</source>
<translation>Elegir el audio</translation>
</message>
<message>
<source>Choose…</source>
<translation>Elegir…</translation>
</message>
<message>
<source>Clear</source>
<translation>Vaciar</translation>
</message>
<message>
<source>Clear all</source>
<translation>Borrar todo</translation>
</message>
<message>
<source>Clear history</source>
<translation>Borrar el historial</translation>
</message>
<message>
<source>Clear history…</source>
<translation>Borrar el historial…</translation>
</message>
<message>
<source>Clear judgements</source>
<translation>Borrar las valoraciones</translation>
</message>
<message>
<source>Clear the playlist</source>
<translation>Vaciar la lista de reproducción</translation>
</message>
<message>
<source>Clear the search</source>
<translation>Borrar la búsqueda</translation>
</message>
<message>
<source>Clear the words</source>
<translation>Borrar el texto</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<source>Close the film</source>
<translation>Cerrar la película</translation>
</message>
<message>
<source>Close the message</source>
<translation>Cerrar el mensaje</translation>
</message>
<message>
<source>Close the other windows of TrendFlix, then try again.</source>
<translation>Cerrar las otras ventanas de TrendFlix y volver a intentarlo.</translation>
</message>
<message>
<source>Close the window</source>
<translation>Cerrar la ventana</translation>
</message>
<message>
<source>Close this panel</source>
<translation>Cerrar este panel</translation>
</message>
<message>
<source>Collections</source>
<translation>Colecciones</translation>
</message>
<message>
<source>Collections, folder, remove</source>
<translation>Colecciones, carpeta, quitar</translation>
</message>
<message>
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<source>Colours</source>
<translation>Colores</translation>
</message>
<message>
<source>Colours as in the film</source>
<translation>Colores como en la película</translation>
</message>
<message>
<source>Colours as the system has them</source>
<translation>Colores como los del sistema</translation>
</message>
<message>
<source>Compare it with the other films</source>
<translation>Compararla con las demás películas</translation>
</message>
<message>
<source>Compare its poster</source>
<translation>Comparar su póster</translation>
</message>
<message>
<source>Compare with films of every category</source>
<translation>Comparar con películas de todas las categorías</translation>
</message>
<message>
<source>Comparing films…</source>
<translation>Comparando películas…</translation>
</message>
<message>
<source>Connecting… Esc stops it</source>
<translation>Conectando… Esc lo detiene</translation>
</message>
<message>
<source>Continue at {time}</source>
<translation>Continuar en {time}</translation>
</message>
<message>
<source>Continue watching</source>
<translation>Seguir viendo</translation>
</message>
<message>
<source>Continue {film}, {left}, {when}</source>
<translation>Continuar {film}, {left}, {when}</translation>
</message>
<message>
<source>Contrast</source>
<translation>Contraste</translation>
</message>
<message>
<source>Controls for fingers</source>
<translation>Controles táctiles</translation>
</message>
<message>
<source>Copied. Read it before you send it to somebody.</source>
<translation>Copiado. Conviene leerlo antes de enviarlo a alguien.</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Copy a picture of the finds</source>
<translation>Copiar una imagen de los hallazgos</translation>
</message>
<message>
<source>Copy diagnostics</source>
<translation>Copiar el diagnóstico</translation>
</message>
<message>
<source>Copy link</source>
<translation>Copiar el enlace</translation>
</message>
<message>
<source>Copy or download it again, then look again.</source>
<translation>Volver a copiarla o descargarla y volver a buscar.</translation>
</message>
<message>
<source>Copy or download it again; what is there can be watched.</source>
<translation>Copiarla o descargarla de nuevo; lo que hay se puede ver.</translation>
</message>
<message>
<source>Copy the command</source>
<translation>Copiar la orden</translation>
</message>
<message>
<source>Copy the link and open it yourself.</source>
<translation>Copiar el enlace y abrirlo a mano.</translation>
</message>
<message>
<source>Copy the picture</source>
<translation>Copiar la imagen</translation>
</message>
<message>
<source>Copy with times</source>
<translation>Copiar con tiempos</translation>
</message>
<message>
<source>Correct the name, or the file cards.toml in the models folder.</source>
<translation>Corregir el nombre o el archivo cards.toml de la carpeta de modelos.</translation>
</message>
<message>
<source>Correct title or year, or name its number: trendflix library tmdb FILM --id NUMBER</source>
<translation>Corregir el título o el año, o indicar su número: trendflix library tmdb FILM --id NUMBER</translation>
</message>
<message>
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<source>Cut less of the edges</source>
<translation>Recortar menos los bordes</translation>
</message>
<message>
<source>Cut more of the edges</source>
<translation>Recortar más los bordes</translation>
</message>
<message>
<source>Cut the edges</source>
<translation>Recortar los bordes</translation>
</message>
<message>
<source>Cyan</source>
<translation>Cian</translation>
</message>
<message>
<source>Cyrillic</source>
<translation>Cirílico</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>Cirílico (KOI8)</translation>
</message>
<message>
<source>Dark</source>
<translation>Oscuro</translation>
</message>
<message>
<source>Dark edge</source>
<translation>Borde oscuro</translation>
</message>
<message>
<source>Dark, light, or as the system</source>
<translation>Oscuro, claro o como el sistema</translation>
</message>
<message>
<source>Dark, light, or whatever the system has.</source>
<translation>Oscuro, claro o lo que use el sistema.</translation>
</message>
<message>
<source>Darker</source>
<translation>Menos brillo</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. Windows: put libmpv-2.dll into a folder and name that folder in TRENDFLIX_LIBMPV.</source>
<translation>Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. Windows: copiar libmpv-2.dll a una carpeta e indicar esa carpeta en TRENDFLIX_LIBMPV.</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg</source>
<translation>Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg</translation>
</message>
<message>
<source>Decode in hardware</source>
<translation>Decodificar por hardware</translation>
</message>
<message>
<source>Decoded by the processor</source>
<translation>Decodificado por el procesador</translation>
</message>
<message>
<source>Decoded by {decoder}</source>
<translation>Decodificado por {decoder}</translation>
</message>
<message>
<source>Decoder</source>
<translation>Decodificador</translation>
</message>
<message>
<source>Decoding</source>
<translation>Decodificación</translation>
</message>
<message>
<source>Default: {value}</source>
<translation>Valor predeterminado: {value}</translation>
</message>
<message>
<source>Deinterlace</source>
<translation>Desentrelazar</translation>
</message>
<message>
<source>Deinterlacing off</source>
<translation>Desentrelazado desactivado</translation>
</message>
<message>
<source>Deinterlacing on</source>
<translation>Desentrelazado activado</translation>
</message>
<message>
<source>Diagnostics</source>
<translation>Diagnóstico</translation>
</message>
<message>
<source>Dimensions</source>
<translation>Dimensiones</translation>
</message>
<message>
<source>Double click</source>
<translation>Doble clic</translation>
</message>
<message>
<source>Draw a line around points to choose them; also with Shift held</source>
<translation>Trazar una línea alrededor de los puntos para elegirlos; también con Shift pulsada</translation>
</message>
<message>
<source>Draw anew</source>
<translation>Volver a dibujar</translation>
</message>
<message>
<source>Draw around what you look for. Enter: the whole picture, Esc: back</source>
<translation>Rodear lo que se busca. Intro: la imagen entera, Esc: volver</translation>
</message>
<message>
<source>Drop films, folders or playlists here.</source>
<translation>Soltar aquí películas, carpetas o listas de reproducción.</translation>
</message>
<message>
<source>Dropped</source>
<translation>Fotogramas perdidos</translation>
</message>
<message>
<source>Earlier products</source>
<translation>Productos anteriores</translation>
</message>
<message>
<source>Edit</source>
<translation>Editar</translation>
</message>
<message>
<source>Encoding</source>
<translation>Codificación</translation>
</message>
<message>
<source>Encoding of old files</source>
<translation>Codificación de archivos antiguos</translation>
</message>
<message>
<source>End of the film</source>
<translation>Final de la película</translation>
</message>
<message>
<source>End what is at work</source>
<translation>Terminar lo que está en curso</translation>
</message>
<message>
<source>Ended.</source>
<translation>Terminado.</translation>
</message>
<message>
<source>Enter lists the offers, Ctrl+C copies the link</source>
<translation>Intro muestra las ofertas, Ctrl+C copia el enlace</translation>
</message>
<message>
<source>Enter opens the product page, Ctrl+C copies the link</source>
<translation>Intro abre la página del producto, Ctrl+C copia el enlace</translation>
</message>
<message>
<source>Enter plays on</source>
<translation>Intro sigue reproduciendo</translation>
</message>
<message>
<source>Enter plays, Y says yes, N says no</source>
<translation>Intro reproduce, Y dice sí, N dice no</translation>
</message>
<message>
<source>Enter searches again, Esc returns to the picture</source>
<translation>Intro busca de nuevo, Esc vuelve a la imagen</translation>
</message>
<message>
<source>Enter shows the film</source>
<translation>Intro muestra la película</translation>
</message>
<message>
<source>Episode</source>
<translation>Episodio</translation>
</message>
<message>
<source>Episode {number}</source>
<translation>Episodio {number}</translation>
</message>
<message>
<source>Extras</source>
<translation>Extras</translation>
</message>
<message>
<source>Fast</source>
<translation>Rápido</translation>
</message>
<message>
<source>Faster</source>
<translation>Más rápido</translation>
</message>
<message>
<source>Fetch it again with: trendflix models pull. If it came with TrendFlix, install it again.</source>
<translation>Obtenerlo de nuevo con: trendflix models pull. Si vino con TrendFlix, instalarlo de nuevo.</translation>
</message>
<message>
<source>Fetch them once with: trendflix models pull</source>
<translation>Obtenerlos una vez con: trendflix models pull</translation>
</message>
<message>
<source>File</source>
<translation>Archivo</translation>
</message>
<message>
<source>Files of another machine ({machine}) are not opened.</source>
<translation>Los archivos de otro equipo ({machine}) no se abren.</translation>
</message>
<message>
<source>Files of another machine are not opened.</source>
<translation>Los archivos de otro equipo no se abren.</translation>
</message>
<message>
<source>Film</source>
<translation>Película</translation>
</message>
<message>
<source>Film information</source>
<translation>Información de la película</translation>
</message>
<message>
<source>Films</source>
<translation>Películas</translation>
</message>
<message>
<source>Films are looked through while the player is idle, or at once with: {command}</source>
<translation>Las películas se analizan mientras el reproductor está inactivo, o enseguida con: {command}</translation>
</message>
<message>
<source>Films begin with it where they have it: a code such as de or ja, or nothing for what the film says. Choosing a track sets it.</source>
<translation>Las películas empiezan con él cuando lo tienen: un código como de o ja, o nada para lo que indique la película. Al elegir una pista se ajusta.</translation>
</message>
<message>
<source>Films begin with subtitles where they have some. Switching them off or on sets it.</source>
<translation>Las películas empiezan con subtítulos cuando los tienen. Se ajusta al desactivarlos o activarlos.</translation>
</message>
<message>
<source>Films in these folders and below them are in the library. A category is given to films that have none of their own. Nothing in the folders is changed.</source>
<translation>Las películas de estas carpetas y de sus subcarpetas están en la biblioteca. La categoría se asigna a las que no tienen una propia. No se cambia nada en las carpetas.</translation>
</message>
<message>
<source>Films like this</source>
<translation>Películas parecidas</translation>
</message>
<message>
<source>Films of the playlist</source>
<translation>Películas de la lista de reproducción</translation>
</message>
<message>
<source>Films on web pages</source>
<translation>Películas en páginas web</translation>
</message>
<message>
<source>Films on web pages are found by yt-dlp {version}.</source>
<translation>Las películas en páginas web las encuentra yt-dlp {version}.</translation>
</message>
<message>
<source>Films on web pages are off; the settings switch them on.</source>
<translation>Las películas en páginas web están desactivadas; se activan en los ajustes.</translation>
</message>
<message>
<source>Films on web pages need yt-dlp, which is not installed.</source>
<translation>Las películas en páginas web necesitan yt-dlp, que no está instalado.</translation>
</message>
<message>
<source>Films on web pages need yt-dlp: trendflix online update installs it.</source>
<translation>Las películas en páginas web necesitan yt-dlp: trendflix online update lo instala.</translation>
</message>
<message>
<source>Filters</source>
<translation>Filtros</translation>
</message>
<message>
<source>Filters and order of products</source>
<translation>Filtros y orden de los productos</translation>
</message>
<message>
<source>Find</source>
<translation>Buscar</translation>
</message>
<message>
<source>Find (Enter)</source>
<translation>Buscar (Intro)</translation>
</message>
<message>
<source>Find a moment</source>
<translation>Buscar un momento</translation>
</message>
<message>
<source>Find a moment in my films</source>
<translation>Buscar un momento en mis películas</translation>
</message>
<message>
<source>Find a part of this picture in my films</source>
<translation>Buscar una parte de esta imagen en mis películas</translation>
</message>
<message>
<source>Find an action or a key</source>
<translation>Buscar una acción o una tecla</translation>
</message>
<message>
<source>Find in my films</source>
<translation>Buscar en mis películas</translation>
</message>
<message>
<source>Find in the list</source>
<translation>Buscar en la lista</translation>
</message>
<message>
<source>Find posters like it</source>
<translation>Buscar pósteres como este</translation>
</message>
<message>
<source>Find posters that look alike</source>
<translation>Buscar pósteres que se parezcan</translation>
</message>
<message>
<source>Find shots that look like it</source>
<translation>Buscar planos que se parezcan</translation>
</message>
<message>
<source>Find words</source>
<translation>Buscar palabras</translation>
</message>
<message>
<source>Find words in the subtitles</source>
<translation>Buscar palabras en los subtítulos</translation>
</message>
<message>
<source>Flat (2-D)</source>
<translation>Plano (2-D)</translation>
</message>
<message>
<source>Folder for pictures of films</source>
<translation>Carpeta de las capturas</translation>
</message>
<message>
<source>Folder of a shared catalogue</source>
<translation>Carpeta de un catálogo compartido</translation>
</message>
<message>
<source>Folder {name}</source>
<translation>Carpeta {name}</translation>
</message>
<message>
<source>Folders of films</source>
<translation>Carpetas de películas</translation>
</message>
<message>
<source>Folders of films: add, remove, look again</source>
<translation>Carpetas de películas: añadir, quitar, volver a buscar</translation>
</message>
<message>
<source>Folders…</source>
<translation>Carpetas…</translation>
</message>
<message>
<source>Follow the film again</source>
<translation>Volver a seguir la película</translation>
</message>
<message>
<source>For example {examples}</source>
<translation>Por ejemplo, {examples}</translation>
</message>
<message>
<source>For so few points the map is drawn by PCA.</source>
<translation>Con tan pocos puntos, el mapa se dibuja con PCA.</translation>
</message>
<message>
<source>For this address alone; it is not kept. Servers it leads to are told, too.</source>
<translation>Solo para esta dirección; no se guarda. También se envía a los servidores a los que conduce.</translation>
</message>
<message>
<source>Forget</source>
<translation>Eliminar</translation>
</message>
<message>
<source>Forget every yes and no</source>
<translation>Borrar todos los síes y noes</translation>
</message>
<message>
<source>Forget what was watched on this computer, and where each film was left?</source>
<translation>¿Olvidar lo que se ha visto en este equipo y dónde quedó cada película?</translation>
</message>
<message>
<source>Forget where the points lie, and draw a new map</source>
<translation>Olvidar dónde están los puntos y dibujar un mapa nuevo</translation>
</message>
<message>
<source>Format of pictures of films</source>
<translation>Formato de las capturas</translation>
</message>
<message>
<source>Forward button</source>
<translation>Botón Adelante</translation>
</message>
<message>
<source>Frames</source>
<translation>Fotogramas</translation>
</message>
<message>
<source>Free some room, then try again.</source>
<translation>Liberar espacio y volver a intentarlo.</translation>
</message>
<message>
<source>Free some room; films play all the same.</source>
<translation>Liberar espacio; las películas se reproducen de todos modos.</translation>
</message>
<message>
<source>From the beginning</source>
<translation>Desde el principio</translation>
</message>
<message>
<source>Full screen</source>
<translation>Pantalla completa</translation>
</message>
<message>
<source>Gamma</source>
<translation>Gamma</translation>
</message>
<message>
<source>Garments found on the picture</source>
<translation>Prendas encontradas en la imagen</translation>
</message>
<message>
<source>Get ROOT.json or its fingerprint from the publisher, not from the address, and name it: --root ROOT.json, or --root-sha256 FINGERPRINT</source>
<translation>Obtener ROOT.json o su huella digital del editor, no de la dirección, e indicarlo: --root ROOT.json o --root-sha256 FINGERPRINT</translation>
</message>
<message>
<source>Get a key of your own at themoviedb.org, Settings, API, and write it into the settings: Key for TMDB.</source>
<translation>Obtener una clave propia en themoviedb.org, Settings, API, y escribirla en los ajustes: Clave de TMDB.</translation>
</message>
<message>
<source>Give every action its own keys again</source>
<translation>Restablecer las teclas de todas las acciones</translation>
</message>
<message>
<source>Give yourself the right to write there, or name another home with TRENDFLIX_HOME.</source>
<translation>Obtener permiso de escritura en ella o indicar otra carpeta con TRENDFLIX_HOME.</translation>
</message>
<message>
<source>Go</source>
<translation>Ir</translation>
</message>
<message>
<source>Go back to the one before with: trendflix index rollback, or fetch or make it again.</source>
<translation>Volver al anterior con: trendflix index rollback, u obtenerlo o crearlo de nuevo.</translation>
</message>
<message>
<source>Go to a time</source>
<translation>Ir a un tiempo</translation>
</message>
<message>
<source>Go to the newest moment</source>
<translation>Ir al momento más reciente</translation>
</message>
<message>
<source>Go to the next screen</source>
<translation>Ir a la pantalla siguiente</translation>
</message>
<message>
<source>Goes on</source>
<translation>Continúa</translation>
</message>
<message>
<source>Goes on, and offers to start over</source>
<translation>Continúa y ofrece empezar desde el principio</translation>
</message>
<message>
<source>Going on at {time}</source>
<translation>Continuando en {time}</translation>
</message>
<message>
<source>Greek</source>
<translation>Griego</translation>
</message>
<message>
<source>Green</source>
<translation>Verde</translation>
</message>
<message>
<source>Grey</source>
<translation>Gris</translation>
</message>
<message>
<source>HDR</source>
<translation>HDR</translation>
</message>
<message>
<source>Half as fast</source>
<translation>A la mitad de velocidad</translation>
</message>
<message>
<source>Half transparent box</source>
<translation>Recuadro semitransparente</translation>
</message>
<message>
<source>Hardware decoding off</source>
<translation>Decodificación por hardware desactivada</translation>
</message>
<message>
<source>Hardware decoding on</source>
<translation>Decodificación por hardware activada</translation>
</message>
<message>
<source>Header {number} is not written as a name, a colon, a value.</source>
<translation>La cabecera {number} no tiene la forma nombre, dos puntos, valor.</translation>
</message>
<message>
<source>Headers</source>
<translation>Cabeceras</translation>
</message>
<message>
<source>Hebrew</source>
<translation>Hebreo</translation>
</message>
<message>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<source>Hide or show products on pause</source>
<translation>Ocultar o mostrar productos en pausa</translation>
</message>
<message>
<source>Hide products on pause</source>
<translation>Ocultar productos en pausa</translation>
</message>
<message>
<source>Highest price</source>
<translation>Precio máximo</translation>
</message>
<message>
<source>Highest price first</source>
<translation>Precio más alto primero</translation>
</message>
<message>
<source>How close products must be</source>
<translation>Cuánto deben parecerse los productos</translation>
</message>
<message>
<source>How far down subtitles stand, in per cent; 100 is the lower edge.</source>
<translation>A qué altura están los subtítulos, en tanto por ciento; 100 es el borde inferior.</translation>
</message>
<message>
<source>How far it is</source>
<translation>Progreso</translation>
</message>
<message>
<source>How large subtitles are; 1 is usual.</source>
<translation>Tamaño de los subtítulos; 1 es lo normal.</translation>
</message>
<message>
<source>How much the words count</source>
<translation>Cuánto cuentan las palabras</translation>
</message>
<message>
<source>How subtitle files that are not Unicode are read.</source>
<translation>Cómo se leen los archivos de subtítulos que no son Unicode.</translation>
</message>
<message>
<source>How the map is drawn</source>
<translation>Cómo se dibuja el mapa</translation>
</message>
<message>
<source>How the products of an item stand.</source>
<translation>En qué orden aparecen los productos de una prenda.</translation>
</message>
<message>
<source>How thoroughly a paused picture is searched</source>
<translation>Con qué detalle se busca en una imagen en pausa</translation>
</message>
<message>
<source>Hue</source>
<translation>Tono</translation>
</message>
<message>
<source>In order</source>
<translation>En orden</translation>
</message>
<message>
<source>In space (3-D)</source>
<translation>En el espacio (3-D)</translation>
</message>
<message>
<source>In stock</source>
<translation>En stock</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[api]'</source>
<translation>Instalar TrendFlix con esto: pip install 'trendflix[api]'</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[server]'</source>
<translation>Instale TrendFlix con ello: pip install 'trendflix[server]'</translation>
</message>
<message>
<source>Install it into this environment: python -m pip install "trendflix[export]"</source>
<translation>Instalarlo en este entorno: python -m pip install "trendflix[export]"</translation>
</message>
<message>
<source>Interface at {zoom} % from the next start on</source>
<translation>Interfaz al {zoom} % a partir del próximo inicio</translation>
</message>
<message>
<source>It comes with this command:</source>
<translation>Se obtiene con esta orden:</translation>
</message>
<message>
<source>It is not known whose signatures count for this catalogue.</source>
<translation>No se sabe qué firmas valen para este catálogo.</translation>
</message>
<message>
<source>It is not known whose signatures count for this repository.</source>
<translation>No se sabe qué firmas valen para este repositorio.</translation>
</message>
<message>
<source>It is not known whose signatures count.</source>
<translation>No se sabe qué firmas valen.</translation>
</message>
<message>
<source>It plays; to find products, open a film.</source>
<translation>Se reproduce; para buscar productos, abrir una película.</translation>
</message>
<message>
<source>Japanese</source>
<translation>Japonés</translation>
</message>
<message>
<source>Judge it again</source>
<translation>Volver a valorar</translation>
</message>
<message>
<source>Keep</source>
<translation>Conservar</translation>
</message>
<message>
<source>Keep it</source>
<translation>Conservar</translation>
</message>
<message>
<source>Keep the films of the points under a name</source>
<translation>Guardar con un nombre las películas de los puntos</translation>
</message>
<message>
<source>Keep this search, or run one again</source>
<translation>Guardar esta búsqueda o repetir una anterior</translation>
</message>
<message>
<source>Keep this search…</source>
<translation>Guardar esta búsqueda…</translation>
</message>
<message>
<source>Key for TMDB</source>
<translation>Clave de TMDB</translation>
</message>
<message>
<source>Keys</source>
<translation>Teclas</translation>
</message>
<message>
<source>Korean</source>
<translation>Coreano</translation>
</message>
<message>
<source>LanceDB is not installed: it comes with the extra server.</source>
<translation>LanceDB no está instalado: viene con el extra server.</translation>
</message>
<message>
<source>Language</source>
<translation>Idioma</translation>
</message>
<message>
<source>Language of subtitles</source>
<translation>Idioma de los subtítulos</translation>
</message>
<message>
<source>Language of the sound</source>
<translation>Idioma del audio</translation>
</message>
<message>
<source>Larger interface</source>
<translation>Ampliar la interfaz</translation>
</message>
<message>
<source>Lasso</source>
<translation>Lazo</translation>
</message>
<message>
<source>Leads to {time}</source>
<translation>Lleva a {time}</translation>
</message>
<message>
<source>Leave full screen</source>
<translation>Salir de pantalla completa</translation>
</message>
<message>
<source>Leave out films you have begun or seen</source>
<translation>Omitir las películas empezadas o vistas</translation>
</message>
<message>
<source>Left: only what is seen counts. Right: only what is said.</source>
<translation>Izquierda: solo cuenta lo que se ve. Derecha: solo lo que se dice.</translation>
</message>
<message>
<source>Left: only words count. Right: only the picture.</source>
<translation>Izquierda: solo cuentan las palabras. Derecha: solo la imagen.</translation>
</message>
<message>
<source>Left: the picture decides. Right: the words decide.</source>
<translation>Izquierda: decide la imagen. Derecha: deciden las palabras.</translation>
</message>
<message>
<source>Legend: choose a line to see it alone</source>
<translation>Leyenda: elegir una línea para verla sola</translation>
</message>
<message>
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<source>Less close ones are not shown.</source>
<translation>Los menos parecidos no se muestran.</translation>
</message>
<message>
<source>Less contrast</source>
<translation>Menos contraste</translation>
</message>
<message>
<source>Less gamma</source>
<translation>Menos gamma</translation>
</message>
<message>
<source>Let go</source>
<translation>Quitar selección</translation>
</message>
<message>
<source>Let the graphics chip decode films where it can; switch it off if pictures break up.</source>
<translation>Deja que el chip gráfico decodifique las películas cuando puede; conviene desactivarlo si la imagen se rompe.</translation>
</message>
<message>
<source>Let yt-dlp, where it is installed, find the film that a web page shows.</source>
<translation>Deja que yt-dlp, si está instalado, encuentre la película que muestra una página web.</translation>
</message>
<message>
<source>Library</source>
<translation>Biblioteca</translation>
</message>
<message>
<source>Library, or back to the film</source>
<translation>Biblioteca, o volver a la película</translation>
</message>
<message>
<source>Light</source>
<translation>Claro</translation>
</message>
<message>
<source>Lines of text</source>
<translation>Líneas de texto</translation>
</message>
<message>
<source>Lines of the subtitles</source>
<translation>Líneas de los subtítulos</translation>
</message>
<message>
<source>Link copied</source>
<translation>Enlace copiado</translation>
</message>
<message>
<source>Live</source>
<translation>En directo</translation>
</message>
<message>
<source>Loading background removal…</source>
<translation>Cargando la eliminación de fondo…</translation>
</message>
<message>
<source>Loading catalogue…</source>
<translation>Cargando el catálogo…</translation>
</message>
<message>
<source>Loading models…</source>
<translation>Cargando los modelos…</translation>
</message>
<message>
<source>Loading words…</source>
<translation>Cargando las palabras…</translation>
</message>
<message>
<source>Log and diagnostics</source>
<translation>Registro y diagnóstico</translation>
</message>
<message>
<source>Longest first</source>
<translation>Primero las más largas</translation>
</message>
<message>
<source>Look again</source>
<translation>Volver a buscar</translation>
</message>
<message>
<source>Look at the whole map</source>
<translation>Ver el mapa entero</translation>
</message>
<message>
<source>Look films through while idle</source>
<translation>Analizar películas en los ratos de inactividad</translation>
</message>
<message>
<source>Look for a part of the film's picture</source>
<translation>Buscar una parte de la imagen de la película</translation>
</message>
<message>
<source>Look for a picture of a file</source>
<translation>Buscar la imagen de un archivo</translation>
</message>
<message>
<source>Look for films</source>
<translation>Buscar películas</translation>
</message>
<message>
<source>Look for posters like a picture of a file</source>
<translation>Buscar pósteres parecidos a la imagen de un archivo</translation>
</message>
<message>
<source>Look for the picture that was copied</source>
<translation>Buscar la imagen copiada</translation>
</message>
<message>
<source>Look the address up again where it comes from.</source>
<translation>Volver a buscar la dirección en su sitio de origen.</translation>
</message>
<message>
<source>Look through</source>
<translation>Analizar</translation>
</message>
<message>
<source>Look through films with: trendflix library index</source>
<translation>Analizar películas con: trendflix library index</translation>
</message>
<message>
<source>Look through it again with: trendflix library index FILM</source>
<translation>Volver a analizarla con: trendflix library index FILM</translation>
</message>
<message>
<source>Look through it with: trendflix library index FILM</source>
<translation>Analizarla con: trendflix library index FILM</translation>
</message>
<message>
<source>Look up on TMDB</source>
<translation>Consultar en TMDB</translation>
</message>
<message>
<source>Look without the picture</source>
<translation>Buscar sin la imagen</translation>
</message>
<message>
<source>Looking at posters…</source>
<translation>Examinando pósteres…</translation>
</message>
<message>
<source>Looking at this machine…</source>
<translation>Examinando este equipo…</translation>
</message>
<message>
<source>Looking for films</source>
<translation>Buscando películas</translation>
</message>
<message>
<source>Looking for products</source>
<translation>Buscando productos</translation>
</message>
<message>
<source>Looking the film through</source>
<translation>Analizando la película</translation>
</message>
<message>
<source>Looking…</source>
<translation>Buscando…</translation>
</message>
<message>
<source>Loop from here, to here, off</source>
<translation>Bucle: desde aquí, hasta aquí, desactivado</translation>
</message>
<message>
<source>Loop from {start}</source>
<translation>Bucle desde {start}</translation>
</message>
<message>
<source>Loop off</source>
<translation>Bucle desactivado</translation>
</message>
<message>
<source>Loop {start} to {end}</source>
<translation>Bucle de {start} a {end}</translation>
</message>
<message>
<source>Loose</source>
<translation>Amplio</translation>
</message>
<message>
<source>Loosely similar</source>
<translation>Algo parecidos</translation>
</message>
<message>
<source>Louder</source>
<translation>Subir el volumen</translation>
</message>
<message>
<source>Lowest price</source>
<translation>Precio mínimo</translation>
</message>
<message>
<source>Lowest price first</source>
<translation>Precio más bajo primero</translation>
</message>
<message>
<source>Make a collection…</source>
<translation>Crear una colección…</translation>
</message>
<message>
<source>Make it again with: trendflix index build FEED.csv --out FOLDER</source>
<translation>Crearlo de nuevo con: trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Make one with: trendflix index build FEED.csv --out FOLDER</source>
<translation>Crear uno con: trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Makes words and controls larger or smaller from the next start on; films stay sharp.</source>
<translation>Agranda o reduce el texto y los controles a partir del próximo inicio; las películas siguen nítidas.</translation>
</message>
<message>
<source>Map</source>
<translation>Mapa</translation>
</message>
<message>
<source>Mend it or take it away, then look again.</source>
<translation>Repararla o quitarla y volver a buscar.</translation>
</message>
<message>
<source>Mend it or take it away, then run it again; nothing was written.</source>
<translation>Corregirlo o quitarlo y ejecutar de nuevo; no se ha escrito nada.</translation>
</message>
<message>
<source>Mend the file, or the rows named, then retry.</source>
<translation>Corregir el archivo o las filas indicadas y volver a intentarlo.</translation>
</message>
<message>
<source>Menu</source>
<translation>Menú</translation>
</message>
<message>
<source>Middle button</source>
<translation>Botón central</translation>
</message>
<message>
<source>Mini player</source>
<translation>Minirreproductor</translation>
</message>
<message>
<source>Mirror the picture</source>
<translation>Reflejar la imagen</translation>
</message>
<message>
<source>Mirrored</source>
<translation>Reflejada</translation>
</message>
<message>
<source>Missing</source>
<translation>No disponible</translation>
</message>
<message>
<source>Moments</source>
<translation>Momentos</translation>
</message>
<message>
<source>Moments like these</source>
<translation>Momentos como estos</translation>
</message>
<message>
<source>Moments that were found</source>
<translation>Momentos encontrados</translation>
</message>
<message>
<source>More</source>
<translation>Más</translation>
</message>
<message>
<source>More contrast</source>
<translation>Más contraste</translation>
</message>
<message>
<source>More finds more, and takes longer.</source>
<translation>Con más detalle se encuentra más y se tarda más.</translation>
</message>
<message>
<source>More gamma</source>
<translation>Más gamma</translation>
</message>
<message>
<source>More like this</source>
<translation>Más como este</translation>
</message>
<message>
<source>More like this (Y)</source>
<translation>Más como este (Y)</translation>
</message>
<message>
<source>More products</source>
<translation>Más productos</translation>
</message>
<message>
<source>More vivid colours</source>
<translation>Colores más vivos</translation>
</message>
<message>
<source>Mouse</source>
<translation>Ratón</translation>
</message>
<message>
<source>Move down</source>
<translation>Bajar</translation>
</message>
<message>
<source>Move up</source>
<translation>Subir</translation>
</message>
<message>
<source>Music or a talk that was left in the middle</source>
<translation>Música o charla dejada a medias</translation>
</message>
<message>
<source>Mute</source>
<translation>Silenciar</translation>
</message>
<message>
<source>Muted</source>
<translation>Silenciado</translation>
</message>
<message>
<source>N and P go from point to point, Enter plays, Space chooses, arrows move the map.</source>
<translation>N y P van de punto en punto, Intro reproduce, Espacio elige, las flechas mueven el mapa.</translation>
</message>
<message>
<source>Name a film file of this machine.</source>
<translation>Indicar un archivo de película de este equipo.</translation>
</message>
<message>
<source>Name a folder once, and TrendFlix keeps an eye on it: films, series and clips appear here with their posters. Nothing is moved or changed.</source>
<translation>Basta indicar una carpeta una vez y TrendFlix la vigila: películas, series y clips aparecen aquí con sus pósteres. No se mueve ni se cambia nada.</translation>
</message>
<message>
<source>Name a time in seconds that the film has.</source>
<translation>Indicar un tiempo en segundos que exista en la película.</translation>
</message>
<message>
<source>Name an .m3u8 file of films, in a folder you may use.</source>
<translation>Indicar un archivo .m3u8 de películas, en una carpeta accesible.</translation>
</message>
<message>
<source>Name it by its title, its file or its key.</source>
<translation>Indicar su título, su archivo o su clave.</translation>
</message>
<message>
<source>Name of the collection:</source>
<translation>Nombre de la colección:</translation>
</message>
<message>
<source>Name of the search</source>
<translation>Nombre de la búsqueda</translation>
</message>
<message>
<source>Name their folder with --keys DIR; make keys once with: trendflix index key new</source>
<translation>Indicar su carpeta con --keys DIR; crear claves una sola vez con: trendflix index key new</translation>
</message>
<message>
<source>Name: value, one a line</source>
<translation>Nombre: valor, uno por línea</translation>
</message>
<message>
<source>Names of pictures of films</source>
<translation>Nombres de las capturas</translation>
</message>
<message>
<source>Neighbours are brought together</source>
<translation>Se acercan los vecinos</translation>
</message>
<message>
<source>Neither the model nor any product's title knows these words.</source>
<translation>Ni el modelo ni el título de ningún producto conocen estas palabras.</translation>
</message>
<message>
<source>Never</source>
<translation>Nunca</translation>
</message>
<message>
<source>New collection</source>
<translation>Nueva colección</translation>
</message>
<message>
<source>New collection…</source>
<translation>Nueva colección…</translation>
</message>
<message>
<source>New name of the search</source>
<translation>Nuevo nombre de la búsqueda</translation>
</message>
<message>
<source>Newer catalogue</source>
<translation>Catálogo más nuevo</translation>
</message>
<message>
<source>Newest first</source>
<translation>Primero las más recientes</translation>
</message>
<message>
<source>Newest price first</source>
<translation>Precio más reciente primero</translation>
</message>
<message>
<source>Next aspect ratio</source>
<translation>Relación de aspecto siguiente</translation>
</message>
<message>
<source>Next chapter</source>
<translation>Capítulo siguiente</translation>
</message>
<message>
<source>Next film</source>
<translation>Película siguiente</translation>
</message>
<message>
<source>Next line with these words</source>
<translation>Siguiente línea con estas palabras</translation>
</message>
<message>
<source>Next moment that was found</source>
<translation>Siguiente momento encontrado</translation>
</message>
<message>
<source>Next quality or angle</source>
<translation>Calidad o ángulo siguiente</translation>
</message>
<message>
<source>Next second subtitles</source>
<translation>Segundos subtítulos siguientes</translation>
</message>
<message>
<source>Next sound track</source>
<translation>Pista de audio siguiente</translation>
</message>
<message>
<source>Next subtitles</source>
<translation>Subtítulos siguientes</translation>
</message>
<message>
<source>No</source>
<translation>No</translation>
</message>
<message>
<source>No clothes found here</source>
<translation>No se ha encontrado ropa aquí</translation>
</message>
<message>
<source>No film and no address was copied</source>
<translation>No se ha copiado ninguna película ni dirección</translation>
</message>
<message>
<source>No film can be searched yet</source>
<translation>Todavía no se puede buscar en ninguna película</translation>
</message>
<message>
<source>No film has these words. Esc shows all films again.</source>
<translation>Ninguna película tiene estas palabras. Esc vuelve a mostrar todas las películas.</translation>
</message>
<message>
<source>No film was found on this page.</source>
<translation>No se ha encontrado ninguna película en esta página.</translation>
</message>
<message>
<source>No folder yet.</source>
<translation>Todavía no hay carpetas.</translation>
</message>
<message>
<source>No longer look through {folder}</source>
<translation>Dejar de buscar en {folder}</translation>
</message>
<message>
<source>No longer on top</source>
<translation>Ya no está siempre encima</translation>
</message>
<message>
<source>No more moments that way</source>
<translation>No hay más momentos en esa dirección</translation>
</message>
<message>
<source>No motion</source>
<translation>Sin animaciones</translation>
</message>
<message>
<source>No name has "{letters}"</source>
<translation>Ningún nombre contiene «{letters}»</translation>
</message>
<message>
<source>No picture can be shown: the file is damaged, or far too large.</source>
<translation>No se puede mostrar ninguna imagen: el archivo está dañado o es demasiado grande.</translation>
</message>
<message>
<source>No repository is known yet that the catalogue could come from.</source>
<translation>Todavía no se conoce ningún repositorio del que pueda venir el catálogo.</translation>
</message>
<message>
<source>No secure connection to the server could be made: it may not speak https.</source>
<translation>No se pudo establecer una conexión segura con el servidor: puede que no admita https.</translation>
</message>
<message>
<source>No setting has these words.</source>
<translation>Ningún ajuste contiene estas palabras.</translation>
</message>
<message>
<source>No subtitles are shown. Choose some, or add a file.</source>
<translation>No se muestran subtítulos. Elegir unos o añadir un archivo.</translation>
</message>
<message>
<source>No web browser could be opened.</source>
<translation>No se pudo abrir ningún navegador web.</translation>
</message>
<message>
<source>Nobody reads these lines any more.</source>
<translation>Ya nadie lee estas líneas.</translation>
</message>
<message>
<source>Nobody says this.</source>
<translation>Nadie dice esto.</translation>
</message>
<message>
<source>Normal speed</source>
<translation>Velocidad normal</translation>
</message>
<message>
<source>Not available</source>
<translation>No disponible</translation>
</message>
<message>
<source>Not found</source>
<translation>No encontrado</translation>
</message>
<message>
<source>Not in private</source>
<translation>No en modo privado</translation>
</message>
<message>
<source>Not like this</source>
<translation>No como este</translation>
</message>
<message>
<source>Not like this (N)</source>
<translation>No como este (N)</translation>
</message>
<message>
<source>Not looked through yet: only words were compared.</source>
<translation>Aún sin analizar: solo se han comparado palabras.</translation>
</message>
<message>
<source>Not mirrored</source>
<translation>Sin reflejar</translation>
</message>
<message>
<source>Not seen yet</source>
<translation>No vistas</translation>
</message>
<message>
<source>Not watched yet</source>
<translation>No vistas aún</translation>
</message>
<message>
<source>Nothing</source>
<translation>Nada</translation>
</message>
<message>
<source>Nothing answers at this address: the connection was refused, so the server is down or this is not where it listens.</source>
<translation>Nada responde en esta dirección: se rechazó la conexión, así que el servidor está caído o no es aquí donde escucha.</translation>
</message>
<message>
<source>Nothing but the film moves by itself.</source>
<translation>Nada se mueve por sí solo, salvo la película.</translation>
</message>
<message>
<source>Nothing is known of this film that others could be compared with.</source>
<translation>No se sabe nada de esta película con lo que comparar otras.</translation>
</message>
<message>
<source>Nothing like this in the catalogue</source>
<translation>No hay nada parecido en el catálogo</translation>
</message>
<message>
<source>Nothing like this with these filters</source>
<translation>No hay nada parecido con estos filtros</translation>
</message>
<message>
<source>Nothing stands out: these shots come closest.</source>
<translation>Nada destaca: estos planos son los más cercanos.</translation>
</message>
<message>
<source>Nothing this close in the catalogue</source>
<translation>No hay nada tan parecido en el catálogo</translation>
</message>
<message>
<source>Nothing this close with these filters</source>
<translation>No hay nada tan parecido con estos filtros</translation>
</message>
<message>
<source>Nothing was found</source>
<translation>No se encontró nada</translation>
</message>
<message>
<source>Nothing was found in this film</source>
<translation>No se encontró nada en esta película</translation>
</message>
<message>
<source>Nothing yet</source>
<translation>Nada todavía</translation>
</message>
<message>
<source>Notifications</source>
<translation>Notificaciones</translation>
</message>
<message>
<source>Now playing {title}</source>
<translation>Reproduciendo {title}</translation>
</message>
<message>
<source>Of all pairs of films of this library, how many are less alike</source>
<translation>De todos los pares de películas de esta biblioteca, cuántos se parecen menos</translation>
</message>
<message>
<source>Off</source>
<translation>Desactivado</translation>
</message>
<message>
<source>On a moment that was found</source>
<translation>Sobre un momento encontrado</translation>
</message>
<message>
<source>On a product</source>
<translation>Sobre un producto</translation>
</message>
<message>
<source>On screen</source>
<translation>En pantalla</translation>
</message>
<message>
<source>On the whole</source>
<translation>En conjunto</translation>
</message>
<message>
<source>Once a day</source>
<translation>Una vez al día</translation>
</message>
<message>
<source>One frame ahead</source>
<translation>Avanzar un fotograma</translation>
</message>
<message>
<source>One frame back</source>
<translation>Retroceder un fotograma</translation>
</message>
<message>
<source>One of your own options of mpv is not taken.</source>
<translation>Una de las opciones propias de mpv no se acepta.</translation>
</message>
<message>
<source>One window</source>
<translation>Una sola ventana</translation>
</message>
<message>
<source>Only https links are opened.</source>
<translation>Solo se abren enlaces https.</translation>
</message>
<message>
<source>Only in stock</source>
<translation>Solo en stock</translation>
</message>
<message>
<source>Only sound files on this machine can be added.</source>
<translation>Solo se pueden añadir archivos de audio de este equipo.</translation>
</message>
<message>
<source>Only web addresses: choose one in the playlist</source>
<translation>Solo hay direcciones web: elegir una en la lista de reproducción</translation>
</message>
<message>
<source>Only {film}</source>
<translation>Solo {film}</translation>
</message>
<message>
<source>Open</source>
<translation>Abrir</translation>
</message>
<message>
<source>Open a film</source>
<translation>Abrir una película</translation>
</message>
<message>
<source>Open a film file, or an http:// or https:// address of one.</source>
<translation>Abrir un archivo de película o la dirección http:// o https:// de una.</translation>
</message>
<message>
<source>Open a film…</source>
<translation>Abrir una película…</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Abrir una carpeta</translation>
</message>
<message>
<source>Open an address</source>
<translation>Abrir una dirección</translation>
</message>
<message>
<source>Open an address…</source>
<translation>Abrir una dirección…</translation>
</message>
<message>
<source>Open films</source>
<translation>Abrir películas</translation>
</message>
<message>
<source>Open it again when you like.</source>
<translation>Se puede volver a abrir en cualquier momento.</translation>
</message>
<message>
<source>Open product page</source>
<translation>Abrir la página del producto</translation>
</message>
<message>
<source>Open recent</source>
<translation>Abrir recientes</translation>
</message>
<message>
<source>Open the address of the film itself, or bring yt-dlp up to date: trendflix online update</source>
<translation>Abrir la dirección de la película misma o actualizar yt-dlp: trendflix online update</translation>
</message>
<message>
<source>Open what was copied</source>
<translation>Abrir lo copiado</translation>
</message>
<message>
<source>Opening the library…</source>
<translation>Abriendo la biblioteca…</translation>
</message>
<message>
<source>Or drop a film here.</source>
<translation>O soltar una película aquí.</translation>
</message>
<message>
<source>Or drop a film here. {keys} shows all keys.</source>
<translation>O soltar una película aquí. {keys} muestra todas las teclas.</translation>
</message>
<message>
<source>Or drop a folder here.</source>
<translation>O soltar aquí una carpeta.</translation>
</message>
<message>
<source>Order</source>
<translation>Orden</translation>
</message>
<message>
<source>Order of films</source>
<translation>Orden de las películas</translation>
</message>
<message>
<source>Order of products</source>
<translation>Orden de los productos</translation>
</message>
<message>
<source>Other windows do not cover this one.</source>
<translation>Las demás ventanas no tapan esta.</translation>
</message>
<message>
<source>Others</source>
<translation>Otros</translation>
</message>
<message>
<source>PNG keeps every pixel; JPEG and WebP are smaller.</source>
<translation>PNG conserva cada píxel; JPEG y WebP ocupan menos.</translation>
</message>
<message>
<source>Pages</source>
<translation>Páginas</translation>
</message>
<message>
<source>Paler colours</source>
<translation>Colores más pálidos</translation>
</message>
<message>
<source>Parts of the library</source>
<translation>Partes de la biblioteca</translation>
</message>
<message>
<source>Pause</source>
<translation>Pausa</translation>
</message>
<message>
<source>Pause a film to see what you could buy of it. Nothing leaves this computer.</source>
<translation>Al pausar una película se ve qué se podría comprar de ella. Nada sale de este equipo.</translation>
</message>
<message>
<source>Pause on another moment.</source>
<translation>Pausar en otro momento.</translation>
</message>
<message>
<source>Pause. See it. Find it.</source>
<translation>Pausar. Ver. Encontrar.</translation>
</message>
<message>
<source>Picture</source>
<translation>Imagen</translation>
</message>
<message>
<source>Picture behind sound</source>
<translation>Imagen por detrás del audio</translation>
</message>
<message>
<source>Picture copied</source>
<translation>Imagen copiada</translation>
</message>
<message>
<source>Picture copied, faces covered</source>
<translation>Imagen copiada, caras cubiertas</translation>
</message>
<message>
<source>Picture saved, faces covered</source>
<translation>Imagen guardada, caras cubiertas</translation>
</message>
<message>
<source>Picture settings</source>
<translation>Ajustes de imagen</translation>
</message>
<message>
<source>Pictures</source>
<translation>Imágenes</translation>
</message>
<message>
<source>Place</source>
<translation>Posición</translation>
</message>
<message>
<source>Place in the film</source>
<translation>Posición en la película</translation>
</message>
<message>
<source>Play</source>
<translation>Reproducir</translation>
</message>
<message>
<source>Play from here</source>
<translation>Reproducir desde aquí</translation>
</message>
<message>
<source>Play from here (Enter)</source>
<translation>Reproducir desde aquí (Intro)</translation>
</message>
<message>
<source>Play or pause</source>
<translation>Reproducir o pausar</translation>
</message>
<message>
<source>Play the films of the playlist in a drawn order.</source>
<translation>Reproduce las películas de la lista de reproducción en orden aleatorio.</translation>
</message>
<message>
<source>Play the next film</source>
<translation>Reproducir la película siguiente</translation>
</message>
<message>
<source>Play this film</source>
<translation>Reproducir esta película</translation>
</message>
<message>
<source>Play {film} from {time}</source>
<translation>Reproducir {film} desde {time}</translation>
</message>
<message>
<source>Play, and pause once more.</source>
<translation>Reproducir y volver a pausar.</translation>
</message>
<message>
<source>Playback controls</source>
<translation>Controles de reproducción</translation>
</message>
<message>
<source>Playlist</source>
<translation>Lista de reproducción</translation>
</message>
<message>
<source>Playlists</source>
<translation>Listas de reproducción</translation>
</message>
<message>
<source>Plays: {film}</source>
<translation>Reproduciendo: {film}</translation>
</message>
<message>
<source>Please report it with the log: trendflix doctor shows where it is.</source>
<translation>Se ruega informar del error con el registro: trendflix doctor muestra dónde está.</translation>
</message>
<message>
<source>Plot</source>
<translation>Argumento</translation>
</message>
<message>
<source>Posters</source>
<translation>Pósteres</translation>
</message>
<message>
<source>Posters come with the films of the library, or name a folder of pictures.</source>
<translation>Los pósteres llegan con las películas de la biblioteca; o bien, indicar una carpeta de imágenes.</translation>
</message>
<message>
<source>Posters like</source>
<translation>Pósteres como</translation>
</message>
<message>
<source>Posters like this</source>
<translation>Pósteres parecidos</translation>
</message>
<message>
<source>Posters that look like it</source>
<translation>Pósteres de aspecto parecido</translation>
</message>
<message>
<source>Press Add, then the key. Pressing a key that is there takes it away.</source>
<translation>Pulsar Añadir y después la tecla. Al pulsar una tecla que ya está, se quita.</translation>
</message>
<message>
<source>Press a key…</source>
<translation>Pulsar una tecla…</translation>
</message>
<message>
<source>Previous chapter</source>
<translation>Capítulo anterior</translation>
</message>
<message>
<source>Previous film</source>
<translation>Película anterior</translation>
</message>
<message>
<source>Previous line with these words</source>
<translation>Línea anterior con estas palabras</translation>
</message>
<message>
<source>Previous moment that was found</source>
<translation>Momento encontrado anterior</translation>
</message>
<message>
<source>Previous subtitles</source>
<translation>Subtítulos anteriores</translation>
</message>
<message>
<source>Price</source>
<translation>Precio</translation>
</message>
<message>
<source>Private</source>
<translation>Privado</translation>
</message>
<message>
<source>Private: remember nothing new</source>
<translation>Privado: no recordar nada nuevo</translation>
</message>
<message>
<source>Processor</source>
<translation>Procesador</translation>
</message>
<message>
<source>Product</source>
<translation>Producto</translation>
</message>
<message>
<source>Products</source>
<translation>Productos</translation>
</message>
<message>
<source>Products on pause</source>
<translation>Productos en pausa</translation>
</message>
<message>
<source>Products on screen</source>
<translation>Productos en pantalla</translation>
</message>
<message>
<source>Products should be: {word}</source>
<translation>Productos deseados: {word}</translation>
</message>
<message>
<source>Products stay hidden on pause</source>
<translation>Los productos quedan ocultos en pausa</translation>
</message>
<message>
<source>Proxy</source>
<translation>Proxy</translation>
</message>
<message>
<source>Quality</source>
<translation>Calidad</translation>
</message>
<message>
<source>Quality: {what}</source>
<translation>Calidad: {what}</translation>
</message>
<message>
<source>Quit</source>
<translation>Salir</translation>
</message>
<message>
<source>Ray is not installed: pip install 'trendflix[cluster]' brings it.</source>
<translation>Ray no está instalado: pip install 'trendflix[cluster]' lo trae.</translation>
</message>
<message>
<source>Reading the lines…</source>
<translation>Leyendo las líneas…</translation>
</message>
<message>
<source>Ready on {provider}</source>
<translation>Listo en {provider}</translation>
</message>
<message>
<source>Referrer</source>
<translation>Página de referencia</translation>
</message>
<message>
<source>Remember nothing new of what is watched.</source>
<translation>No se recuerda nada nuevo de lo que se ve.</translation>
</message>
<message>
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<source>Remove from the library</source>
<translation>Quitar de la biblioteca</translation>
</message>
<message>
<source>Remove from the library…</source>
<translation>Quitar de la biblioteca…</translation>
</message>
<message>
<source>Rename</source>
<translation>Cambiar el nombre</translation>
</message>
<message>
<source>Repeat all</source>
<translation>Repetir todo</translation>
</message>
<message>
<source>Repeat all films</source>
<translation>Repetir todas las películas</translation>
</message>
<message>
<source>Repeat this film</source>
<translation>Repetir esta película</translation>
</message>
<message>
<source>Reset</source>
<translation>Restablecer</translation>
</message>
<message>
<source>Reset all keys</source>
<translation>Restablecer todas las teclas</translation>
</message>
<message>
<source>Reset everything on the page {page}</source>
<translation>Restablecer toda la página {page}</translation>
</message>
<message>
<source>Reset the keys: {action}</source>
<translation>Restablecer las teclas: {action}</translation>
</message>
<message>
<source>Reset this page</source>
<translation>Restablecer esta página</translation>
</message>
<message>
<source>Reset: {setting}</source>
<translation>Restablecer: {setting}</translation>
</message>
<message>
<source>Restart now</source>
<translation>Reiniciar ahora</translation>
</message>
<message>
<source>Right and left</source>
<translation>Derecha e izquierda</translation>
</message>
<message>
<source>Run the set-up again: python3 installers/bootstrap.py</source>
<translation>Ejecutar de nuevo la instalación: python3 installers/bootstrap.py</translation>
</message>
<message>
<source>Saturation</source>
<translation>Saturación</translation>
</message>
<message>
<source>Save</source>
<translation>Guardar</translation>
</message>
<message>
<source>Save a picture of the finds</source>
<translation>Guardar una imagen de los hallazgos</translation>
</message>
<message>
<source>Save as</source>
<translation>Guardar como</translation>
</message>
<message>
<source>Save the map</source>
<translation>Guardar el mapa</translation>
</message>
<message>
<source>Save the map as a file</source>
<translation>Guardar el mapa como archivo</translation>
</message>
<message>
<source>Save the picture with subtitles</source>
<translation>Guardar la imagen con subtítulos</translation>
</message>
<message>
<source>Save the picture without subtitles</source>
<translation>Guardar la imagen sin subtítulos</translation>
</message>
<message>
<source>Save the playlist</source>
<translation>Guardar la lista de reproducción</translation>
</message>
<message>
<source>Saved as {name}</source>
<translation>Guardado como {name}</translation>
</message>
<message>
<source>Saved searches</source>
<translation>Búsquedas guardadas</translation>
</message>
<message>
<source>Saved: {file}</source>
<translation>Guardado: {file}</translation>
</message>
<message>
<source>Save…</source>
<translation>Guardar…</translation>
</message>
<message>
<source>Say it again</source>
<translation>Rehacer</translation>
</message>
<message>
<source>Say what is seen or said, or drop a picture here.</source>
<translation>Decir lo que se ve o se dice, o soltar aquí una imagen.</translation>
</message>
<message>
<source>Say what to look for, not only what not.</source>
<translation>Decir qué buscar, no solo lo que no.</translation>
</message>
<message>
<source>Scores before and after your judgements</source>
<translation>Puntuaciones antes y después de las valoraciones</translation>
</message>
<message>
<source>Search for what the points show</source>
<translation>Buscar lo que muestran los puntos</translation>
</message>
<message>
<source>Search the settings</source>
<translation>Buscar en los ajustes</translation>
</message>
<message>
<source>Searching…</source>
<translation>Buscando…</translation>
</message>
<message>
<source>Season</source>
<translation>Temporada</translation>
</message>
<message>
<source>Season {number}</source>
<translation>Temporada {number}</translation>
</message>
<message>
<source>Season {season}, episode {number}</source>
<translation>Temporada {season}, episodio {number}</translation>
</message>
<message>
<source>Second subtitles</source>
<translation>Segundos subtítulos</translation>
</message>
<message>
<source>Second subtitles: {what}</source>
<translation>Segundos subtítulos: {what}</translation>
</message>
<message>
<source>See it alone, or all again</source>
<translation>Verlo solo, o todos de nuevo</translation>
</message>
<message>
<source>See more of the bottom</source>
<translation>Ver más de la parte inferior</translation>
</message>
<message>
<source>See more of the left</source>
<translation>Ver más de la izquierda</translation>
</message>
<message>
<source>See more of the right</source>
<translation>Ver más de la derecha</translation>
</message>
<message>
<source>See more of the top</source>
<translation>Ver más de la parte superior</translation>
</message>
<message>
<source>See that it runs and has TrendFlix installed, then run the same command again: what was encoded is kept.</source>
<translation>Compruebe que funciona y que tiene TrendFlix instalado, y ejecute de nuevo la misma orden: lo codificado se conserva.</translation>
</message>
<message>
<source>See that the address is written right and that this computer is online, then try again.</source>
<translation>Comprobar que la dirección está bien escrita y que este equipo tiene conexión, y volver a intentarlo.</translation>
</message>
<message>
<source>See that the data folder can be written to; films play all the same.</source>
<translation>Comprobar que se puede escribir en la carpeta de datos; las películas se reproducen de todos modos.</translation>
</message>
<message>
<source>See that the drive is there and may be written; docs/servers.md says how it is filled.</source>
<translation>Compruebe que la unidad está ahí y que se puede escribir en ella; docs/servers.md dice cómo se llena.</translation>
</message>
<message>
<source>See what is wrong with: trendflix doctor</source>
<translation>Ver qué falla con: trendflix doctor</translation>
</message>
<message>
<source>Seen or said</source>
<translation>Visto o dicho</translation>
</message>
<message>
<source>Select all</source>
<translation>Seleccionar todo</translation>
</message>
<message>
<source>Series</source>
<translation>Series</translation>
</message>
<message>
<source>Set TrendFlix up again: it brings newer ones.</source>
<translation>Instalar TrendFlix de nuevo: incluye versiones más nuevas.</translation>
</message>
<message>
<source>Settings</source>
<translation>Ajustes</translation>
</message>
<message>
<source>Share a picture of these finds</source>
<translation>Compartir una imagen de estos hallazgos</translation>
</message>
<message>
<source>Ships to</source>
<translation>Envío a</translation>
</message>
<message>
<source>Shots</source>
<translation>Planos</translation>
</message>
<message>
<source>Show folder</source>
<translation>Mostrar la carpeta</translation>
</message>
<message>
<source>Show in its folder</source>
<translation>Mostrar en su carpeta</translation>
</message>
<message>
<source>Show its page</source>
<translation>Mostrar su página</translation>
</message>
<message>
<source>Show looser matches</source>
<translation>Mostrar resultados menos parecidos</translation>
</message>
<message>
<source>Show looser products, too</source>
<translation>Mostrar también productos menos parecidos</translation>
</message>
<message>
<source>Show only closer products</source>
<translation>Mostrar solo productos más parecidos</translation>
</message>
<message>
<source>Show or hide the scores before and after your judgements</source>
<translation>Mostrar u ocultar las puntuaciones antes y después de las valoraciones</translation>
</message>
<message>
<source>Show products on pause</source>
<translation>Mostrar productos en pausa</translation>
</message>
<message>
<source>Show the film</source>
<translation>Mostrar la película</translation>
</message>
<message>
<source>Show the menu</source>
<translation>Mostrar el menú</translation>
</message>
<message>
<source>Show the page of {film}</source>
<translation>Mostrar la página de {film}</translation>
</message>
<message>
<source>Show these keys</source>
<translation>Mostrar estas teclas</translation>
</message>
<message>
<source>Show without filters</source>
<translation>Mostrar sin filtros</translation>
</message>
<message>
<source>Shows everything that is loosely similar</source>
<translation>Muestra todo lo que es algo parecido</translation>
</message>
<message>
<source>Shows only what is similar</source>
<translation>Muestra solo lo que es parecido</translation>
</message>
<message>
<source>Shows only what is very close</source>
<translation>Muestra solo lo que es muy parecido</translation>
</message>
<message>
<source>Shows what is usually worth a look</source>
<translation>Muestra lo que suele merecer un vistazo</translation>
</message>
<message>
<source>Shuffle</source>
<translation>Orden aleatorio</translation>
</message>
<message>
<source>Shuffled</source>
<translation>En orden aleatorio</translation>
</message>
<message>
<source>Sign in where the address comes from and take a fresh one there, or add what the server asks for: Open an address, More.</source>
<translation>Iniciar sesión en el sitio de origen y copiar allí una dirección nueva, o añadir lo que pide el servidor: Abrir una dirección, Más.</translation>
</message>
<message>
<source>Similar</source>
<translation>Parecidos</translation>
</message>
<message>
<source>Similar products, found by TrendFlix</source>
<translation>Productos parecidos, encontrados por TrendFlix</translation>
</message>
<message>
<source>Simplified Chinese</source>
<translation>Chino simplificado</translation>
</message>
<message>
<source>Single frames</source>
<translation>Fotogramas</translation>
</message>
<message>
<source>Size</source>
<translation>Tamaño</translation>
</message>
<message>
<source>Size and place</source>
<translation>Tamaño y posición</translation>
</message>
<message>
<source>Size of the interface</source>
<translation>Tamaño de la interfaz</translation>
</message>
<message>
<source>Slower</source>
<translation>Más lento</translation>
</message>
<message>
<source>Smaller interface</source>
<translation>Reducir la interfaz</translation>
</message>
<message>
<source>So that moments in them can be found. It stands back behind all else, and waits while a film plays on battery. Nothing leaves this machine.</source>
<translation>Para poder buscar momentos en ellas. Cede el paso a todo lo demás y espera mientras se reproduce una película con batería. Nada sale de este equipo.</translation>
</message>
<message>
<source>So that moments in this film are found</source>
<translation>Para poder buscar momentos en esta película</translation>
</message>
<message>
<source>Softer</source>
<translation>Bajar el volumen</translation>
</message>
<message>
<source>Something went wrong inside TrendFlix.</source>
<translation>Algo ha fallado dentro de TrendFlix.</translation>
</message>
<message>
<source>Sound</source>
<translation>Audio</translation>
</message>
<message>
<source>Sound later</source>
<translation>Retrasar el audio</translation>
</message>
<message>
<source>Sound on</source>
<translation>Sonido activado</translation>
</message>
<message>
<source>Sound on time</source>
<translation>Audio sin desfase</translation>
</message>
<message>
<source>Sound sooner</source>
<translation>Adelantar el audio</translation>
</message>
<message>
<source>Sound {seconds} s later</source>
<translation>Audio {seconds} s más tarde</translation>
</message>
<message>
<source>Sound {seconds} s sooner</source>
<translation>Audio {seconds} s antes</translation>
</message>
<message>
<source>Sound's bit rate</source>
<translation>Tasa de bits del audio</translation>
</message>
<message>
<source>Sound: {what}</source>
<translation>Audio: {what}</translation>
</message>
<message>
<source>Speed</source>
<translation>Velocidad</translation>
</message>
<message>
<source>Speed {speed}</source>
<translation>Velocidad {speed}</translation>
</message>
<message>
<source>Start over</source>
<translation>Empezar desde el principio</translation>
</message>
<message>
<source>Starting again…</source>
<translation>Empezando de nuevo…</translation>
</message>
<message>
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<source>Stop on the last picture</source>
<translation>Detenerse en la última imagen</translation>
</message>
<message>
<source>Stop, and go to the beginning</source>
<translation>Detener e ir al principio</translation>
</message>
<message>
<source>Stop; what was done is kept</source>
<translation>Detener; se conserva lo hecho</translation>
</message>
<message>
<source>Strict</source>
<translation>Estricto</translation>
</message>
<message>
<source>Subtitles</source>
<translation>Subtítulos</translation>
</message>
<message>
<source>Subtitles higher</source>
<translation>Subir los subtítulos</translation>
</message>
<message>
<source>Subtitles larger</source>
<translation>Agrandar los subtítulos</translation>
</message>
<message>
<source>Subtitles later</source>
<translation>Retrasar los subtítulos</translation>
</message>
<message>
<source>Subtitles lower</source>
<translation>Bajar los subtítulos</translation>
</message>
<message>
<source>Subtitles on or off</source>
<translation>Activar o desactivar subtítulos</translation>
</message>
<message>
<source>Subtitles on time</source>
<translation>Subtítulos sin desfase</translation>
</message>
<message>
<source>Subtitles smaller</source>
<translation>Reducir los subtítulos</translation>
</message>
<message>
<source>Subtitles sooner</source>
<translation>Adelantar los subtítulos</translation>
</message>
<message>
<source>Subtitles {percent} %</source>
<translation>Subtítulos al {percent} %</translation>
</message>
<message>
<source>Subtitles {percent} % above the edge</source>
<translation>Subtítulos {percent} % por encima del borde</translation>
</message>
<message>
<source>Subtitles {seconds} s later</source>
<translation>Subtítulos {seconds} s más tarde</translation>
</message>
<message>
<source>Subtitles {seconds} s sooner</source>
<translation>Subtítulos {seconds} s antes</translation>
</message>
<message>
<source>Subtitles: {what}</source>
<translation>Subtítulos: {what}</translation>
</message>
<message>
<source>S{season} E{number}</source>
<translation>T{season} E{number}</translation>
</message>
<message>
<source>TMDB does not accept the key.</source>
<translation>TMDB no acepta la clave.</translation>
</message>
<message>
<source>TMDB does not know this film.</source>
<translation>TMDB no conoce esta película.</translation>
</message>
<message>
<source>TMDB gives an answer that is not understood.</source>
<translation>TMDB da una respuesta que no se entiende.</translation>
</message>
<message>
<source>TMDB gives no answer.</source>
<translation>TMDB no responde.</translation>
</message>
<message>
<source>TMDB knows no such film, or does not answer</source>
<translation>TMDB no conoce esa película o no responde</translation>
</message>
<message>
<source>TMDB knows nothing of this.</source>
<translation>TMDB no sabe nada de esto.</translation>
</message>
<message>
<source>Tags</source>
<translation>Etiquetas</translation>
</message>
<message numerus="yes">
<source>Take %n film(s) out of the library?</source>
<translation>
<numerusform>¿Quitar %n película de la biblioteca?</numerusform>
<numerusform>¿Quitar %n películas de la biblioteca?</numerusform>
</translation>
</message>
<message>
<source>Take PCA, which needs nothing more, or install it.</source>
<translation>Usar PCA, que no necesita nada más, o instalarlo.</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP of at most 100 million pixels.</source>
<translation>Usar un JPEG, PNG o WebP de 100 millones de píxeles como máximo.</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP.</source>
<translation>Usar un JPEG, PNG o WebP.</translation>
</message>
<message>
<source>Take another one: JPEG, PNG, WebP, GIF, BMP or TIFF.</source>
<translation>Usar otra: JPEG, PNG, WebP, GIF, BMP o TIFF.</translation>
</message>
<message>
<source>Take back the last judgement</source>
<translation>Deshacer la última valoración</translation>
</message>
<message>
<source>Take back the last yes or no</source>
<translation>Deshacer el último sí o no</translation>
</message>
<message>
<source>Take it out of mpv_options.toml; the others hold.</source>
<translation>Quitarla de mpv_options.toml; las demás se aplican.</translation>
</message>
<message>
<source>Take {key} away: {action}</source>
<translation>Quitar {key}: {action}</translation>
</message>
<message>
<source>Thai</source>
<translation>Tailandés</translation>
</message>
<message>
<source>That of the system</source>
<translation>El del sistema</translation>
</message>
<message>
<source>The address is not one of the catalogue's own shops.</source>
<translation>La dirección no es de una de las tiendas del catálogo.</translation>
</message>
<message>
<source>The catalogue does not fit its vectors.</source>
<translation>El catálogo no corresponde a sus vectores.</translation>
</message>
<message>
<source>The catalogue holds something else than products.</source>
<translation>El catálogo contiene algo distinto de productos.</translation>
</message>
<message>
<source>The catalogue in use stays. Check the connection and the address, then try again.</source>
<translation>El catálogo en uso se mantiene. Comprobar la conexión y la dirección y volver a intentarlo.</translation>
</message>
<message>
<source>The catalogue in use stays. If the clock of this computer is right, tell the publisher.</source>
<translation>El catálogo en uso se mantiene. Si el reloj de este equipo está en hora, avisar al editor.</translation>
</message>
<message>
<source>The catalogue is being changed right now.</source>
<translation>El catálogo se está modificando en este momento.</translation>
</message>
<message>
<source>The catalogue is damaged.</source>
<translation>El catálogo está dañado.</translation>
</message>
<message>
<source>The catalogue is of an older TrendFlix.</source>
<translation>El catálogo es de una versión anterior de TrendFlix.</translation>
</message>
<message>
<source>The catalogue names an impossible place of a thumbnail.</source>
<translation>El catálogo indica una posición imposible de una miniatura.</translation>
</message>
<message>
<source>The catalogue offered is not plain JSON.</source>
<translation>El catálogo ofrecido no es JSON simple.</translation>
</message>
<message>
<source>The catalogue was made with another encoder.</source>
<translation>El catálogo se creó con otro codificador.</translation>
</message>
<message>
<source>The catalogue's order of offers is damaged.</source>
<translation>El orden de las ofertas del catálogo está dañado.</translation>
</message>
<message>
<source>The cluster cannot be used.</source>
<translation>El clúster no se puede usar.</translation>
</message>
<message>
<source>The colour of subtitles that bring none.</source>
<translation>El color de los subtítulos que no traen uno propio.</translation>
</message>
<message>
<source>The damaged file is kept beside it, as history.sqlite.damaged.</source>
<translation>El archivo dañado se conserva al lado, como history.sqlite.damaged.</translation>
</message>
<message>
<source>The damaged file is kept beside it, as {name}.damaged.</source>
<translation>El archivo dañado se conserva al lado, como {name}.damaged.</translation>
</message>
<message>
<source>The demo catalogue could not be made.</source>
<translation>No se pudo crear el catálogo de demostración.</translation>
</message>
<message>
<source>The device {name!r} is not a film.</source>
<translation>El dispositivo {name!r} no es una película.</translation>
</message>
<message>
<source>The disk is full.</source>
<translation>El disco está lleno.</translation>
</message>
<message>
<source>The download did not succeed.</source>
<translation>La descarga no se completó.</translation>
</message>
<message>
<source>The encoder in use has no text side, so it cannot read words. trendflix models list shows those that can.</source>
<translation>El codificador en uso no tiene parte de texto, así que no puede leer palabras. trendflix models list muestra los que sí pueden.</translation>
</message>
<message>
<source>The engine of shared catalogues is not installed.</source>
<translation>El motor de los catálogos compartidos no está instalado.</translation>
</message>
<message>
<source>The exported model is not the published one; nothing was kept.</source>
<translation>El modelo exportado no es el publicado; no se ha guardado nada.</translation>
</message>
<message>
<source>The faces could not be covered, so no search was made.</source>
<translation>No se pudieron cubrir las caras, así que no se hizo la búsqueda.</translation>
</message>
<message>
<source>The feed declares a document type; feeds have none, and it is not read.</source>
<translation>La lista de productos declara un tipo de documento; estas listas no lo tienen, así que no se lee.</translation>
</message>
<message>
<source>The file is missing.</source>
<translation>Falta el archivo.</translation>
</message>
<message>
<source>The file is written</source>
<translation>Escribiendo el archivo</translation>
</message>
<message>
<source>The file mpv_options.toml cannot be read.</source>
<translation>No se puede leer el archivo mpv_options.toml.</translation>
</message>
<message>
<source>The file of this film is missing</source>
<translation>Falta el archivo de esta película</translation>
</message>
<message>
<source>The file {name!r} cannot be read.</source>
<translation>No se puede leer el archivo {name!r}.</translation>
</message>
<message>
<source>The file {name!r} could not be added.</source>
<translation>No se pudo añadir el archivo {name!r}.</translation>
</message>
<message>
<source>The file {name!r} holds no text.</source>
<translation>El archivo {name!r} no contiene texto.</translation>
</message>
<message>
<source>The file {name!r} is a playlist, not subtitles.</source>
<translation>El archivo {name!r} es una lista de reproducción, no subtítulos.</translation>
</message>
<message>
<source>The file {name!r} is a playlist; playlists on disk are not opened.</source>
<translation>El archivo {name!r} es una lista de reproducción; las listas de reproducción del disco no se abren.</translation>
</message>
<message>
<source>The file {name!r} is empty.</source>
<translation>El archivo {name!r} está vacío.</translation>
</message>
<message>
<source>The file {name!r} is no playlist.</source>
<translation>El archivo {name!r} no es una lista de reproducción.</translation>
</message>
<message>
<source>The file {name!r} is of no known kind of subtitles.</source>
<translation>El archivo {name!r} no es de ningún tipo de subtítulos conocido.</translation>
</message>
<message>
<source>The file {name!r} is text, not a film.</source>
<translation>El archivo {name!r} es texto, no una película.</translation>
</message>
<message>
<source>The file {name!r} is too large to be subtitles.</source>
<translation>El archivo {name!r} es demasiado grande para ser subtítulos.</translation>
</message>
<message>
<source>The file {name!r} lists the pieces of a stream, not films.</source>
<translation>El archivo {name!r} enumera las partes de una emisión, no películas.</translation>
</message>
<message>
<source>The files stay where they are.</source>
<translation>Los archivos se quedan donde están.</translation>
</message>
<message>
<source>The film could not be played.</source>
<translation>No se pudo reproducir la película.</translation>
</message>
<message>
<source>The film does not have this time.</source>
<translation>La película no tiene este tiempo.</translation>
</message>
<message>
<source>The film ends early: it stops at {time} of {duration}, so it is not complete.</source>
<translation>La película termina antes de tiempo: se detiene en {time} de {duration}, así que no está completa.</translation>
</message>
<message>
<source>The film gave no picture in time.</source>
<translation>La película no dio ninguna imagen a tiempo.</translation>
</message>
<message>
<source>The film has ended</source>
<translation>La película ha terminado</translation>
</message>
<message>
<source>The film is damaged, or this is not a film.</source>
<translation>La película está dañada o esto no es una película.</translation>
</message>
<message>
<source>The film is incomplete: its table of contents is missing.</source>
<translation>La película está incompleta: falta su índice de contenido.</translation>
</message>
<message>
<source>The film is not complete.</source>
<translation>La película no está completa.</translation>
</message>
<message>
<source>The film is {duration} long: there is no frame at {seconds:g} seconds.</source>
<translation>La película dura {duration}: no hay ningún fotograma en el segundo {seconds:g}.</translation>
</message>
<message>
<source>The film of this page comes without encryption, so it is not opened.</source>
<translation>La película de esta página llega sin cifrar, así que no se abre.</translation>
</message>
<message>
<source>The film or the search did not answer in time.</source>
<translation>La película o la búsqueda no respondieron a tiempo.</translation>
</message>
<message>
<source>The film stopped coming at {time}. {cause}</source>
<translation>La película dejó de llegar en {time}. {cause}</translation>
</message>
<message>
<source>The film stopped coming.</source>
<translation>La película dejó de llegar.</translation>
</message>
<message>
<source>The film was looked through: its moments can be found</source>
<translation>Se analizó la película: ya se pueden buscar sus momentos</translation>
</message>
<message>
<source>The film was not looked through to its end</source>
<translation>La película no se analizó hasta el final</translation>
</message>
<message>
<source>The film was taken away from this address (the server says {code}).</source>
<translation>La película se retiró de esta dirección (el servidor dice {code}).</translation>
</message>
<message>
<source>The film whose poster is looked for</source>
<translation>La película cuyo póster se busca</translation>
</message>
<message>
<source>The folder could not be opened</source>
<translation>No se pudo abrir la carpeta</translation>
</message>
<message>
<source>The folder {name!r} is not a film.</source>
<translation>La carpeta {name!r} no es una película.</translation>
</message>
<message>
<source>The folders were looked through</source>
<translation>Se han revisado las carpetas</translation>
</message>
<message>
<source>The graphics chip where there is one, OpenGL in any case, or the processor. From the next start on.</source>
<translation>El chip gráfico donde lo haya, OpenGL en todo caso, o el procesador. A partir del próximo inicio.</translation>
</message>
<message>
<source>The history cannot be read or written.</source>
<translation>No se puede leer ni escribir el historial.</translation>
</message>
<message>
<source>The history is cleared</source>
<translation>Historial borrado</translation>
</message>
<message>
<source>The history was damaged; a new one has begun.</source>
<translation>El historial estaba dañado; se ha empezado uno nuevo.</translation>
</message>
<message>
<source>The host of this link is not a name.</source>
<translation>El host de este enlace no es un nombre.</translation>
</message>
<message>
<source>The host of this link is not a public name.</source>
<translation>El host de este enlace no es un nombre público.</translation>
</message>
<message>
<source>The index does not answer as its maker's did.</source>
<translation>El índice no responde como el de su creador.</translation>
</message>
<message>
<source>The key for TMDB does not look like one.</source>
<translation>La clave de TMDB no parece una clave.</translation>
</message>
<message>
<source>The keys lie where the web server would hand them out.</source>
<translation>Las claves están donde el servidor web las entregaría.</translation>
</message>
<message>
<source>The keys that sign releases cannot be used.</source>
<translation>No se pueden usar las claves que firman las publicaciones.</translation>
</message>
<message>
<source>The language of the window; at first that of the system.</source>
<translation>El idioma de la ventana; al principio, el del sistema.</translation>
</message>
<message>
<source>The libmpv of this machine is too old.</source>
<translation>La libmpv de este equipo es demasiado antigua.</translation>
</message>
<message>
<source>The library</source>
<translation>La biblioteca</translation>
</message>
<message>
<source>The library cannot be opened.</source>
<translation>No se puede abrir la biblioteca.</translation>
</message>
<message>
<source>The library cannot be read or written.</source>
<translation>No se puede leer o escribir la biblioteca.</translation>
</message>
<message>
<source>The library has no such film.</source>
<translation>La biblioteca no tiene esa película.</translation>
</message>
<message>
<source>The library is of an older TrendFlix, and another window has it open.</source>
<translation>La biblioteca es de un TrendFlix más antiguo y otra ventana la tiene abierta.</translation>
</message>
<message>
<source>The library is read</source>
<translation>Leyendo la biblioteca</translation>
</message>
<message>
<source>The library was damaged and is kept as {file}. Add your folders again.</source>
<translation>La biblioteca estaba dañada y se conserva como {file}. Añadir de nuevo las carpetas.</translation>
</message>
<message>
<source>The library was written by a newer TrendFlix.</source>
<translation>Una versión más reciente de TrendFlix escribió la biblioteca.</translation>
</message>
<message>
<source>The lines of these subtitles cannot be read.</source>
<translation>No se pueden leer las líneas de estos subtítulos.</translation>
</message>
<message>
<source>The lines of this film appear here once they were said.</source>
<translation>Las líneas de esta película aparecen aquí a medida que se dicen.</translation>
</message>
<message>
<source>The lines of {name!r} cannot be read.</source>
<translation>No se pueden leer las líneas de {name!r}.</translation>
</message>
<message>
<source>The map is drawn</source>
<translation>Dibujando el mapa</translation>
</message>
<message>
<source>The model does not know {words}: searched in what is said.</source>
<translation>El modelo no conoce {words}: se ha buscado en lo que se dice.</translation>
</message>
<message>
<source>The models that look at the picture are not here yet.</source>
<translation>Los modelos que miran la imagen aún no están aquí.</translation>
</message>
<message>
<source>The name {name!r} is not in Unicode; rename the file.</source>
<translation>El nombre {name!r} no está en Unicode; hay que cambiar el nombre del archivo.</translation>
</message>
<message>
<source>The new catalogue cannot be used.</source>
<translation>No se puede usar el catálogo nuevo.</translation>
</message>
<message>
<source>The next film is that of the playlist, or of the folder.</source>
<translation>La película siguiente es la de la lista de reproducción o la de la carpeta.</translation>
</message>
<message>
<source>The next film plays</source>
<translation>Se reproduce la película siguiente</translation>
</message>
<message>
<source>The one in use stays. Tell its publisher.</source>
<translation>El que está en uso se mantiene. Avisar a su editor.</translation>
</message>
<message>
<source>The page the address comes from</source>
<translation>La página de la que viene la dirección</translation>
</message>
<message>
<source>The parts of this stream cannot be read: they are encrypted or stored in a way that is not known here.</source>
<translation>No se pueden leer las partes de esta emisión: están cifradas o guardadas de una forma que aquí no se conoce.</translation>
</message>
<message>
<source>The picture could not be saved.</source>
<translation>No se pudo guardar la imagen.</translation>
</message>
<message>
<source>The picture of this moment could not be taken.</source>
<translation>No se pudo capturar la imagen de este momento.</translation>
</message>
<message>
<source>The picture you look for</source>
<translation>La imagen que se busca</translation>
</message>
<message>
<source>The player may show them all the same; other subtitles can be added from a file.</source>
<translation>Puede que el reproductor los muestre de todos modos; se pueden añadir otros subtítulos desde un archivo.</translation>
</message>
<message>
<source>The playlist is empty</source>
<translation>La lista de reproducción está vacía</translation>
</message>
<message>
<source>The playlist is saved</source>
<translation>Lista de reproducción guardada</translation>
</message>
<message>
<source>The playlist {name!r} cannot be read.</source>
<translation>No se puede leer la lista de reproducción {name!r}.</translation>
</message>
<message>
<source>The playlist {name!r} cannot be written.</source>
<translation>No se puede escribir la lista de reproducción {name!r}.</translation>
</message>
<message>
<source>The playlist {name!r} is far too large.</source>
<translation>La lista de reproducción {name!r} es demasiado grande.</translation>
</message>
<message>
<source>The popular list</source>
<translation>La lista de películas populares</translation>
</message>
<message>
<source>The poster of this film cannot be read.</source>
<translation>No se puede leer el póster de esta película.</translation>
</message>
<message>
<source>The product feed cannot be read.</source>
<translation>No se puede leer la lista de productos.</translation>
</message>
<message>
<source>The proxy asks who you are (it says {code}): it lets only known viewers through.</source>
<translation>El proxy pide identificarse (dice {code}): solo deja pasar a usuarios conocidos.</translation>
</message>
<message>
<source>The proxy is not written as http://name:port.</source>
<translation>El proxy no tiene la forma http://name:port.</translation>
</message>
<message>
<source>The proxy must be one line of plain text.</source>
<translation>El proxy debe ser una sola línea de texto sin formato.</translation>
</message>
<message>
<source>The referrer must be one line of plain text.</source>
<translation>La página de referencia debe ser una sola línea de texto sin formato.</translation>
</message>
<message>
<source>The repository gives no answer.</source>
<translation>El repositorio no responde.</translation>
</message>
<message>
<source>The same for files that are only sound.</source>
<translation>Lo mismo para archivos que solo tienen sonido.</translation>
</message>
<message>
<source>The search cannot be started.</source>
<translation>No se puede iniciar la búsqueda.</translation>
</message>
<message>
<source>The search has started anew since this pause.</source>
<translation>La búsqueda ha empezado de nuevo desde esta pausa.</translation>
</message>
<message>
<source>The search of the library stopped.</source>
<translation>La búsqueda de la biblioteca se detuvo.</translation>
</message>
<message>
<source>The search stopped twice on this picture.</source>
<translation>La búsqueda se detuvo dos veces en esta imagen.</translation>
</message>
<message>
<source>The server asks who you are (it says {code}): this film is not for everyone.</source>
<translation>El servidor pide identificarse (dice {code}): esta película no es para todo el mundo.</translation>
</message>
<message>
<source>The server cannot be reached.</source>
<translation>No se puede acceder al servidor.</translation>
</message>
<message>
<source>The server cannot be reached: no network leads to it.</source>
<translation>No se puede acceder al servidor: ninguna red lleva hasta él.</translation>
</message>
<message>
<source>The server cannot deliver this film now.</source>
<translation>El servidor no puede entregar esta película ahora.</translation>
</message>
<message>
<source>The server cannot listen there.</source>
<translation>El servidor no puede escuchar ahí.</translation>
</message>
<message>
<source>The server could not deliver this film (it says {code}): the trouble is on its side.</source>
<translation>El servidor no pudo entregar esta película (dice {code}): el problema está de su lado.</translation>
</message>
<message>
<source>The server did not answer in time: it is overloaded, or something keeps it from us.</source>
<translation>El servidor no respondió a tiempo: está sobrecargado o algo impide llegar a él.</translation>
</message>
<message>
<source>The server does not hand out this film (it says {code}): the address may have expired, or be meant for others.</source>
<translation>El servidor no entrega esta película (dice {code}): la dirección puede haber caducado o ser para otras personas.</translation>
</message>
<message>
<source>The server does not hand out this film.</source>
<translation>El servidor no entrega esta película.</translation>
</message>
<message>
<source>The server gave no answer in time.</source>
<translation>El servidor no respondió a tiempo.</translation>
</message>
<message>
<source>The server gave no answer in time: it is overloaded, or something keeps it from us.</source>
<translation>El servidor no dio respuesta a tiempo: está sobrecargado o algo impide llegar a él.</translation>
</message>
<message>
<source>The server is asked too often (it says {code}) and wants a rest.</source>
<translation>El servidor recibe demasiadas peticiones (dice {code}) y pide una pausa.</translation>
</message>
<message>
<source>The server is busy or being repaired (it says {code}).</source>
<translation>El servidor está ocupado o en mantenimiento (dice {code}).</translation>
</message>
<message>
<source>The server is not installed.</source>
<translation>El servidor no está instalado.</translation>
</message>
<message>
<source>The server turns this request away: it asks for a name and password (401), or sends on to where nothing is opened.</source>
<translation>El servidor rechaza esta petición: pide nombre y contraseña (401), o la desvía a donde no se abre nada.</translation>
</message>
<message>
<source>The server's certificate is not to be trusted: this may not be the server it says it is.</source>
<translation>El certificado del servidor no es de confianza: puede que no sea el servidor que dice ser.</translation>
</message>
<message>
<source>The shared catalogue cannot be used.</source>
<translation>El catálogo compartido no se puede usar.</translation>
</message>
<message>
<source>The shared catalogue was made by another TrendFlix: upload it again.</source>
<translation>El catálogo compartido se hizo con otro TrendFlix: súbalo de nuevo.</translation>
</message>
<message>
<source>The stream has stopped: its server names no further part, so it is over or interrupted.</source>
<translation>La emisión se ha detenido: su servidor no indica más partes, así que ha terminado o se ha interrumpido.</translation>
</message>
<message>
<source>The stream leads to an address that is not opened: without encryption, or into this machine.</source>
<translation>La emisión lleva a una dirección que no se abre: sin cifrar o dentro de este equipo.</translation>
</message>
<message>
<source>The subtitles of such a film are not looked into.</source>
<translation>Los subtítulos de una película así no se examinan.</translation>
</message>
<message>
<source>The subtitles of this film cannot be read.</source>
<translation>No se pueden leer los subtítulos de esta película.</translation>
</message>
<message>
<source>The threshold is at least 1 and at most the number of root keys.</source>
<translation>El umbral es como mínimo 1 y como máximo el número de claves raíz.</translation>
</message>
<message>
<source>The thumbnails end too early.</source>
<translation>Las miniaturas terminan demasiado pronto.</translation>
</message>
<message>
<source>The tombstones of an index do not fit its manifest.</source>
<translation>Las marcas de borrado de un índice no corresponden a su manifiesto.</translation>
</message>
<message>
<source>The user agent must be one line of plain text.</source>
<translation>El agente de usuario debe ser una sola línea de texto sin formato.</translation>
</message>
<message>
<source>The vectors of an index do not fit its manifest.</source>
<translation>Los vectores de un índice no corresponden a su manifiesto.</translation>
</message>
<message>
<source>The whole picture</source>
<translation>La imagen entera</translation>
</message>
<message>
<source>The window that is measured has ended by itself.</source>
<translation>La ventana que se mide se ha cerrado por sí sola.</translation>
</message>
<message>
<source>Their most alike shots</source>
<translation>Sus planos más parecidos</translation>
</message>
<message>
<source>There are no lines in these subtitles.</source>
<translation>No hay líneas en estos subtítulos.</translation>
</message>
<message>
<source>There is no catalogue yet.</source>
<translation>Todavía no hay catálogo.</translation>
</message>
<message>
<source>There is no connection that can be trusted.</source>
<translation>No hay ninguna conexión de confianza.</translation>
</message>
<message>
<source>There is no display to open a window on.</source>
<translation>No hay ninguna pantalla en la que abrir una ventana.</translation>
</message>
<message>
<source>There is no file {name!r} that can be read.</source>
<translation>No hay ningún archivo {name!r} que se pueda leer.</translation>
</message>
<message>
<source>There is no film here.</source>
<translation>Aquí no hay ninguna película.</translation>
</message>
<message>
<source>There is no film in it</source>
<translation>No contiene ninguna película</translation>
</message>
<message>
<source>There is no film on this page that can be played.</source>
<translation>En esta página no hay ninguna película que se pueda reproducir.</translation>
</message>
<message>
<source>There is no film to add it to</source>
<translation>No hay ninguna película a la que añadirlo</translation>
</message>
<message>
<source>There is no film to look at</source>
<translation>No hay ninguna película en la que buscar</translation>
</message>
<message>
<source>There is no film to move through</source>
<translation>No hay ninguna película que recorrer</translation>
</message>
<message>
<source>There is no key for TMDB, or it is not accepted.</source>
<translation>No hay clave de TMDB o no se acepta.</translation>
</message>
<message>
<source>There is no key for TMDB.</source>
<translation>No hay clave de TMDB.</translation>
</message>
<message>
<source>There is no library yet.</source>
<translation>Todavía no hay biblioteca.</translation>
</message>
<message>
<source>There is no other film of this category to compare with.</source>
<translation>No hay otra película de esta categoría con la que comparar.</translation>
</message>
<message>
<source>There is no other poster to compare with.</source>
<translation>No hay otro póster con el que comparar.</translation>
</message>
<message>
<source>There is no picture at {time}: the film is not complete.</source>
<translation>No hay imagen en {time}: la película no está completa.</translation>
</message>
<message>
<source>There is no poster to look at.</source>
<translation>No hay ningún póster que mirar.</translation>
</message>
<message>
<source>There is no room left for temporary files.</source>
<translation>No queda espacio para archivos temporales.</translation>
</message>
<message>
<source>There is no room on the disk for the history.</source>
<translation>No hay espacio en el disco para el historial.</translation>
</message>
<message>
<source>There is no room on the disk for the library.</source>
<translation>No hay espacio en el disco para la biblioteca.</translation>
</message>
<message>
<source>There is no room on the disk: where films are left is not remembered.</source>
<translation>No hay espacio en el disco: no se recuerda dónde quedan las películas.</translation>
</message>
<message>
<source>There is no server named {name}, or no network.</source>
<translation>No hay ningún servidor llamado {name}, o no hay red.</translation>
</message>
<message>
<source>There is no small picture of this film.</source>
<translation>No hay miniatura de esta película.</translation>
</message>
<message>
<source>There is no such time in this film.</source>
<translation>Ese tiempo no existe en esta película.</translation>
</message>
<message>
<source>There is nothing at this address (the server says {code}): the film was moved, or the address is mistyped.</source>
<translation>No hay nada en esta dirección (el servidor dice {code}): la película se ha movido o la dirección está mal escrita.</translation>
</message>
<message>
<source>There is nothing at this address.</source>
<translation>No hay nada en esta dirección.</translation>
</message>
<message>
<source>There is nothing to draw on the map yet.</source>
<translation>Todavía no hay nada que dibujar en el mapa.</translation>
</message>
<message>
<source>There is nothing to share yet</source>
<translation>Todavía no hay nada que compartir</translation>
</message>
<message>
<source>There is only one screen</source>
<translation>Solo hay una pantalla</translation>
</message>
<message>
<source>There must be exactly one ONNX Runtime in this environment.</source>
<translation>Debe haber exactamente un ONNX Runtime en este entorno.</translation>
</message>
<message>
<source>These options of mpv are not taken: {names}.</source>
<translation>Estas opciones de mpv no se aceptan: {names}.</translation>
</message>
<message>
<source>These subtitles are pictures of words: there are no lines to read.</source>
<translation>Estos subtítulos son imágenes de palabras: no hay líneas que leer.</translation>
</message>
<message>
<source>They agree on what is among the first {first} of each</source>
<translation>Coinciden en lo que está entre los {first} primeros de cada uno</translation>
</message>
<message>
<source>This address leads from an encrypted one to one that is not, so it is not opened.</source>
<translation>Esta dirección lleva de una cifrada a otra que no lo está, así que no se abre.</translation>
</message>
<message>
<source>This address leads where films are not opened from.</source>
<translation>Esta dirección lleva a un lugar desde el que no se abren películas.</translation>
</message>
<message>
<source>This encoder compares pictures only</source>
<translation>Este codificador solo compara imágenes</translation>
</message>
<message>
<source>This file could not be added to the film.</source>
<translation>No se pudo añadir este archivo a la película.</translation>
</message>
<message>
<source>This file has sound but no picture.</source>
<translation>Este archivo tiene audio, pero no imagen.</translation>
</message>
<message>
<source>This film cannot be played.</source>
<translation>No se puede reproducir esta película.</translation>
</message>
<message>
<source>This film has no chapters</source>
<translation>Esta película no tiene capítulos</translation>
</message>
<message>
<source>This film has no poster yet.</source>
<translation>Esta película todavía no tiene póster.</translation>
</message>
<message>
<source>This film is not in the library, or its file is gone.</source>
<translation>Esta película no está en la biblioteca o ya no existe su archivo.</translation>
</message>
<message>
<source>This film is not searched yet.</source>
<translation>Esta película todavía no se ha analizado.</translation>
</message>
<message>
<source>This has no picture, nor anything else that plays here.</source>
<translation>Esto no tiene imagen ni nada más que se pueda reproducir aquí.</translation>
</message>
<message>
<source>This is a file of this machine: add its folder to the library.</source>
<translation>Es un archivo de este equipo: añadir su carpeta a la biblioteca.</translation>
</message>
<message>
<source>This is not a film, or one of an unknown kind.</source>
<translation>Esto no es una película, o es de un tipo desconocido.</translation>
</message>
<message>
<source>This is not a live stream</source>
<translation>Esto no es una emisión en directo</translation>
</message>
<message>
<source>This is not opened.</source>
<translation>Esto no se abre.</translation>
</message>
<message>
<source>This is the first film of the folder</source>
<translation>Es la primera película de la carpeta</translation>
</message>
<message>
<source>This is the first film of the playlist</source>
<translation>Es la primera película de la lista de reproducción</translation>
</message>
<message>
<source>This is the last film of the folder</source>
<translation>Es la última película de la carpeta</translation>
</message>
<message>
<source>This is the last film of the playlist</source>
<translation>Es la última película de la lista de reproducción</translation>
</message>
<message>
<source>This link carries a user name or a port.</source>
<translation>Este enlace lleva un nombre de usuario o un puerto.</translation>
</message>
<message>
<source>This link holds characters that no web address has.</source>
<translation>Este enlace contiene caracteres que ninguna dirección web tiene.</translation>
</message>
<message>
<source>This link is not a web address.</source>
<translation>Este enlace no es una dirección web.</translation>
</message>
<message>
<source>This link is too long.</source>
<translation>Este enlace es demasiado largo.</translation>
</message>
<message>
<source>This page names a file of your own machine, which is not opened.</source>
<translation>Esta página remite a un archivo de este equipo, que no se abre.</translation>
</message>
<message>
<source>This picture cannot be read.</source>
<translation>No se puede leer esta imagen.</translation>
</message>
<message>
<source>This picture cannot be used.</source>
<translation>No se puede usar esta imagen.</translation>
</message>
<message>
<source>This playlist cannot be used.</source>
<translation>No se puede usar esta lista de reproducción.</translation>
</message>
<message>
<source>This product page is not opened.</source>
<translation>Esta página de producto no se abre.</translation>
</message>
<message>
<source>This stays on this computer until you copy it.</source>
<translation>Esto se queda en este equipo hasta que se copie.</translation>
</message>
<message>
<source>This stream cannot be played as it is.</source>
<translation>Esta emisión no se puede reproducir tal como está.</translation>
</message>
<message>
<source>This stream is made of {parts} parts, and only the longest of them can be played here.</source>
<translation>Esta emisión consta de {parts} partes, y aquí solo se puede reproducir la más larga.</translation>
</message>
<message>
<source>This web address is not written correctly.</source>
<translation>Esta dirección web no está bien escrita.</translation>
</message>
<message>
<source>This, but red, leather, for kids…</source>
<translation>Esto, pero… (en inglés: red, leather)</translation>
</message>
<message>
<source>This, but…</source>
<translation>Esto, pero…</translation>
</message>
<message>
<source>This, but… (words for an item)</source>
<translation>Esto, pero… (palabras para una prenda)</translation>
</message>
<message>
<source>Time and duration</source>
<translation>Tiempo y duración</translation>
</message>
<message>
<source>Time to go to</source>
<translation>Tiempo al que ir</translation>
</message>
<message>
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<source>Title, series, tag, plot…</source>
<translation>Título, serie, etiqueta, argumento…</translation>
</message>
<message>
<source>Title, year, plot, tags and poster; only the title and the year are sent. This product uses the TMDB API but is not endorsed or certified by TMDB.</source>
<translation>Título, año, argumento, etiquetas y póster; solo se envían el título y el año. Este producto usa la API de TMDB, pero no está avalado ni certificado por TMDB.</translation>
</message>
<message>
<source>To be run where commands are written</source>
<translation>Para ejecutarla en una terminal</translation>
</message>
<message>
<source>To the newest moment of a live stream</source>
<translation>Al momento más reciente de una emisión en directo</translation>
</message>
<message>
<source>To {country}</source>
<translation>Envío a {country}</translation>
</message>
<message>
<source>Track {number}</source>
<translation>Pista {number}</translation>
</message>
<message>
<source>Traditional Chinese</source>
<translation>Chino tradicional</translation>
</message>
<message>
<source>TrendFlix speaks {language} from the next start on</source>
<translation>TrendFlix usará el idioma {language} a partir del próximo inicio</translation>
</message>
<message>
<source>Try again</source>
<translation>Reintentar</translation>
</message>
<message>
<source>Try again, or later if that does not help.</source>
<translation>Volver a intentarlo, o más tarde si no funciona.</translation>
</message>
<message>
<source>Try again: it goes on where it stopped.</source>
<translation>Volver a intentarlo: continúa donde se detuvo.</translation>
</message>
<message>
<source>Try another file, or download it again.</source>
<translation>Probar con otro archivo o descargarlo de nuevo.</translation>
</message>
<message>
<source>Try another moment of the film.</source>
<translation>Probar con otro momento de la película.</translation>
</message>
<message>
<source>Try another network, or ask who runs the server; TrendFlix does not go on without.</source>
<translation>Probar con otra red o consultar a quien gestiona el servidor; TrendFlix no continúa sin una conexión de confianza.</translation>
</message>
<message>
<source>Try another one: .srt, .ass, .vtt, or sound.</source>
<translation>Probar con otro: .srt, .ass, .vtt o audio.</translation>
</message>
<message>
<source>Try fewer or other words.</source>
<translation>Probar con menos palabras u otras distintas.</translation>
</message>
<message>
<source>Try it with open_clip_torch 3.3.0, or report it.</source>
<translation>Probar con open_clip_torch 3.3.0 o informar del error.</translation>
</message>
<message>
<source>Try other words for the same thing.</source>
<translation>Probar con otras palabras para lo mismo.</translation>
</message>
<message>
<source>Try the film again</source>
<translation>Volver a intentar la película</translation>
</message>
<message>
<source>Turkish</source>
<translation>Turco</translation>
</message>
<message>
<source>Turn</source>
<translation>Girar</translation>
</message>
<message>
<source>Turn left</source>
<translation>Girar a la izquierda</translation>
</message>
<message>
<source>Turn right</source>
<translation>Girar a la derecha</translation>
</message>
<message>
<source>Turn the picture upside down</source>
<translation>Poner la imagen al revés</translation>
</message>
<message>
<source>Turned by {degrees}°</source>
<translation>Girada {degrees}°</translation>
</message>
<message>
<source>Twice as fast</source>
<translation>Al doble de velocidad</translation>
</message>
<message>
<source>Typical frames</source>
<translation>Fotogramas típicos</translation>
</message>
<message>
<source>Up and down</source>
<translation>Arriba y abajo</translation>
</message>
<message>
<source>Upright</source>
<translation>Al derecho</translation>
</message>
<message>
<source>Upside down</source>
<translation>Al revés</translation>
</message>
<message>
<source>Use that one. The library of before stands beside it, as library.sqlite.before-NUMBER.</source>
<translation>Usar esa versión. La biblioteca anterior está al lado, como library.sqlite.before-NUMBER.</translation>
</message>
<message>
<source>User agent</source>
<translation>Agente de usuario</translation>
</message>
<message>
<source>Very close</source>
<translation>Muy parecidos</translation>
</message>
<message>
<source>Vietnamese</source>
<translation>Vietnamita</translation>
</message>
<message>
<source>Views of the library</source>
<translation>Vistas de la biblioteca</translation>
</message>
<message>
<source>Volume</source>
<translation>Volumen</translation>
</message>
<message>
<source>Volume (9 and 0)</source>
<translation>Volumen (9 y 0)</translation>
</message>
<message>
<source>Volume {volume} %</source>
<translation>Volumen {volume} %</translation>
</message>
<message>
<source>Wait a little, then try again.</source>
<translation>Esperar un poco y volver a intentarlo.</translation>
</message>
<message>
<source>Wait until that is done, then try again.</source>
<translation>Esperar a que termine y volver a intentarlo.</translation>
</message>
<message>
<source>Waiting for the network…</source>
<translation>Esperando la red…</translation>
</message>
<message>
<source>Watched last first</source>
<translation>Primero lo visto más recientemente</translation>
</message>
<message>
<source>Welcome</source>
<translation>Bienvenida</translation>
</message>
<message>
<source>Western European</source>
<translation>Europeo occidental</translation>
</message>
<message>
<source>What TMDB knows is here now</source>
<translation>Lo que sabe TMDB ya está aquí</translation>
</message>
<message>
<source>What an export needs is not installed.</source>
<translation>Lo que necesita una exportación no está instalado.</translation>
</message>
<message>
<source>What draws this kind of map is not installed.</source>
<translation>Lo que dibuja este tipo de mapa no está instalado.</translation>
</message>
<message>
<source>What happens at the end of a film</source>
<translation>Qué ocurre al terminar una película</translation>
</message>
<message>
<source>What happens when it is opened again.</source>
<translation>Qué ocurre al abrirla de nuevo.</translation>
</message>
<message>
<source>What is compared of two films</source>
<translation>Qué se compara de dos películas</translation>
</message>
<message>
<source>What is new finds its place</source>
<translation>Se coloca lo nuevo</translation>
</message>
<message>
<source>What is offered is not one model.</source>
<translation>Lo que se ofrece no es un único modelo.</translation>
</message>
<message>
<source>What is seen or said. A word with a minus before it must not be there: a street -night. A picture can be pasted or dropped.</source>
<translation>Lo que se ve o se dice. Una palabra con un signo menos delante no debe aparecer: una calle -noche. Se puede pegar o soltar una imagen.</translation>
</message>
<message>
<source>What it does on the film.</source>
<translation>Qué hace sobre la película.</translation>
</message>
<message>
<source>What moved</source>
<translation>Qué cambió</translation>
</message>
<message>
<source>What posters look like cannot be kept.</source>
<translation>No se puede guardar el aspecto de los pósteres.</translation>
</message>
<message>
<source>What should be embedded cannot be read.</source>
<translation>No se puede leer lo que hay que procesar.</translation>
</message>
<message>
<source>What suits this computer</source>
<translation>Lo adecuado para este equipo</translation>
</message>
<message>
<source>What the button at the side does on the film.</source>
<translation>Qué hace el botón lateral sobre la película.</translation>
</message>
<message>
<source>What the colours say</source>
<translation>Qué indican los colores</translation>
</message>
<message>
<source>What the film shows there</source>
<translation>Lo que muestra la película ahí</translation>
</message>
<message>
<source>What the player calls itself</source>
<translation>Cómo se identifica el reproductor</translation>
</message>
<message>
<source>What the points are</source>
<translation>Qué son los puntos</translation>
</message>
<message>
<source>What the repository offers is not taken.</source>
<translation>No se acepta lo que ofrece el repositorio.</translation>
</message>
<message>
<source>What the server of this address wants to know, and a proxy</source>
<translation>Lo que el servidor de esta dirección quiere saber, y un proxy</translation>
</message>
<message>
<source>What turning it over the film changes.</source>
<translation>Qué cambia al girarla sobre la película.</translation>
</message>
<message>
<source>What was noted of this film is damaged.</source>
<translation>Lo anotado de esta película está dañado.</translation>
</message>
<message>
<source>What was watched cannot be remembered.</source>
<translation>No se puede recordar lo que se ha visto.</translation>
</message>
<message>
<source>What was wrong stands above; mend it, then retry.</source>
<translation>Lo que fallaba figura arriba; corregirlo y volver a intentarlo.</translation>
</message>
<message>
<source>What you look for</source>
<translation>Lo que se busca</translation>
</message>
<message>
<source>Wheel</source>
<translation>Rueda</translation>
</message>
<message>
<source>Where saved pictures go; empty: a folder TrendFlix among your pictures.</source>
<translation>Dónde se guardan las capturas; vacío: una carpeta TrendFlix dentro de la de imágenes.</translation>
</message>
<message>
<source>Where to look</source>
<translation>Dónde buscar</translation>
</message>
<message>
<source>Which posters are compared</source>
<translation>Qué pósteres se comparan</translation>
</message>
<message>
<source>While the window is minimised, the desktop says that a film ends or the next begins.</source>
<translation>Mientras la ventana está minimizada, el escritorio avisa de que una película termina o empieza la siguiente.</translation>
</message>
<message>
<source>White</source>
<translation>Blanco</translation>
</message>
<message>
<source>Who draws the picture</source>
<translation>Qué dibuja la imagen</translation>
</message>
<message>
<source>Whole library</source>
<translation>Toda la biblioteca</translation>
</message>
<message>
<source>Whole map</source>
<translation>Todo el mapa</translation>
</message>
<message>
<source>Window</source>
<translation>Ventana</translation>
</message>
<message>
<source>With commas between them</source>
<translation>Separadas por comas</translation>
</message>
<message>
<source>With the film's name</source>
<translation>Con el nombre de la película</translation>
</message>
<message>
<source>Without a window: trendflix shop FILM --at SECONDS, or: trendflix demo --headless</source>
<translation>Sin ventana: trendflix shop FILM --at SECONDS, o: trendflix demo --headless</translation>
</message>
<message>
<source>Without the filter {words}</source>
<translation>Sin el filtro {words}</translation>
</message>
<message>
<source>Words or picture</source>
<translation>Palabras o imagen</translation>
</message>
<message>
<source>Worth a look</source>
<translation>Merecen un vistazo</translation>
</message>
<message>
<source>Y: more like this, N: not like this</source>
<translation>Y: más como este, N: no como este</translation>
</message>
<message>
<source>Year</source>
<translation>Año</translation>
</message>
<message>
<source>Yellow</source>
<translation>Amarillo</translation>
</message>
<message>
<source>Yes</source>
<translation>Sí</translation>
</message>
<message>
<source>You stopped this address from being opened.</source>
<translation>Se ha cancelado la apertura de esta dirección.</translation>
</message>
<message>
<source>Your films, in one place</source>
<translation>Todas las películas en un solo lugar</translation>
</message>
<message>
<source>Your own key of themoviedb.org: titles, plots and posters of films are asked for where you say so. Empty: TMDB is never asked. It is sent nowhere else.</source>
<translation>La clave propia de themoviedb.org: títulos, argumentos y pósteres se piden solo donde se indique. Vacío: nunca se consulta TMDB. No se envía a ningún otro sitio.</translation>
</message>
<message>
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Acercar</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Alejar</translation>
</message>
<message>
<source>Zoom {zoom:.0%}, edges cut {fill:.0%}</source>
<translation>Zoom {zoom:.0%}, bordes recortados {fill:.0%}</translation>
</message>
<message>
<source>a red coat</source>
<translation>un abrigo rojo</translation>
</message>
<message>
<source>a red coat in the rain, a street -night, or paste a picture</source>
<translation>un abrigo rojo bajo la lluvia, una calle -noche, o pegar una imagen</translation>
</message>
<message>
<source>a street -night</source>
<translation>una calle -noche</translation>
</message>
<message>
<source>added {day}</source>
<translation>añadida {day}</translation>
</message>
<message>
<source>among</source>
<translation>entre</translation>
</message>
<message>
<source>as in the film</source>
<translation>como en la película</translation>
</message>
<message>
<source>as seen by</source>
<translation>según</translation>
</message>
<message>
<source>bag</source>
<translation>bolso</translation>
</message>
<message>
<source>because of these shots</source>
<translation>por estos planos</translation>
</message>
<message>
<source>before</source>
<translation>antes</translation>
</message>
<message>
<source>beige</source>
<translation>beis</translation>
</message>
<message>
<source>black</source>
<translation>negro</translation>
</message>
<message>
<source>blue</source>
<translation>azul</translation>
</message>
<message>
<source>bottoms</source>
<translation>prenda inferior</translation>
</message>
<message>
<source>brand: {words}</source>
<translation>marca: {words}</translation>
</message>
<message>
<source>brown</source>
<translation>marrón</translation>
</message>
<message>
<source>checked</source>
<translation>a cuadros</translation>
</message>
<message>
<source>cotton</source>
<translation>algodón</translation>
</message>
<message>
<source>damaged: it cannot be decoded</source>
<translation>dañado: no se puede decodificar</translation>
</message>
<message>
<source>damaged: its parts do not follow each other</source>
<translation>dañado: sus partes no son consecutivas</translation>
</message>
<message>
<source>declares a document type, which notes do not have</source>
<translation>declara un tipo de documento, algo que las notas no tienen</translation>
</message>
<message>
<source>denim</source>
<translation>tela vaquera</translation>
</message>
<message>
<source>distance {value}</source>
<translation>distancia {value}</translation>
</message>
<message>
<source>dotted</source>
<translation>de lunares</translation>
</message>
<message>
<source>ffmpeg cannot make a copy of this film to measure with.</source>
<translation>ffmpeg no puede hacer una copia de esta película con la que medir.</translation>
</message>
<message>
<source>floral</source>
<translation>de flores</translation>
</message>
<message>
<source>footwear</source>
<translation>calzado</translation>
</message>
<message>
<source>found: place {place}</source>
<translation>encontrado: puesto {place}</translation>
</message>
<message>
<source>from {price}</source>
<translation>desde {price}</translation>
</message>
<message>
<source>fur</source>
<translation>pelo</translation>
</message>
<message>
<source>garment</source>
<translation>prenda</translation>
</message>
<message>
<source>green</source>
<translation>verde</translation>
</message>
<message>
<source>grey</source>
<translation>gris</translation>
</message>
<message>
<source>has neither picture nor sound</source>
<translation>no tiene imagen ni audio</translation>
</message>
<message>
<source>has no picture</source>
<translation>no tiene imagen</translation>
</message>
<message>
<source>hat</source>
<translation>sombrero</translation>
</message>
<message>
<source>headwear</source>
<translation>prenda para la cabeza</translation>
</message>
<message>
<source>holds no fields</source>
<translation>no contiene campos</translation>
</message>
<message>
<source>in the menu</source>
<translation>en el menú</translation>
</message>
<message>
<source>is a list of other files</source>
<translation>es una lista de otros archivos</translation>
</message>
<message>
<source>is empty</source>
<translation>está vacío</translation>
</message>
<message>
<source>is gone</source>
<translation>ya no está</translation>
</message>
<message>
<source>is neither XML nor an address</source>
<translation>no es XML ni una dirección</translation>
</message>
<message>
<source>is nested too deep</source>
<translation>tiene demasiados niveles anidados</translation>
</message>
<message>
<source>is no JSON</source>
<translation>no es JSON</translation>
</message>
<message>
<source>is no film, or damaged</source>
<translation>no es una película o está dañado</translation>
</message>
<message>
<source>is not well-formed</source>
<translation>no está bien formado</translation>
</message>
<message>
<source>its file is missing</source>
<translation>falta su archivo</translation>
</message>
<message>
<source>key frames</source>
<translation>fotogramas clave</translation>
</message>
<message>
<source>keys: this version has no action {action}; it is kept, and does nothing.</source>
<translation>keys: esta versión no tiene la acción {action}; se conserva y no hace nada.</translation>
</message>
<message>
<source>keys: {key} of {action} is another action's, too; its own keys hold.</source>
<translation>keys: {key} de {action} es también de otra acción; se usan sus teclas predeterminadas.</translation>
</message>
<message>
<source>keys: {key} of {action} is no key an action can have; its own keys hold.</source>
<translation>keys: {key} de {action} no es una tecla que pueda tener una acción; se usan sus teclas predeterminadas.</translation>
</message>
<message>
<source>knitted</source>
<translation>de punto</translation>
</message>
<message>
<source>leads out of the feed's folder</source>
<translation>lleva fuera de la carpeta del feed</translation>
</message>
<message>
<source>leather</source>
<translation>cuero</translation>
</message>
<message>
<source>less than a minute left</source>
<translation>queda menos de un minuto</translation>
</message>
<message>
<source>libmpv, which plays the film, is not installed.</source>
<translation>libmpv, que reproduce la película, no está instalada.</translation>
</message>
<message>
<source>libmpv, which plays the films, is not installed.</source>
<translation>libmpv, que reproduce las películas, no está instalada.</translation>
</message>
<message>
<source>long sleeves</source>
<translation>manga larga</translation>
</message>
<message>
<source>loosely similar</source>
<translation>algo parecido</translation>
</message>
<message>
<source>lower body</source>
<translation>parte inferior del cuerpo</translation>
</message>
<message>
<source>mono</source>
<translation>mono</translation>
</message>
<message>
<source>moved down by {places}</source>
<translation>baja {places}</translation>
</message>
<message>
<source>moved from place {before} to {now}</source>
<translation>del puesto {before} al {now}</translation>
</message>
<message>
<source>moved up by {places}</source>
<translation>sube {places}</translation>
</message>
<message>
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<source>none in this film</source>
<translation>no hay en esta película</translation>
</message>
<message>
<source>none is open</source>
<translation>ninguna abierta</translation>
</message>
<message>
<source>not a JPEG, PNG or WebP picture</source>
<translation>no es una imagen JPEG, PNG ni WebP</translation>
</message>
<message>
<source>now</source>
<translation>ahora</translation>
</message>
<message>
<source>off</source>
<translation>desactivado</translation>
</message>
<message>
<source>on</source>
<translation>activado</translation>
</message>
<message>
<source>orange</source>
<translation>naranja</translation>
</message>
<message>
<source>own file</source>
<translation>archivo aparte</translation>
</message>
<message>
<source>picture</source>
<translation>imagen</translation>
</message>
<message>
<source>picture {share} %</source>
<translation>imagen {share} %</translation>
</message>
<message>
<source>pictures</source>
<translation>imágenes</translation>
</message>
<message>
<source>pink</source>
<translation>rosa</translation>
</message>
<message>
<source>plain</source>
<translation>liso</translation>
</message>
<message>
<source>price of {day}</source>
<translation>precio del {day}</translation>
</message>
<message>
<source>processor</source>
<translation>procesador</translation>
</message>
<message>
<source>purple</source>
<translation>morado</translation>
</message>
<message>
<source>red</source>
<translation>rojo</translation>
</message>
<message>
<source>said</source>
<translation>dicho</translation>
</message>
<message>
<source>said {score}</source>
<translation>dicho {score}</translation>
</message>
<message>
<source>scarf</source>
<translation>bufanda</translation>
</message>
<message>
<source>seen</source>
<translation>visto</translation>
</message>
<message>
<source>seen {score}</source>
<translation>visto {score}</translation>
</message>
<message>
<source>shoes</source>
<translation>zapatos</translation>
</message>
<message>
<source>short sleeves</source>
<translation>manga corta</translation>
</message>
<message>
<source>similar</source>
<translation>parecido</translation>
</message>
<message>
<source>similarity {value}</source>
<translation>similitud {value}</translation>
</message>
<message>
<source>sleeveless</source>
<translation>sin mangas</translation>
</message>
<message>
<source>sold out</source>
<translation>agotado</translation>
</message>
<message>
<source>stereo</source>
<translation>estéreo</translation>
</message>
<message>
<source>striped</source>
<translation>a rayas</translation>
</message>
<message>
<source>styled text</source>
<translation>texto con estilo</translation>
</message>
<message>
<source>text</source>
<translation>texto</translation>
</message>
<message>
<source>this film has one only</source>
<translation>no hay otra opción en esta película</translation>
</message>
<message>
<source>tie</source>
<translation>corbata</translation>
</message>
<message>
<source>title says: {words}</source>
<translation>en el título: {words}</translation>
</message>
<message>
<source>to</source>
<translation>a</translation>
</message>
<message>
<source>today</source>
<translation>hoy</translation>
</message>
<message>
<source>top</source>
<translation>prenda superior</translation>
</message>
<message>
<source>trendflix doctor did not answer</source>
<translation>trendflix doctor no respondió</translation>
</message>
<message>
<source>trendflix library index</source>
<translation>trendflix library index</translation>
</message>
<message>
<source>two people talking</source>
<translation>dos personas hablando</translation>
</message>
<message>
<source>up to {price}</source>
<translation>hasta {price}</translation>
</message>
<message>
<source>upper body</source>
<translation>parte superior del cuerpo</translation>
</message>
<message>
<source>very close</source>
<translation>muy parecido</translation>
</message>
<message>
<source>watched</source>
<translation>vista</translation>
</message>
<message>
<source>white</source>
<translation>blanco</translation>
</message>
<message>
<source>whole body</source>
<translation>cuerpo entero</translation>
</message>
<message>
<source>words</source>
<translation>palabras</translation>
</message>
<message>
<source>words {share} %</source>
<translation>palabras {share} %</translation>
</message>
<message>
<source>yellow</source>
<translation>amarillo</translation>
</message>
<message>
<source>yesterday</source>
<translation>ayer</translation>
</message>
<message>
<source>you said no</source>
<translation>respuesta: no</translation>
</message>
<message>
<source>you said yes</source>
<translation>respuesta: sí</translation>
</message>
<message>
<source>yt-dlp cannot be started.</source>
<translation>No se puede iniciar yt-dlp.</translation>
</message>
<message>
<source>yt-dlp fetched no film ({reason}).</source>
<translation>yt-dlp no obtuvo ninguna película ({reason}).</translation>
</message>
<message>
<source>yt-dlp found no film on this page ({reason}).</source>
<translation>yt-dlp no encontró ninguna película en esta página ({reason}).</translation>
</message>
<message>
<source>yt-dlp found no film on this page within {seconds:.0f} seconds.</source>
<translation>yt-dlp no encontró ninguna película en esta página en {seconds:.0f} segundos.</translation>
</message>
<message>
<source>yt-dlp found no film on this page.</source>
<translation>yt-dlp no encontró ninguna película en esta página.</translation>
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
<translation>{file}: esta versión no conoce {name}; se conserva y no hace nada.</translation>
</message>
<message>
<source>{file}: {name} cannot be {value}; its default holds.</source>
<translation>{file}: {name} no puede ser {value}; se usa su valor predeterminado.</translation>
</message>
<message>
<source>{films}, {frames} pictures.</source>
<translation>{films}, {frames} imágenes.</translation>
</message>
<message>
<source>{film}, {time}, {date} and {clock} are filled in; a number is added to a name in use.</source>
<translation>{film}, {time}, {date} y {clock} se rellenan; a un nombre en uso se le añade un número.</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} h {minutes} min</translation>
</message>
<message>
<source>{key} cannot be a key of an action.</source>
<translation>{key} no puede ser la tecla de una acción.</translation>
</message>
<message>
<source>{key} is already “{action}”. Press it again to take it over.</source>
<translation>{key} ya es «{action}». Pulsar de nuevo para asignarla aquí.</translation>
</message>
<message>
<source>{kind}; the window is SDR and nothing is tone-mapped: it looks pale</source>
<translation>{kind}; la ventana es SDR y no hay mapeo de tonos: se ve pálida</translation>
</message>
<message>
<source>{kind}; the window is SDR, the picture is tone-mapped to it</source>
<translation>{kind}; la ventana es SDR y la imagen se adapta a ella con mapeo de tonos</translation>
</message>
<message>
<source>{late} late, {skipped} skipped</source>
<translation>{late} con retraso, {skipped} omitidos</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>de {low} a {high}</translation>
</message>
<message>
<source>{made:.3g} per second</source>
<translation>{made:.3g} por segundo</translation>
</message>
<message>
<source>{made:.5g} per second, shown {shown:.4g}</source>
<translation>{made:.5g} por segundo, mostrados {shown:.4g}</translation>
</message>
<message>
<source>{minutes} min</source>
<translation>{minutes} min</translation>
</message>
<message>
<source>{model} is not here yet</source>
<translation>{model} aún no está aquí</translation>
</message>
<message>
<source>{model} is not here. It comes with: {command}</source>
<translation>{model} no está aquí. Se obtiene con: {command}</translation>
</message>
<message>
<source>{model}: Euclidean distance, the shorter the bar the nearer</source>
<translation>{model}: distancia euclídea; cuanto más corta la barra, más cerca</translation>
</message>
<message>
<source>{model}: cosine similarity, the longer the bar the nearer</source>
<translation>{model}: similitud del coseno; cuanto más larga la barra, más cerca</translation>
</message>
<message>
<source>{ms:+.0f} ms</source>
<translation>{ms:+.0f} ms</translation>
</message>
<message>
<source>{name} was damaged; it is as it was when it was last read.</source>
<translation>{name} estaba dañado; queda como estaba en la última lectura.</translation>
</message>
<message>
<source>{name} was damaged; the defaults hold.</source>
<translation>{name} estaba dañado; se usan los valores predeterminados.</translation>
</message>
<message numerus="yes">
<source>{name}, %n product(s)</source>
<translation>
<numerusform>{name}, %n producto</numerusform>
<numerusform>{name}, %n productos</numerusform>
</translation>
</message>
<message>
<source>{place} of {most}</source>
<translation>{place} de {most}</translation>
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
<translation>{rose} suben, {fell} bajan</translation>
</message>
<message>
<source>{share} % watched</source>
<translation>{share} % visto</translation>
</message>
<message>
<source>{shots} in {films}</source>
<translation>{shots} en {films}</translation>
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
<translation>{some} de {all} coinciden</translation>
</message>
<message>
<source>{title} has ended</source>
<translation>{title} ha terminado</translation>
</message>
<message>
<source>{yes} yes, {no} no</source>
<translation>{yes} sí, {no} no</translation>
</message>
</context>
</TS>
