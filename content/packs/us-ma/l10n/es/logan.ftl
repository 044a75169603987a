card-title = Detención en el aeropuerto Logan de Boston
card-summary = Si le detienen en Logan, o si conoce a una persona detenida allí. Si la persona detenida es otra, elija el estatus de esa persona. Con quién comunicarse, qué decir y qué tener listo.
card-keywords = Logan, Boston, aeropuerto de Boston, Massachusetts, detenido, detenida, retenido, se lo llevaron, arrestado, mi esposo, mi esposa, mi hijo, mi amigo, no salió, ACLU, aclum.org, llamar, abogado, abogado gratis, MIRA, Access to Counsel, ICE, CBP, localizador, número A, consulado, 48 horas, 72 horas, G-28, dónde está, la migra, lo agarraron, mi mamá, mi papá, mi hermano, teléfono, llamada

held = Si le detienen en Logan
held-fear = Si tiene miedo de volver, una clínica de una facultad de derecho dice que tiene que decirlo y pedir asilo. Dígalo solo si es verdad. No espere a que le pregunten. La tarjeta «Miedo de volver» dice qué sigue.
held-sign = En 2017 la ACLU dijo a viajeros retenidos en aeropuertos que es mejor no firmar nada, sobre todo el formulario I-407. Qué conviene en su caso es una pregunta para un abogado. La tarjeta «Papeles para firmar» tiene lo que sabemos de lo que puede seguir.
held-contact = Comuníquese con la ACLU of Massachusetts si puede. En una página de 2018 se lo pidió a cualquier persona detenida en el aeropuerto Logan.
held-where = La copia de esa página que leímos no muestra un número de teléfono. Vea aclum.org. Para eso necesita conexión a internet.
held-lawyer-say = ¿Puedo llamar a un abogado, por favor?
held-lawyer = Puede pedir un abogado. Los oficiales deciden. Las reglas federales no dan a quien pide entrar el derecho a un abogado durante la inspección. La excepción es cuando esa persona está bajo custodia y es el foco de una investigación penal.
held-citizen-say = ¿Puedo llamar a un abogado, por favor?
held-citizen-lawyer = Grupos de abogados dicen que una persona con ciudadanía de EE. UU. puede pedir un abogado cuando las preguntas se alargan. Los oficiales pueden oponerse o demorar.
held-call = ¿Le espera alguien en Estados Unidos? Una guía para recién llegados dice que puede pedir llamar a esa persona después de una espera larga en la segunda sala. Su ejemplo es más de dos horas.
held-call-say = ¿Puedo llamar a la persona que me espera?
held-call-price = El oficial no tiene que aceptar. Otros cuentan que muchas veces no dejan usar el teléfono.
held-call-gap = ¿Puede llamar a alguien mientras los oficiales le hacen preguntas?
held-tell = Si logra hablar con alguien, dé su nombre, su apellido y su país de nacimiento. Dé también su número A (A-number), si tiene uno. El localizador de ICE busca con esos datos.

now = Si conoce a una persona detenida allí: de inmediato
now-contact = Comuníquese con la ACLU of Massachusetts. Diga que conoce a una persona detenida en el aeropuerto Logan. En una página de 2018, la ACLU pidió a cualquiera que conozca a una persona así que se comunique con la ACLU.
now-where = La copia de esa página que leímos no muestra un número de teléfono. Vea aclum.org. Para eso necesita conexión a internet.
now-case-gap = ¿Tomará el caso la ACLU of Massachusetts?
now-call = Llame de inmediato al contacto de emergencia de quien viaja, dice un bufete de Boston. Si ese contacto es usted, siga leyendo. El bufete dice que a quienes esperan no les dicen cuánto va a durar lo de la segunda sala.
now-ready = Tenga listos el nombre, el apellido y el país de nacimiento. También el número A (A-number), si hay uno. El localizador de ICE busca con esos datos. Tenga también el plan de viaje y los datos del abogado, si quien viaja se los dejó.

first-48 = Las primeras 48 horas
locator-48 = Desde junio de 2024 el localizador de ICE muestra también a personas que llevan 48 horas o más bajo custodia de CBP. En los primeros dos días por lo general no mostrará nada.
lawyer-look = Busque la Massachusetts Access to Counsel Initiative, que lanzó la MIRA Coalition. Un artículo de 2026 dice que el estado paga este programa de abogados para inmigrantes que enfrentan la expulsión del país. No leímos quién cumple los requisitos ni cómo se pide. Es posible que allí no le den un abogado.
g28-gap = ¿Actuarán los oficiales de Logan según un formulario de abogado firmado (G-28)?
consulate-fear = ¿La persona teme al gobierno de su país? Puede que usted no lo sepa. No se comunique con el consulado de ese país sin preguntarle a ella o a un abogado.
consulate-fear-citizen = ¿La persona es también de otro país y teme a ese gobierno? No se comunique con el consulado de ese país sin preguntarle a ella o a un abogado.
consulate-contact = Comuníquese con el consulado solo si está seguro de que la persona no teme a ese gobierno. En una página vieja, MIRA aconsejó a las familias comunicarse. Lea antes el paso 5 de la tarjeta «Buscar a alguien que se llevaron».
consulate-ask = ¿La persona teme al gobierno de su país? Puede que usted no lo sepa. No se comunique con el consulado de ese país: pregunte primero a la persona o a un abogado.
consulate-secret = No hable de asilo con un consulado. Los oficiales no deben revelarle que una persona detenida pidió asilo, y las familias pueden hacerlo por error.
consulate-anyway = Con algunos países los oficiales deben avisar al consulado de inmediato, aunque la persona no quiera. El paso 5 de la tarjeta «Buscar a alguien que se llevaron» nombra algunos de esos países.

after-48 = Después de 48 horas
locator-search = Busque en internet en el localizador de ICE. El paso 3 de la tarjeta «Buscar a alguien que se llevaron» dice cómo. Dos sitios web de referencia dicen que el localizador no da información sobre menores de 18 años.
no-judge = Si a una persona que viaja con el Visa Waiver Program no le permiten entrar, la envían de vuelta sin que vea a un juez de inmigración. La excepción es si pide asilo.
court-line = Llame a la línea telefónica de la corte de inmigración. El número está abajo. Un grupo de ayuda legal de Massachusetts dice que, con el número A (A-number), la línea da información sobre el caso. Que no haya expediente puede significar solo que todavía no presentaron nada.
hours-72 = La política de CBP dice que por lo general la gente no debería estar más de 72 horas en sus salas de detención. Es una meta, no un derecho a salir.
moved-gap = ¿Adónde llevan a una persona después de Logan?
