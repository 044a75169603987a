waiver-no-judge-wrong = La tarjeta decía solo en «Después de 48 horas» que a una persona que viaja con el Programa de Exención de Visa (Visa Waiver Program) la envían de vuelta sin que vea a un juez.
waiver-no-judge-right = Si a una persona que viaja con el Programa de Exención de Visa no le permiten entrar, la envían de vuelta sin que vea a un juez, salvo que pida asilo: las familias necesitan saberlo pronto.

state-buildings-wrong = La tarjeta decía que, por orden de la gobernadora, la agencia de inmigración ICE no puede hacer arrestos civiles en partes cerradas de edificios del estado.
state-buildings-right = La orden 650, dice la prensa, prohíbe los arrestos civiles de ICE en partes cerradas de edificios del estado sin la orden de un juez; no encontramos ningún fallo sobre si los agentes deben cumplirla.

crimes-admitted-wrong = La tarjeta decía que una regla de 2025 mantiene detenidas a algunas personas si las arrestan por ciertos delitos, como hurto (theft).
crimes-admitted-right = La regla de 2025 sobre quién debe quedar bajo detención cuenta también un cargo, una condena o admitir un delito como hurto (theft), para las personas a las que se aplica.

bond-hearings-today-wrong = La tarjeta decía que no habíamos visto si hubo apelación del fallo de diciembre de 2025 sobre audiencias de fianza.
bond-hearings-today-right = Fallos desde 2025 pueden haber cambiado lo que dice la tarjeta sobre audiencias de fianza: pregunte a un abogado qué vale hoy.
