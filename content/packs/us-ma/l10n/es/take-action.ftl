card-title = Pase a la acción
card-summary = Siete formas de actuar que menciona la ACLU of Massachusetts. En una emergencia, lea primero las otras tarjetas.
card-keywords = actuar, qué puedo hacer, cómo ayudar, ayudar a otros, participar, unirme, alzar la voz, activismo, evento, marcha, protesta, legislador, senador estatal, representante estatal, llamar a mi representante, Congreso, Safe Communities Act, ciudad santuario, ordenanza, universidad, congregación, mezquita, iglesia, compartir, tres amigos, mensaje para amigos, conocer mis derechos, donar, donación, dar dinero, contribución, ACLU, manifestación, mitin, voluntario, campus, vecinos

thought = La idea detrás de esto
old-page = Lo que la ACLU dice y pide en esta tarjeta viene de una página de alrededor de 2018.
for-all = La ACLU of Massachusetts dice que defiende los derechos constitucionales de todas las personas, sin importar de dónde vinieron.
for-all-limit = Esa es su misión. No es una promesa de tomar un caso.

know-and-share = Conocer y compartir
know-rights = Conozca sus derechos y manténgase al tanto. La ACLU of Massachusetts pide esto a la gente.
three-friends = Comparta con tres amigos la página de la ACLU sobre los derechos de los inmigrantes. La ACLU of Massachusetts pidió esto a quienes leen la página. Puede copiar la línea siguiente.
three-friends-text = Por favor lea la página sobre los derechos de los inmigrantes en aclum.org. Después compártala con tres amigos.

your-town = En su ciudad o pueblo
speak-up = Alce la voz para que su comunidad sea una ciudad, un campus o una congregación santuario. La ACLU of Massachusetts pide esto a la gente.
speak-up-limit = Esto es una petición, no un derecho legal. Lo que puede hacer una política local depende del lugar.
ordinance = Organice a su ciudad o pueblo para que apruebe una ordenanza (ley local) de santuario. La ACLU of Massachusetts pide esto a la gente.
events-fear = Si teme un arresto, hable con un abogado antes de ir a un evento público.
events = Vaya a eventos en su zona en apoyo de los derechos de los inmigrantes. La ACLU of Massachusetts pide esto a la gente.
act-and-case = ¿Puede dañar su caso de inmigración participar en estas cosas?

state = Sus legisladores estatales
laws-like = Pida con insistencia a sus legisladores estatales que apoyen leyes como la Safe Communities Act. La ACLU of Massachusetts pide esto a la gente. Leyes así cubrirían a todos los residentes, sin importar su estatus migratorio.
laws-like-check = Averigüe primero en qué punto está ese proyecto de ley. No sabemos si está pendiente, si cambió o si fue aprobado.
find-legislators = La Legislatura de Massachusetts tiene una página web que encuentra a su senador y su representante estatales. Usa la dirección de su casa.
find-legislators-limit = Necesita internet: malegislature.gov/Search/FindMyLegislator. Vimos esta dirección en copias públicas, pero no abrimos la página.

give = Dar dinero
give-not-in-emergency = No pida dinero a alguien que está en medio de una emergencia. Si usted está en una ahora, salte esta parte.
give-what-for = Alrededor de 2018, la ACLU of Massachusetts dijo que las donaciones pagan su trabajo contra abusos de ICE. Dijo que también pagan trabajo con comunidades que quieren convertirse en ciudades santuario.
