card-title = Before you land
card-summary = What to plan before your trip and on the plane: a lawyer's number, your family, your papers, your phone.
card-keywords = plane, flight, fly, land, arrive, before, trip, travel, plan, prepare, lawyer, number, family, itinerary, papers, documents, passport, green card, lost card, 180 days, six months, visa, ESTA, asylum, refugee, travel document, parole, phone, laptop, backup, delete, wipe, I-94, I94, advance parole, I-131, I131, return ticket, e-passport, can I travel, leave the country, going home to visit, emergency contact, airport pickup, am I legal, what is my status

plan = Plan with your family
lawyer-number = Memorize a lawyer's phone number, CAIR advises. Leave your full travel plan and the lawyer's name and number with a family member.
meeting-contact = Tell the people who will meet you whom to call at once if you are sent to a second room. A Boston law firm says they will not be told how long it takes.
locator = For the ICE online locator, leave your full name, country of birth, birth date and A-number (if any) with family. In the first two days of an airport hold it usually shows nothing.

truth = Tell the truth
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime. Silence is not a lie, but it can cost you at the border.
false-papers-fled = Do not hand an officer false papers, and do not lie: doing so knowingly is a crime, and fraud to get entry can bar you. If you fled harm on false papers, you need a lawyer at once.

citizen = If you are a US citizen
citizen-passport = Have your US passport ready. You must show it or another accepted document.

green-card = If you have a green card
green-card-180 = Away over 180 days in a row, or ever arrested, charged or convicted? You can be treated as asking to enter again and questioned under oath. You need a lawyer.
green-card-arrest = An officer does not need clear and convincing evidence of a crime to treat a green card holder as asking to enter again. The Supreme Court decided so on June 23, 2026.
green-card-i407 = Form I-407 records giving up your green card status. In 2017 the ACLU said it is best not to sign it. If you do not, lawyers say a judge can decide. The government may start a case and hold you.
green-card-arrest-later = If an officer treats you as asking to enter again over a crime, the government must still prove its case later, at a removal hearing.
green-card-missing = Is a paper missing? If your status is verified, an officer may put off your inspection to another office on a later day. The officer chooses.

visa = If you have a visa
visa-papers = Have the required papers ready. You must show them and satisfy the officer that you are allowed to enter. A visa does not guarantee entry.
visa-check = Check your papers before you fly. An officer who finds fraud, or missing or invalid papers, can order fast removal. It has no hearing.

visa-waiver = If you use the Visa Waiver Program
visa-waiver-papers = By air you must have a valid electronic passport of a program country, a return ticket, and an ESTA approved before boarding. There are exceptions, so check before you fly.
visa-waiver-esta = An approved ESTA lets you ask to enter. An officer decides. You need a new ESTA after a new passport, name, gender or citizenship, or when one of your yes-or-no answers has changed.
visa-waiver-gave-up = With this program you gave up the right to appeal the officer's decision on entry. You can fight removal only by asking for asylum.

asylum = If you are asking for asylum
asylum-trip = Leaving with an open asylum case? If you go without advance parole, USCIS presumes that you gave up the case. Even with it, an officer decides on your return. Ask a lawyer first.
asylum-trip-court = Do you have a case in immigration court? In 2017 an asylum lawyer warned not to leave the country at all. Leaving counts as deporting yourself, the lawyer said, even with advance parole.
asylum-papers = The law says your own story can be enough for asylum, if it is believable, convincing and specific. If you are asked for more proof, give what you have or can reasonably get.

refugee = If you have refugee or asylum status
refugee-home = Ask a lawyer before any trip to the country you fled. It can put your status at risk.
refugee-paper = No valid refugee travel document? If you were away less than one year and meet other terms, an officer may take a request for one. If not, a case before a judge may start.

parole = If you have parole
parole-ends = Parole ends by itself, without written notice, when you leave the United States or its time runs out. Then you are treated as asking to enter.
parole-lawyer = Ask a lawyer before you leave the country. Without advance parole in hand you lose your parole and most likely cannot come back, groups that help Ukrainians said about 2023. Even with it, coming back is not sure.
parole-papers = Advance parole is a paper for the trip. USCIS has said it lets certain people come back without a visa. It does not promise that you are let in: an officer decides.
parole-check = Check your papers before you fly. An officer who finds fraud, or missing or invalid papers, can order fast removal. It has no hearing.

unsure = If you are not sure of your status
unsure-citizen = Do not say you are a US citizen unless you know it is true. A non-citizen who says it falsely for a legal purpose or benefit can be barred from the United States.
unsure-i94 = The CBP site i94.cbp.dhs.gov shows a visitor's latest entry, class, and the date until which they may stay. Not everyone has this record, and it misses later USCIS changes.
unsure-court = Do you have an A-number? The immigration court line 1-800-898-7180 tells your next hearing and what a judge decided. A new case may not be in it yet.
unsure-check = Check your papers before you fly. If fast removal applies, an officer can order it without a hearing for fraud, or for missing or invalid papers.

afraid = If you are afraid to go back
say-afraid = I am afraid to go back. I want to ask for asylum.
afraid-say = If you are truly afraid to go back, say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
afraid-say-so = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. You are then held, normally until the case is decided.
afraid-say-waiver = Truly afraid, and officers may send you back? Say so and ask for asylum: a law school clinic says you have to. Do not wait. Officers must send the claim to an immigration judge. You may be held.

phone = Your phone and laptop
phone-days-before = Only in the days before a trip: carry less data, leave some devices at home, encrypt, and make a backup. The Electronic Frontier Foundation (EFF) advised this in 2017.
phone-off = Turn your devices off before you reach the border. The Electronic Frontier Foundation (EFF) said so in 2017. It added that unusual steps may make officers suspicious.
phone-erase = Do not erase your phone once a search is likely. It may be a federal crime. How the law applies to erased data is being tested in court.
unsure-status = How can you find out your status if you have no I-94 and no court case?
parole-program = Which travel paper fits your parole program?
