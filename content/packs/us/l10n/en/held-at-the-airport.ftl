card-title = Held at the airport
card-summary = For you, if you are held. Your family reads “Find someone who was taken”.
card-keywords = held, detained, detention, arrested, taken, airport, did not come out, missing, find, locator, ICE, CBP, A-number, consulate, lawyer, family, bond, parole, Logan, medicine, phone number, husband detained, wife detained, how long can they hold me, how many hours, how many days, overnight, waiting for hours, call my family, holding room, handcuffs, G-28, phone call, my rights, sick, pregnant, food, water

held = If you are held: what to say, and what not
fear = Truly afraid to go back? Say so and ask for asylum, a law school clinic says. Your own language will do, an aid group adds. Do not wait. You stay held, normally until the case is decided.
fear-waiver = Truly afraid to go back? Say so and ask for asylum: a law school clinic says you have to. Do not wait to be asked. Your own language will do, an aid group says. You may be held.
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime.
never-lie-unsure = Do not lie, and do not say you are a US citizen unless you know it is true. A lie can be a crime. A false citizenship claim can bar a non-citizen from the United States.
best-not-sign = In 2017 the ACLU told travelers held at airports it is best not to sign anything, above all Form I-407. The customs form on goods is separate.
best-not-sign-fast = In 2017 the ACLU told travelers held at airports it is best not to sign anything. Do not count on that to stop fast removal: the rule makes an order final once a supervisor approves. The customs form is separate.
best-not-sign-other = In 2017 the ACLU told travelers held at airports it is best not to sign anything. We do not know what follows if you do not. The customs form on goods is separate.
not-signed = If you do not sign Form I-407, immigration lawyers say a judge can decide, and you keep your status until a final decision. The government may start a removal case, and may hold you.
call-say = May I call the person who is waiting for me?
call-price = After a long wait, such as more than two hours, you can ask to call someone who waits for you, a guide for new arrivals says. The officer need not agree. Others report that phone use is often denied.
citizen-lawyer-say = May I call a lawyer, please?
citizen-call = CAIR-Ohio says a US citizen held at the border has the right to a lawyer and can ask to call one. In 2017 a lawyer on the AILA blog wrote that the officer decides.
citizen-out = Once your citizenship is verified, you may not be ordered removed. While officers verify it, they may still search, delay and question you.
citizen-hours = CAIR-Ohio says CBP can hold citizens who do not answer up to six hours. We read no rule that sets six. In 2007 a federal appeals court in New York accepted four to six hours in one case.
lawyer-no-right = You may ask for a lawyer. Officers decide. In first or second inspection rules give people who ask to enter no right to one, even one on record (Form G-28), unless in custody and the focus of a criminal investigation.
lawyer-green-card = You may ask for a lawyer. Officers decide. If you are treated as asking to enter again, you have no right to one in first or second inspection. The exception: in custody and the focus of a criminal investigation.
time-to-contact = Before a fear interview, the rules say you must be given time to contact and talk with anyone you choose. The rules of the place apply. The government does not pay. It must not cause unreasonable delay.

consulate = If you are held: your consulate
consulate-told = You must be told, in a language you understand, that you may contact your own country's consulate, also at the border in a removal case. Do you fear that government? Ask a lawyer first.
consulate-told-unsure = A person who is held and is not a citizen must be told, in a language they understand, that they may contact their consulate. Do you fear that government? Ask a lawyer first.
asylum-secret = Do not speak of asylum with a consulate. Officers who tell it that you are held must not say that you applied for asylum.
consulate-say = May I contact my consulate, please?

needs = If you are held: health, things, time
medicine = If you are ill or need medicine, say so. CBP says it gives basic medical care to people in its custody. Its page is mainly about people not held at airports. Conditions vary.
hours-72 = CBP policy: generally not more than 72 hours in its holding rooms, an aim, not a right to be let go. A legal website says no law sets hours for a customs hold, only a reasonable time.

case = If you are held: your case
waiver-no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. Asking for asylum is the exception. Ask for it only if you are truly afraid.
lawyer-list = Ask for the list of free legal services. CBP says people sent to immigration proceedings get it. In immigration court you may have a lawyer. The government does not pay.
logan = In Massachusetts: on a 2018 page, the ACLU there asked people held at Logan Airport to contact it. The card “Held at Logan Airport in Boston” says how.

numbers = The two numbers of this card: both are the government's
court-line = If you have your A-number, the immigration court phone line tells the next hearing and what the judge decided. A new case may not be in it yet. ICE itself answers the other line.
call-gap = Does any rule give you a right to call your family while officers question you?
nonprofit-gap = Outside Massachusetts: is there a group, not the government, to call about a person held at an airport?
