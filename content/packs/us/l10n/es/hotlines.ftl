eoir-case-line-name = Línea de casos de la corte de inmigración
eoir-case-line-hours = A toda hora, por máquina
eoir-case-line-note = La maneja el gobierno. Necesita el número A (A-number). Puede que no funcione desde fuera de Estados Unidos.
ice-dril-name = Línea de ICE para informar y preguntar sobre detenciones
ice-dril-hours = De lunes a viernes, de 8:00 a 20:00, hora del este
ice-dril-note = Contesta ICE mismo. Cierra en días festivos. Otros idiomas con intérprete.
