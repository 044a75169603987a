silence-cost-wrong = La tarjeta decía que ninguna fuente que revisamos dice qué les cuesta callar a las personas con parole (permiso temporal de entrada) o con estatus de refugiado o de asilado.
silence-cost-right = La organización musulmana CAIR-Ohio advierte que cualquier persona que no sea ciudadana de EE. UU. y no responda las preguntas de un oficial corre el riesgo de que le nieguen la entrada, incluso con tarjeta verde.

green-card-lawyer-wrong = La tarjeta decía también a las personas con tarjeta verde que quien pide que le dejen entrar no tiene derecho a un abogado.
green-card-lawyer-right = Las personas con tarjeta verde pueden pedir un abogado, pero los oficiales deciden; la regla que no les da derecho a uno vale si las tratan como si pidieran entrar de nuevo.

fear-must-be-said-wrong = La tarjeta decía que la expulsión rápida es distinta para una persona que pide asilo o teme que le hagan daño.
fear-must-be-said-right = En la expulsión rápida (deportación sin audiencia) tiene que decir su miedo, si es verdad; las reglas entonces le envían a una entrevista, pero en la práctica puede ser distinto y hay límites en disputa en las cortes.

form-i407-words-wrong = La tarjeta decía qué decir a los oficiales que quieren que firme el formulario I-407 (renunciar a la tarjeta verde): «Quiero que decida un juez. Conservo mi estatus.»
form-i407-words-right = Son abogados de inmigración quienes dicen que usted conserva su estatus hasta una decisión final; por eso ahora las palabras son: «No renuncio a mi estatus. Quiero ver a un juez.»

order-not-signed-wrong = La tarjeta decía que ninguna fuente que revisamos dice qué pasa si no firma la declaración en la expulsión rápida (deportación sin audiencia).
order-not-signed-right = Una orden de expulsión rápida es definitiva cuando la aprueba un supervisor de alto rango, y la regla no dice qué pasa si usted no firma.

waiver-three-claims-wrong = La tarjeta decía que cuando una persona que viaja con el Programa de Exención de Visa (Visa Waiver Program) pide asilo, el juez decide solo sobre el asilo.
waiver-three-claims-right = Si pide asilo una persona que viaja con el Programa de Exención de Visa, el juez mira solo asilo, suspensión de la expulsión (withholding of removal) y protección contra la tortura; la regla que leímos puede haber cambiado.

waiting-parole-wrong = La tarjeta decía que mientras espera una decisión sobre su miedo, el parole (que le dejen salir) es solo para una emergencia médica o una necesidad de las fuerzas del orden.
waiting-parole-right = Las reglas sobre el parole mientras espera una decisión sobre su miedo cambiaron el 29 de marzo de 2022, y no leímos el texto nuevo: pregunte a un abogado.

consulate-ask-first-wrong = La tarjeta decía que el grupo MIRA aconseja a las familias comunicarse con el consulado, antes de hablar de las personas que temen a ese gobierno.
consulate-ask-first-right = No se comunique con el consulado por una persona que teme a ese gobierno sin preguntarle antes a ella o a un abogado.

religion-other-questions-wrong = La tarjeta decía que puede no seguir respondiendo cuando le preguntan por religión y política, y eso se podía leer como no responder nada desde ese momento.
religion-other-questions-right = La organización de derechos civiles ACLU dice que quienes viajan pueden no contestar preguntas sobre creencias religiosas, práctica religiosa y opiniones políticas; otras preguntas son distintas, y no contestar puede tener un costo.

asylum-case-trip-wrong = La tarjeta decía que ninguna fuente que revisamos dice si un viaje al extranjero puede dañar un caso de asilo que sigue abierto.
asylum-case-trip-right = La agencia de trámites de inmigración USCIS supone que usted abandonó un caso de asilo abierto si sale sin permiso anticipado para viajar (advance parole); incluso con ese permiso, un oficial decide sobre su regreso.

parole-trip-wrong = La tarjeta decía que ninguna fuente que revisamos dice qué papeles necesitan para volver las personas con parole (permiso temporal de entrada).
parole-trip-right = Si sale sin permiso anticipado para viajar (advance parole), pierde su parole y lo más probable es que no pueda volver, dijeron grupos que ayudan a ucranianos, hacia 2023; incluso con ese permiso, volver no es seguro.

