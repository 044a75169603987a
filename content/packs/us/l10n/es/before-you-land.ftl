card-title = Antes de aterrizar
card-summary = Qué preparar antes del viaje y en el avión: el número de un abogado, su familia, sus papeles, su teléfono.
card-keywords = avión, vuelo, volar, aterrizar, llegar, antes, viaje, viajar, plan, preparar, abogado, número, familia, itinerario, papeles, documentos, pasaporte, pasaporte electrónico, tarjeta verde, perdí la tarjeta, 180 días, seis meses, visa, ESTA, exención de visa, boleto de regreso, asilo, refugiado, documento de viaje, parole, permiso para viajar, advance parole, I-131, I131, I-94, I94, teléfono, computadora, copia de seguridad, copia, borrar, puedo viajar, salir del país, visitar mi país, contacto de emergencia, me recogen en el aeropuerto, cuál es mi estatus, estoy legal

plan = Planee con su familia
lawyer-number = Memorice el teléfono de un abogado, aconseja la organización musulmana CAIR. Deje su plan de viaje completo y el nombre y el número del abogado con alguien de su familia.
meeting-contact = Diga a quienes van a recibirle a quién llamar de inmediato si le mandan a una segunda sala (para más preguntas). Un bufete de abogados de Boston dice que a ellos no les dirán cuánto va a tardar.
locator = Para el localizador en línea de la agencia de inmigración ICE, deje con su familia su nombre completo, país y fecha de nacimiento y número A (A-number), si lo tiene. En los primeros dos días de una detención en el aeropuerto por lo general no muestra nada.

truth = Diga la verdad
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Callar no es mentir, pero le puede costar en la frontera.
false-papers-fled = No entregue papeles falsos a un oficial y no mienta: hacerlo a sabiendas es un delito, y el fraude para entrar puede cerrarle la entrada. Si huyó de un peligro con papeles falsos, necesita un abogado de inmediato.

citizen = Si usted tiene la ciudadanía de EE. UU.
citizen-passport = Tenga listo su pasaporte de EE. UU. Debe mostrarlo, o mostrar otro documento aceptado.

green-card = Si usted tiene tarjeta verde
green-card-180 = ¿Estuvo fuera más de 180 días seguidos, o alguna vez le arrestaron, acusaron o condenaron? Le pueden tratar como si pidiera entrar de nuevo e interrogarle bajo juramento. Necesita un abogado.
green-card-arrest = Un oficial no necesita pruebas claras y convincentes de un delito para tratar a una persona con tarjeta verde como si pidiera entrar de nuevo. Así lo decidió la Corte Suprema el 23 de junio de 2026.
green-card-i407 = El formulario I-407 deja constancia de que renuncia a su estatus de tarjeta verde. En 2017 la organización de derechos civiles ACLU dijo que es mejor no firmarlo. Si no lo firma, abogados dicen que un juez puede decidir. El gobierno puede iniciar un caso y mantenerle bajo detención.
green-card-arrest-later = Si un oficial le trata como si pidiera entrar de nuevo por un delito, el gobierno todavía debe probar su caso después, en una audiencia de expulsión (deportación).
green-card-missing = ¿Le falta un papel? Si su estatus está verificado, un oficial puede dejar la inspección para otra oficina y otro día. El oficial decide.

visa = Si usted tiene visa
visa-papers = Tenga listos los papeles exigidos. Debe mostrarlos y convencer al oficial de que se le permite entrar. Una visa no garantiza la entrada.
visa-check = Revise sus papeles antes de volar. Un oficial que encuentra fraude, o papeles que faltan o no valen, puede ordenar la expulsión rápida (deportación sin audiencia).

visa-waiver = Si usa el Programa de Exención de Visa (Visa Waiver Program)
visa-waiver-papers = Por avión debe tener un pasaporte electrónico válido de un país del programa, un boleto de regreso y un permiso ESTA aprobado antes de subir al avión. Hay excepciones: revise antes de volar.
visa-waiver-esta = Un ESTA aprobado le deja pedir entrar. Un oficial decide. Necesita un ESTA nuevo si tiene nuevo pasaporte, nombre, género o ciudadanía, o si cambió una de sus respuestas de sí o no.
visa-waiver-gave-up = Con el Programa de Exención de Visa usted renunció al derecho de apelar la decisión del oficial sobre su entrada. Solo puede oponerse a la expulsión (deportación) pidiendo asilo.

