card-title = Le demoran, le registran o le niegan el paso una y otra vez
card-summary = Adónde puede presentar una solicitud, qué número le dan y qué le pueden decir sobre la No Fly List.
card-keywords = lista de vigilancia, lista de no volar, lista negra, lista de terroristas, No Fly List, estoy en una lista, DHS TRIP, TRIP, redress number, siempre me registran, siempre me revisan, cada vez, me paran siempre, siempre me demoran, registro al azar, revisión adicional, no me dejaron subir, no me dejaron abordar, no puedo volar, no puedo hacer el check-in, mismo nombre, me confunden, mi nombre, reserva, boleto, pasaje, carta, limpiar mi nombre, musulmán, apellido, pase de abordar, vuelo, aeropuerto, me niegan el embarque, segunda sala cada vez

file = Presentar una solicitud a DHS TRIP
file-trip = ¿A menudo le demoran, le registran o le niegan el paso? Puede presentar una solicitud a DHS TRIP, en el sitio web del gobierno trip.dhs.gov.
number = Use su número (redress number) cuando reserve. Se lo da TRIP.
number-gap = ¿Ese número pone fin a las demoras y los registros?
time-gap = ¿Hay una fecha límite para presentarla, y cuánto tarda la respuesta?
use-gap = ¿Quién puede ver lo que usted envía a TRIP, y cómo se puede usar?
write-gap = ¿Qué debe anotar cada vez que le impiden seguir?
case-gap = ¿Puede dañar su caso de inmigración presentar la solicitud?

answer = Qué le dicen
no-fly = Si no le dejaron subir al avión y está en la No Fly List, la ACLU dice que DHS TRIP se lo dirá. Dice que TRIP le dejará pedir más.
no-fly-reasons = La ACLU dice que las razones que den pueden estar incompletas o faltar. Parte de lo que leímos sobre esto es de 2015. Puede haber cambiado.
delayed-gap = ¿Qué le dirá TRIP si solo le demoraron o le registraron?
letter = La ACLU dice que su carta de DHS TRIP no confirma ni niega que usted esté en la No Fly List.
letter-unsure = La ACLU dice que la carta de DHS TRIP no confirma ni niega que una persona esté en la No Fly List. Esto trata de viajeros que no tienen ciudadanía de EE. UU. ni tarjeta verde.