parole-fast-removal-wrong = La tarjeta decía que los oficiales pueden ordenar la expulsión rápida (deportación sin audiencia) de personas con parole, salvo que pidan asilo o digan que temen que les hagan daño.
parole-fast-removal-right = Una orden de una corte de 2025 puede limitar la expulsión rápida de personas a las que ya dejaron entrar con parole; también puede limitarla el permiso anticipado (advance parole) que obtuvo en Estados Unidos antes de un viaje: pregunte a un abogado.

consulate-asylum-secret-wrong = La tarjeta decía solo a algunas familias que no hablen de asilo con un consulado.
consulate-asylum-secret-right = No hable de asilo con un consulado: los oficiales no deben decirle que una persona detenida pidió asilo, sea quien sea, y las familias pueden decirlo por error.

locator-birth-date-wrong = La tarjeta decía que la fecha de nacimiento es opcional en el localizador de la agencia de inmigración ICE.
locator-birth-date-right = El sitio del gobierno USA.gov dice que la fecha de nacimiento hace falta para buscar por nombre, mientras que Seguridad Nacional (Homeland Security) escribió en 2024 que es opcional: téngala lista.

locator-48-hours-wrong = La tarjeta decía que busque otra vez en el localizador de ICE después de 48 horas, como si se contaran desde su primera búsqueda.
locator-48-hours-right = El localizador muestra a personas que llevan 48 horas o más bajo custodia de la agencia fronteriza CBP: cuente desde que empezó esa custodia, no desde su búsqueda.

detainer-copy-wrong = La tarjeta decía que pida una copia de la solicitud de detención (detainer), que es el pedido de ICE de retener más tiempo a una persona.
detainer-copy-right = El formulario dice que hay que dar una copia a la persona para que un detainer tenga efecto; no sabemos si pedirla ayuda o perjudica: pregunte antes a un abogado.

detainer-citizen-wrong = La tarjeta decía que ninguna fuente que revisamos dice si ICE puede hacer una solicitud de detención (detainer), un pedido de retener más tiempo a alguien, contra un ciudadano de EE. UU.
detainer-citizen-right = La directiva de ICE de 2015 dice que no puede usar sus poderes civiles para arrestar o detener a un ciudadano de EE. UU., pero ha habido errores: diga que lo es y haga que alguien lleve pruebas.

answers-on-a-visa-wrong = La tarjeta decía, citando a la ACLU, que no le pueden castigar por no responder, y que ninguna fuente que revisamos dice si con ICE es distinto.
answers-on-a-visa-right = Con una visa o con el Programa de Exención de Visa (Visa Waiver Program), responder completo y con la verdad a Seguridad Nacional (como ICE, no el FBI) es una condición de su estadía.

papers-to-carry-wrong = La tarjeta decía solo que ninguna fuente que revisamos dice si debe mostrar papeles en su estado.
papers-to-carry-right = La ley federal dice que una persona de 18 años o más que no es ciudadana debe llevar siempre el papel de inscripción ante inmigración que le dieron; no llevarlo es un delito.

small-employers-wrong = La tarjeta decía que la ley federal vale para empleadores con 15 trabajadores o más.
small-employers-right = Una segunda ley federal vale para empleadores con 4 trabajadores o más: no pueden despedir ni negarse a contratar, por su origen nacional, a personas que pueden trabajar aquí.

eeoc-300-days-wrong = La tarjeta decía que tiene 300 días para una queja laboral federal si fue antes a una agencia estatal, y si no, 180.
eeoc-300-days-right = Donde puede actuar una agencia estatal, como en Massachusetts, los 300 días valen también para una queja enviada primero a la EEOC (agencia federal contra la discriminación en el trabajo), pero preséntela mucho antes; los trabajadores federales tienen plazos más cortos.

mcad-schools-wrong = La tarjeta decía que en Massachusetts la discriminación en la educación se puede llevar a la comisión estatal (MCAD) en el plazo de 6 meses.
mcad-schools-right = En Massachusetts, la comisión contra la discriminación MCAD recibe quejas escolares por negar la admisión y, en algunos casos, por acoso; sus páginas dicen seis meses o 180 días desde el último acto: use el plazo más corto.