asylum = Si pide asilo
asylum-trip = ¿Va a salir con un caso de asilo abierto? Si sale sin permiso anticipado para viajar (advance parole), la agencia de trámites de inmigración USCIS supone que abandonó el caso. Incluso con ese permiso, un oficial decide sobre su regreso. Pregunte antes a un abogado.
asylum-trip-court = ¿Tiene un caso en la corte de inmigración? En 2017 un abogado de asilo advirtió que no salga del país de ningún modo. Salir cuenta como deportarse a sí mismo, dijo el abogado, incluso con permiso anticipado para viajar (advance parole).
asylum-papers = La ley dice que su propia historia puede bastar para el asilo, si es creíble, convincente y concreta. Si le piden más pruebas, dé lo que tenga o pueda conseguir dentro de lo razonable.

refugee = Si tiene estatus de refugiado o de asilado
refugee-home = Pregunte a un abogado antes de cualquier viaje al país del que huyó. Ese viaje puede poner en riesgo su estatus.
refugee-paper = ¿No tiene un documento de viaje de refugiado válido? Si estuvo fuera menos de un año y cumple otros requisitos, un oficial puede aceptar que lo solicite. Si no, puede empezar un caso ante un juez.

parole = Si tiene parole (permiso temporal de entrada)
parole-ends = El parole termina por sí solo, sin aviso escrito, cuando usted sale de Estados Unidos o se acaba su plazo. Entonces le tratan como a alguien que pide entrar.
parole-lawyer = Pregunte a un abogado antes de salir del país. Sin el permiso anticipado para viajar (advance parole) en la mano, pierde su parole y lo más probable es que no pueda volver, dijeron grupos que ayudan a ucranianos, hacia 2023. Aun con ese permiso, volver no es seguro.
parole-papers = El permiso anticipado (advance parole) es un papel para el viaje. La agencia de trámites de inmigración USCIS ha dicho que deja que ciertas personas vuelvan sin visa. No promete que le dejen entrar: un oficial decide.
parole-check = Revise sus papeles antes de volar. Un oficial que encuentra fraude, o papeles que faltan o no valen, puede ordenar la expulsión rápida (deportación sin audiencia).

unsure = Si no sabe con seguridad cuál es su estatus
unsure-citizen = No diga que tiene la ciudadanía de EE. UU. a menos que sepa que es verdad. Si una persona que no la tiene lo dice falsamente con un fin legal o para un beneficio, le pueden prohibir entrar a Estados Unidos.
unsure-i94 = El sitio i94.cbp.dhs.gov de la agencia fronteriza CBP muestra la última entrada de un visitante, su categoría y hasta qué fecha puede quedarse. No todos tienen estos datos allí, y faltan cambios posteriores de la agencia de trámites de inmigración USCIS.
unsure-court = ¿Tiene un número A (A-number)? La línea de la corte de inmigración, 1-800-898-7180, dice su próxima audiencia y qué decidió un juez. Un caso nuevo puede no estar todavía.
unsure-check = Revise sus papeles antes de volar. Si se aplica la expulsión rápida, un oficial puede ordenarla sin audiencia por fraude o por papeles que faltan o no valen.

afraid = Si tiene miedo de volver
say-afraid = Tengo miedo de volver. Quiero pedir asilo.
afraid-say = Si de verdad tiene miedo de volver, dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
afraid-say-so = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere a que le pregunten. Entonces queda bajo detención, normalmente hasta que se decida el caso.
afraid-say-waiver = ¿De verdad tiene miedo de volver y los oficiales quizás le envíen de vuelta? Dígalo y pida asilo: una clínica legal universitaria dice que tiene que hacerlo. No espere. Los oficiales deben pasar el pedido de asilo a un juez de inmigración. Puede que quede bajo detención.

phone = Su teléfono y su computadora
phone-days-before = Solo en los días antes de un viaje: lleve menos datos, deje algunos dispositivos en casa, cifre los datos y haga una copia de seguridad. La organización de derechos digitales Electronic Frontier Foundation (EFF) lo aconsejó en 2017.
phone-off = Apague sus dispositivos antes de llegar a la frontera. La Electronic Frontier Foundation (EFF) lo dijo en 2017. Agregó que los pasos poco comunes pueden hacer sospechar a los oficiales.
phone-erase = No borre su teléfono cuando ya es probable que lo revisen. Puede ser un delito federal. En las cortes se discute cómo se aplica la ley cuando alguien borra datos.
unsure-status = ¿Cómo puede saber su estatus si no tiene I-94 ni un caso en la corte?
parole-program = ¿Qué papel de viaje corresponde a su programa de parole?
