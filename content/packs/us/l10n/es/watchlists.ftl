card-title = Le demoran, le revisan o le niegan el paso una y otra vez
card-summary = Dónde puede presentar una solicitud, qué número le dan y qué le pueden decir sobre la lista de personas que no pueden volar (No Fly List).
card-keywords = lista de vigilancia, lista de no volar, lista negra, lista de terroristas, No Fly List, estoy en una lista, DHS TRIP, TRIP, redress number, siempre me registran, siempre me revisan, cada vez, me paran siempre, siempre me demoran, registro al azar, revisión adicional, no me dejaron subir, no me dejaron abordar, no puedo volar, no puedo hacer el check-in, mismo nombre, me confunden, mi nombre, reserva, boleto, pasaje, carta, limpiar mi nombre, musulmán, apellido, pase de abordar, vuelo, aeropuerto, me niegan el embarque, segunda sala cada vez, SSSS, cuatro S, S S S S, boleto marcado, pase de abordar marcado, visa de estudiante TRIP, privacidad, quién ve mi queja, no puedo abordar, siempre me mandan a la segunda sala, número de rectificación

file = Presentar una solicitud a DHS TRIP
file-trip = ¿A menudo le demoran, le revisan o le niegan el paso? Puede presentar una solicitud a DHS TRIP, el programa de Seguridad Nacional para viajeros, en el sitio web del gobierno trip.dhs.gov.
agencies = Si tiene un caso de inmigración abierto o alguna vez se quedó más tiempo del permitido, pregunte a un abogado antes de presentar la solicitud. Un documento de 2007 dice que entre las agencias de TRIP están las de inmigración y frontera: ICE, CBP y USCIS.
number = TRIP le da un número de rectificación (redress number). Úselo cuando reserve.
number-limits = Seguridad Nacional (Homeland Security) dice que el número de rectificación (redress number) hace menos probable una confusión. Ninguna página que leímos dice que se acabarán las demoras o las revisiones.
detail = Dé a TRIP todos los detalles que pueda, dice el fondo legal Muslim Legal Fund of America. Anote la fecha, el aeropuerto, el vuelo y los oficiales cada vez que le paren.
privacy = La declaración de privacidad de TRIP dice que lo que usted envía se pasa a agencias del gobierno, y una parte a otros, como las aerolíneas. Darlo es voluntario, pero TRIP puede necesitarlo.

answer = Qué le dicen
no-fly = Si no le dejaron subir al avión y está en la lista de personas que no pueden volar (No Fly List), la organización de derechos civiles ACLU dice que DHS TRIP se lo dirá. Dice que TRIP le dejará pedir más información.
no-fly-reasons = La ACLU dice que las razones que TRIP da para la lista de personas que no pueden volar (No Fly List) pueden estar incompletas o faltar. Parte de lo que leímos sobre esta lista es de 2015. Puede haber cambiado.
last-letter = El Muslim Legal Fund of America dice que la última carta de TRIP probablemente diga que se hicieron correcciones. No dirá si usted está en una lista de vigilancia. Si está en la lista de personas que no pueden volar (No Fly List), se lo deben decir.
letter = La organización de derechos civiles ACLU dice que su carta de DHS TRIP no confirma ni niega que usted esté en alguna lista de vigilancia.
letter-unsure = La organización de derechos civiles ACLU dice que la carta de DHS TRIP de los viajeros que no tienen ni ciudadanía de EE. UU. ni tarjeta verde no confirma ni niega ninguna lista de vigilancia.
ssss = El Muslim Legal Fund of America dice que SSSS en un pase de abordar marca una revisión adicional y podría significar que usted está en una lista de vigilancia. Puede tener otras razones.
mlfa-help = El Muslim Legal Fund of America dice que da ayuda legal gratis a viajeros señalados por su raza, etnia o religión. Pide que usted presente primero la solicitud a TRIP. Una página más vieja decía menos, así que pregunte.
case-gap = ¿Puede dañar su caso de inmigración presentar una solicitud a DHS TRIP?
