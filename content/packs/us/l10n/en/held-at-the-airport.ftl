card-title = Held at the airport
card-summary = For you, if you are held. Your family reads “Find someone who was taken”.
card-keywords = held, detained, detention, arrested, taken, airport, did not come out, missing, find, locator, ICE, CBP, A-number, consulate, lawyer, family, bond, parole, Logan, medicine, phone number, husband detained, wife detained, how long can they hold me, how many hours, how many days, overnight, waiting for hours, call my family, holding room, handcuffs, G-28, phone call, my rights, sick, pregnant, food, water

held = If you are held: what to say, and what not
fear = Afraid to go back? A law school clinic says you have to say so and ask for asylum. Say it only if it is true. Do not wait to be asked. Your own language will do, an aid group says.
never-lie = Do not lie. Knowingly lying to a federal officer about something that matters is a crime.
best-not-sign = In 2017 the ACLU told travelers held at airports that it is best not to sign anything, above all Form I-407. The card “Papers to sign” says more.
call-say = May I call the person who is waiting for me?
call-price = A guide for new arrivals says you can ask to call someone who waits for you after a long wait, such as more than two hours. The officer need not agree. Others report that phone use is often denied.
citizen-lawyer-say = May I call a lawyer, please?
citizen-call = CAIR-Ohio says a US citizen held at the border has the right to a lawyer and can ask to call one. In 2017 a lawyer on the AILA blog wrote that the officer decides.
citizen-out = Once your citizenship is verified, you may not be ordered removed. While officers verify it, they may still search, delay and question you.
citizen-hours = CAIR-Ohio tells citizens who do not answer to expect a long delay, up to six hours. In one case of 2007 a New York appeals court accepted a hold of four to six hours.
lawyer-no-right = You may ask for a lawyer. Officers decide. In first or second inspection the rules give people who ask to enter no right to one, even with a Form G-28, unless in custody and the focus of a criminal investigation.
lawyer-green-card = You may ask for a lawyer. Officers decide. If you are treated as asking to enter again, you have no right to one in first or second inspection. The exception: in custody and the focus of a criminal investigation.
time-to-contact = Before a fear interview, the rules say you must be given time to contact and talk with anyone you choose. The government does not pay, and it must not cause unreasonable delay.

consulate = If you are held: your consulate
consulate-told = You must be told, in a language you understand, that you may contact your own country's consulate. This also holds at the border in a removal case.
consulate-told-unsure = A person who is held and is not a citizen must be told, in a language they understand, that they may contact their consulate.
asylum-secret = Do not speak of asylum with a consulate. Officers who tell it that you are held must not say that you applied for asylum.
consulate-say = May I contact my consulate, please?
consulate-anyway = For some countries officers must tell the consulate at once, even if you do not want it. Step 5 of the card “Find someone who was taken” names some. The list can change.

needs = If you are held: health, things, time
medicine = If you are ill or need medicine, say so. CBP says it gives basic medical care to people in its custody. Its page is mainly about people not held at airports. Conditions vary.
food-water = The law says CBP must make every effort to give enough food and water to people it holds, as soon as it can.
things = A CBP rule book of 2015 says your papers, medicine and money are to be listed and kept safe. Losses are reported often.
hours-72 = CBP policy: generally not more than 72 hours in its holding rooms. That is an aim, not a right to be let go. A legal website says no law sets a number of hours for a customs hold.

case = If you are held: your case
kept = A person who seems not allowed to enter, and has an immigration court case, is held unless the government grants parole. The rule we read is older than 2022.
parole-reasons = In an immigration court case, parole (being let out) may be given case by case, such as for serious illness or pregnancy. It is not a right. You must not be a security risk or likely to run away.
waiver-no-judge = A Visa Waiver traveler found not allowed to enter is sent back without seeing an immigration judge. Asking for asylum is the exception. Ask for it only if you are truly afraid.
lawyer-list = Ask for the list of free legal services. CBP says people sent to immigration proceedings get it. In immigration court you may have a lawyer. The government does not pay.
logan = In Massachusetts: on a 2018 page, the ACLU there asked people held at Logan Airport to contact it. The card “Held at Logan Airport in Boston” says how.

numbers = The two numbers of this card: both are the government's
court-line = If you have your A-number, the immigration court phone line tells the next hearing and what the judge decided. A new case may not be in it yet.
call-gap = Does any rule give you a right to call your family while officers question you?
nonprofit-gap = Outside Massachusetts: is there a group, not the government, to call about a person held at an airport?
