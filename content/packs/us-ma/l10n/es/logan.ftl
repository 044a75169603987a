card-title = Detención en el aeropuerto Logan de Boston
card-summary = Si le detienen en Logan, o si conoce a una persona detenida allí. Con quién comunicarse, qué decir y qué tener listo.
card-keywords = Logan, Boston, aeropuerto de Boston, Massachusetts, detenido, detenida, retenido, se lo llevaron, arrestado, mi esposo, mi esposa, mi hijo, mi amigo, no salió, ACLU, aclum.org, llamar, abogado, abogado gratis, MIRA, Access to Counsel, ICE, CBP, localizador, número A, consulado, 48 horas, 72 horas, G-28, dónde está

held = Si le detienen en Logan
held-contact = Comuníquese con la ACLU of Massachusetts si puede. En una página de 2018 se lo pidió a cualquier persona detenida en el aeropuerto Logan.
held-where = La copia de esa página que leímos no muestra un número de teléfono. Vea aclum.org. Para eso necesita una red.
held-contact-gap = ¿Le dejarán los oficiales comunicarse con la ACLU of Massachusetts?
held-lawyer-say = ¿Puedo llamar a un abogado, por favor?
held-lawyer = Puede pedir un abogado. Los oficiales deciden. Las reglas federales no dan a quien pide entrar el derecho a un abogado durante la inspección.
held-lawyer-exception = La excepción: la persona está bajo custodia y es el centro de una investigación penal.
held-citizen-say = ¿Puedo llamar a un abogado, por favor?
held-citizen-lawyer = Grupos de abogados dicen que una persona con ciudadanía de EE. UU. puede pedir un abogado cuando las preguntas se alargan. Los oficiales pueden oponerse o demorar.
held-call-say = ¿Puedo llamar a la persona que me espera?
held-call = Una guía para recién llegados dice que puede pedir esto después de una espera larga, como más de dos horas. El oficial no tiene que aceptar. Otros cuentan que muchas veces no dejan usar el teléfono.
held-call-gap = ¿Puede llamar a alguien mientras los oficiales le hacen preguntas?
held-tell = Si logra hablar con alguien, dé su nombre, su apellido y su país de nacimiento. Dé también su número A (A-number), si tiene uno. El localizador de ICE busca con esos datos.
held-72 = La política de CBP dice que por lo general la gente no debe estar más de 72 horas en sus salas de detención. Es una meta, no un derecho a salir.

now = Si conoce a una persona detenida allí: de inmediato
now-contact = Comuníquese con la ACLU of Massachusetts. En una página de 2018 se lo pidió a cualquiera que conozca a una persona detenida en el aeropuerto Logan.
now-where = La copia de esa página que leímos no muestra un número de teléfono. Vea aclum.org. Para eso necesita una red.
now-say = Diga que conoce a una persona detenida en el aeropuerto Logan.
now-case-gap = ¿Tomará el caso la ACLU of Massachusetts?
now-call = Llame de inmediato al contacto de emergencia de quien viaja, dice un bufete de Boston. Dice que a quienes esperan no les dicen cuánto van a tardar en la segunda sala.
now-ready = Tenga listos el nombre, el apellido y el país de nacimiento. También el número A (A-number), si hay uno. El localizador de ICE busca con esos datos.
now-plan = Tenga listos el plan de viaje y los datos del abogado, si quien viaja se los dejó. CAIR aconseja a quienes viajan dejarlos con alguien de la familia.

first-48 = Las primeras 48 horas
locator-48 = Desde junio de 2024 el localizador de ICE muestra también a personas que llevan 48 horas o más bajo custodia de CBP. En los primeros dos días por lo general no mostrará nada.
lawyer-look = Busque la Massachusetts Access to Counsel Initiative, que lanzó la MIRA Coalition. Un artículo de 2026 dice que el estado paga este programa de abogados para inmigrantes que enfrentan la expulsión.
lawyer-limit = No leímos quién cumple los requisitos ni cómo se pide. Es posible que allí no le den un abogado.
g28-gap = ¿Actuarán los oficiales de Logan según un formulario de abogado firmado (G-28)?
consulate-fear = ¿La persona teme al gobierno de su país? No se comunique con el consulado de ese país sin preguntarle a ella o a un abogado.
consulate-contact = Comuníquese con el consulado del país de la persona, si ella no teme a ese gobierno. MIRA aconseja a las familias comunicarse con el consulado.
consulate-ask = Pregunte primero a la persona o a un abogado. Si la persona teme al gobierno de su país, no se comunique con el consulado de ese país sin haber preguntado.
consulate-secret = No hable de asilo con un consulado. Los oficiales no deben revelarle que una persona detenida pidió asilo, y las familias pueden hacerlo por error.

after-48 = Después de 48 horas
locator-search = Busque en internet en el localizador de ICE. Use el número A (A-number) y el país de nacimiento, o el nombre, el apellido y el país de nacimiento.
locator-name = Un sitio web de consulta dice que el nombre debe coincidir exactamente con el expediente del gobierno.
locator-slow = MIRA advirtió en una página vieja que a veces puede tomar semanas encontrar a una persona recién detenida.
court-line = Llame a la línea de la corte de inmigración. El número está en la tarjeta «Buscar a alguien que se llevaron». Un grupo de ayuda legal de Massachusetts dice que informa sobre un caso con el número A (A-number).
court-nothing = Que no haya expediente puede significar solo que todavía no presentaron nada.
hours-72 = La política de CBP dice que por lo general la gente no debe estar más de 72 horas en sus salas de detención. Es una meta, no un derecho a salir.
moved-gap = ¿Adónde llevan a una persona después de Logan?
