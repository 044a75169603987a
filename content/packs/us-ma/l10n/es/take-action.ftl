card-title = Pase a la acción
card-summary = Siete formas de actuar que menciona la organización de derechos civiles ACLU of Massachusetts, y qué debe saber si no tiene la ciudadanía. En una emergencia, lea primero las otras tarjetas.
card-keywords = actuar, qué puedo hacer, cómo ayudar, ayudar a otros, participar, unirme, alzar la voz, activismo, evento, marcha, protesta, legislador, senador estatal, representante estatal, llamar a mi representante, Congreso, Safe Communities Act, ciudad santuario, ordenanza, universidad, congregación, mezquita, iglesia, compartir, tres amigos, mensaje para amigos, conocer mis derechos, donar, donación, dar dinero, contribución, ACLU, manifestación, mitin, voluntario, campus, vecinos, puedo protestar, protestar con visa, protesta de estudiantes, protesta estudiantil, libertad de expresión, Palestina, dinero para campañas, donación política, campaña electoral, riesgo de protestar

thought = La idea detrás de esto
old-page = Lo que la ACLU of Massachusetts pide en esta tarjeta viene de una página de alrededor de 2018.

not-citizen = Si usted no tiene la ciudadanía de EE. UU.
speak-risk = Un bufete dice que toda persona en EE. UU. puede expresarse, reunirse en paz y pedir cambios. El riesgo es mayor con un estatus temporal, sin estatus o con una solicitud abierta. Hasta una falta menor puede llevar a un caso de expulsión (deportación).
protest-risk = La protesta legal y pacífica no está en la lista de motivos para deportar, dice una editorial jurídica. Si una protesta se vuelve desordenada o violenta, lo que usted haga allí, o un arresto allí, puede usarse en su contra. Pregunte primero a un abogado.
protest-cases = Hay noticias que dicen que el gobierno también trató de deportar a personas que protestaron a favor de Palestina y no fueron acusadas de un delito. Entre ellas había una persona con tarjeta verde.
campaign-money = No dé dinero ni otras cosas de valor a un candidato, un partido o una campaña electoral. La ley de EE. UU. lo prohíbe a quienes no tienen la ciudadanía de EE. UU. ni tarjeta verde.

know-and-share = Conocer y compartir
know-rights = Conozca sus derechos y manténgase al tanto. La ACLU of Massachusetts pide esto a la gente.
three-friends = Comparta con tres amigos la página de la ACLU sobre los derechos de los inmigrantes (aclum.org). La ACLU of Massachusetts pidió esto. La página es de alrededor de 2018 y puede que ya no esté allí.

your-town = En su ciudad o pueblo
speak-up = Alce la voz para que su ciudad, su campus o su congregación sea un santuario. La ACLU of Massachusetts pide esto. Lo que puede hacer una política local depende del lugar.
ordinance = Organice a su ciudad o pueblo para que apruebe una ley de santuario. La ACLU of Massachusetts pide esto a la gente.
events-fear = Si teme un arresto, hable con un abogado antes de ir a un evento público.
events = Vaya a eventos en su zona en apoyo de los derechos de los inmigrantes. La ACLU of Massachusetts pide esto a la gente.

state = Sus legisladores estatales
laws-like-check = Averigüe en qué punto está hoy la Safe Communities Act (ley de comunidades seguras). No sabemos si está pendiente, si cambió o si fue aprobada.
laws-like = Pida con insistencia a sus legisladores estatales que apoyen leyes como la Safe Communities Act. Leyes así cubrirían a todos los residentes, sin importar su estatus. La ACLU of Massachusetts pide esto a la gente.
find-legislators = Puede encontrar a su senador y su representante estatales con la dirección de su casa: malegislature.gov/Search/FindMyLegislator. Necesita internet. No abrimos la página.

give = Dar dinero
give-not-in-emergency = No pida dinero a alguien que está en medio de una emergencia. Si usted está en una ahora, salte esta parte.
give-what-for = Alrededor de 2018, la ACLU of Massachusetts dijo qué pagan las donaciones. Una cosa es su trabajo contra los abusos de ICE, la agencia de inmigración. Otra es su trabajo con lugares que quieren convertirse en ciudades santuario.
