# Las palabras propias de la aplicación. Las claves las fija el programa.

language-name = Español
language-english-name = Spanish

kind-say = Diga
kind-do = Haga
kind-dont = No haga
kind-know = Sepa
kind-ask = Pida
kind-stop = Hasta aquí
kind-gap = No se sabe

status-citizen = Ciudadanía de EE. UU.
status-permanent-resident = Con tarjeta verde
status-visa = Con visa (visita, estudio, trabajo)
status-visa-waiver = Visa Waiver Program (ESTA)
status-asylum-seeker = Está pidiendo asilo
status-refugee-asylee = Con estatus de refugio, o con asilo ya concedido
status-parolee = Con parole
status-unsure = No está seguro o segura

group-airport-now = Estoy en el aeropuerto ahora
group-someone-taken = Se llevaron a alguien
group-happened-to-me = Me pasó a mí
group-learn-and-act = Aprender y actuar

gap-ask = Ninguna fuente que revisamos responde esto. Pregunte a un abogado.

not-legal-advice = Esto es información, no asesoría legal.
label-for = Para
label-checked = Revisado
label-check-again-by = Revisar de nuevo a más tardar el
label-read-next = Lea a continuación
label-phone-lines = Números de teléfono
label-sources = Fuentes
label-sources-hint = Para ver todas las fuentes, agregue --sources.
label-past = Esto es sobre el pasado.
label-saved = Guardada
label-not-saved = Ya no está guardada
save-warning = Cualquiera que revise este dispositivo puede ver qué tarjetas guardó.
save-needs-folder = No se guardó nada. Para guardar una tarjeta, agregue --data con una carpeta.
label-who-answers = Quién contesta
label-languages = Idiomas
label-opens = Abre
answers-government = El gobierno
answers-nonprofit = Un grupo sin fines de lucro
answers-volunteer = Personas voluntarias
answers-automated = Una máquina
open-open = Abierto ahora
open-closed = Cerrado ahora
open-unknown = No se sabe si está abierto ahora
no-hits = No se encontró nada. Pruebe con una sola palabra sencilla.
line-review-due = Esta línea puede estar desactualizada.
line-fallback = Esta línea todavía no está en su idioma.
line-outdated = La traducción de esta línea es vieja. Este es el texto más nuevo en inglés.

notice-not-for-status = Esta tarjeta no es para su estatus. Vea las tarjetas de abajo.
notice-choose-status = Estas líneas son las más seguras para cualquier persona. Elija su estatus para ver las líneas para usted.
notice-language-not-available = El idioma { $subject } todavía no está aquí. Usted ve el siguiente idioma de su lista, o el inglés.
notice-fallback = Una línea todavía no está en su idioma.
notice-outdated = Una línea cambió en inglés después de traducirse. Usted ve el texto más nuevo.
notice-machine-translation = Una máquina tradujo este texto. Ninguna persona lo ha revisado todavía.
notice-no-legal-review = Ningún abogado ha revisado este texto.
notice-review-due = Algo de esto puede estar desactualizado. Ya debía haberse revisado de nuevo.
notice-clock-doubtful = La fecha de este dispositivo parece incorrecta. No podemos saber qué tan nuevo es este texto.
notice-unsigned-pack = Este texto viene del archivo { $subject }. Nadie lo ha firmado.
notice-pack-refused = No se pudo usar el archivo { $subject }. Usted ve el texto que vino con la aplicación.
notice-pack-damaged = Un archivo estaba dañado. Usted ve una copia más vieja del texto.
notice-no-data-folder = No se guarda nada en este dispositivo. Lo que elija dura hasta que cierre la aplicación.
notice-data-folder-unusable = La aplicación no puede usar su carpeta. Lo que elija dura hasta que cierre la aplicación.
notice-settings-damaged = Su archivo de ajustes estaba dañado. Lo guardamos como { $subject } y empezamos uno nuevo.

error-unknown-card = No hay ninguna tarjeta con este nombre. Elija una de las tarjetas de la lista.
error-unknown-line = Esta tarjeta no tiene esa línea para mostrarla a un oficial. Elija una línea para decir.
error-unknown-place = No conocemos este lugar. Elija uno de los lugares de la lista.
error-unknown-status = No conocemos este estatus. Elija uno de los ocho de la lista.
error-malformed-language = Esto no es un código de idioma. Use un código como ar, ur, es o en.
error-search-empty = Escriba al menos una letra o un número para buscar.
error-search-too-long = La búsqueda es demasiado larga. Use pocas palabras.
error-search-control-character = La búsqueda tiene un carácter oculto. Escriba las palabras de nuevo.
error-storage-no-folder = No se puede usar la carpeta de sus ajustes. Revise que sea una carpeta que usted puede abrir.
error-storage-read-only = En la carpeta de sus ajustes no se puede escribir. No cambió nada. Elija otra carpeta.
error-storage-full = El dispositivo está lleno. No cambió nada. Libere espacio e intente de nuevo.
error-storage-newer-version = Sus ajustes son de una versión más nueva de la aplicación. No cambió nada. Actualice la aplicación.
error-storage-failed = No se pudieron guardar sus ajustes. No se perdió nada. Intente de nuevo.
error-pack-damaged = El texto de la aplicación está dañado. Instale la aplicación de nuevo.
error-shut-down = La aplicación se cerró. Ábrala de nuevo.
error-internal = Algo falló en la aplicación. No se perdió nada. Intente de nuevo.
