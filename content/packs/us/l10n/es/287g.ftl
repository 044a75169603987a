card-title = 287(g): agentes locales y trabajo de inmigración
card-summary = Acuerdos en los que agentes estatales o locales capacitados hacen una parte del trabajo de inmigración. Dónde los hay, qué debe saber si le preguntan, y qué dice la organización de derechos civiles ACLU.
card-keywords = 287(g), 287g, acuerdo, convenio, policía local, sheriff, alguacil, policía estatal, policía e ICE, la policía trabaja con la migra, me pidieron papeles, cárcel, condado, pueblo, estatus migratorio, compartir información, avisaron a ICE, perfil racial, me pararon, me pararon por mi cara, capacitación, supervisión, voluntario, impuestos, confianza, ACLU, parada de tráfico, deportar, retén, me pararon manejando, licencia de conducir, por mi apariencia, mi pueblo, mi ciudad, contribuyentes, New Hampshire, dónde hay 287g, me preguntaron por mi estatus, me preguntaron si tengo papeles, guardar silencio, callar, mostrar papeles, placa, insignia, grupo operativo, task force, Secure Communities, Criminal Alien Program, PEP

law = Qué dice la ley federal
what = La sección 287(g) permite que el gobierno federal firme un acuerdo escrito. Con él, agentes estatales o locales capacitados hacen una parte del trabajo de inmigración.
jail = En el tipo de acuerdo 287(g) para cárceles, personal local capacitado pregunta por su estatus a quienes ingresan en una cárcel o prisión. Puede retener a una persona para ICE, la agencia de inmigración, hasta 48 horas después de cuando debía salir. La ley estatal puede limitar esto.
task-force = El personal del tipo de acuerdo 287(g) para cárceles no para a la gente en la calle. Otro tipo, llamado task force (grupo operativo), es para trabajo fuera de las cárceles.
talk = Según la ley federal, los agentes locales pueden compartir información con los oficiales federales de inmigración. Es así incluso sin un acuerdo.

where = Dónde hay acuerdos
ma-list = La lista de ICE del 24 de julio de 2026, en la copia de un proyecto de datos, tiene un acuerdo para Massachusetts: las prisiones del estado. New Hampshire tiene 27, todos de tipo task force (grupo operativo). Maine, Rhode Island, Vermont y Connecticut no tienen ninguno.
list-where = La lista de acuerdos 287(g) cambia a menudo. ICE la pone en su página web sobre 287(g). Busque allí su pueblo, condado o estado.

asked = Si un agente le pregunta por su estatus
silent = Lejos de la frontera, usted puede callar sobre su estatus, dice una página sin fecha de la ACLU of Massachusetts. Pero quien no tiene la ciudadanía y tiene papeles debe mostrarlos, dice, si un agente de inmigración los pide. Con algunas visas valen otras reglas.
silent-price = Lo que usted dice, o calla, puede tener consecuencias migratorias. Grupos de abogados musulmanes advirtieron de esto en una página sin fecha. Si puede, hable primero con un abogado.
dhs-visa = ¿Está aquí con una visa o con el Programa de Exención de Visa (Visa Waiver Program)? Una regla federal hace de las respuestas completas y verdaderas a Seguridad Nacional (Homeland Security, como ICE) una condición de su estadía. No responder a propósito cuenta como violar su estatus. Pregunte a un abogado sobre guardar silencio.
dhs-lawyer = Pregunte a un abogado cómo se combina la regla de responder a Seguridad Nacional (Homeland Security) con un derecho a guardar silencio.
carry = Toda persona de 18 años o más sin ciudadanía de EE. UU. debe llevar siempre consigo el documento de registro migratorio que le dieron, como la tarjeta verde, el comprobante de entrada I-94 o el permiso de trabajo. No hacerlo es un delito: hasta 30 días de cárcel, una multa o las dos cosas.
state-name = Algunos estados exigen que dé su nombre cuando le paran.
never-lie = No mienta. Mentir a sabiendas a un oficial federal sobre algo importante es un delito. Puede significar 5 años de prisión.
false-citizen = No diga que tiene la ciudadanía de EE. UU. si no la tiene. Decirlo en falso para un fin legal o un beneficio puede dejarle fuera de Estados Unidos.
false-citizen-unsure = No diga que tiene la ciudadanía de EE. UU. si no sabe que es verdad. Quien no la tiene y lo dice en falso para un fin legal o un beneficio puede quedar fuera de Estados Unidos.

aclu = La opinión de la ACLU
aclu-opposes = En 2018 la ACLU of Massachusetts se opuso a 287(g). Dijo que ha llevado a discriminación ilegal por perfil racial y que rompe la confianza. Dijo que quita dinero y agentes al trabajo de la policía local, y que pagan los contribuyentes locales.
aclu-reach = En 2018 la ACLU of Massachusetts dijo que ICE usa a la policía y las cárceles locales para llegar más lejos. Nombró 287(g), las solicitudes de detención (detainers) y los programas federales Criminal Alien Program y Secure Communities. Esos nombres cambian.
tell-gap = ¿Debe un agente local decirle que trabaja bajo 287(g)?
visa-gap = ¿Vale también la regla de responder a Seguridad Nacional (Homeland Security) cuando preguntan agentes locales de 287(g)?
