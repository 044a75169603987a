eoir-case-line-name = Immigration court case line
eoir-case-line-hours = Day and night, by machine
eoir-case-line-note = Run by the government. You need the A-number. It may not work from outside the United States.
ice-dril-name = ICE Detention Reporting and Information Line
ice-dril-hours = Monday to Friday, 8:00 to 20:00 Eastern time
ice-dril-note = ICE itself answers. Closed on holidays. Other languages by interpreter.
