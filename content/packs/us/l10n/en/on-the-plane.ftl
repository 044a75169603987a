card-title = If an airline discriminates against you
card-summary = What the law says, what to write down, and who takes a complaint.
card-keywords = airline, plane, flight, airplane, crew, pilot, flight attendant, gate, boarding, kicked off plane, removed from plane, refused to fly, not let on, seat changed, made me move, discrimination, racism, racist, religion, Muslim, Arab, hijab, prayed, spoke Arabic, passenger complained, feel unsafe, DOT, Department of Transportation, complaint, report airline, captain, told to leave, get off the plane, stewardess, steward, argue with crew, witness, deadline, airline racism

now = At the gate or on the plane
law = US law says an airline may not discriminate against you. This covers race, color, national origin, religion, sex and ancestry.
safety = An airline may refuse to fly a person it decides is, or might be, a danger to safety.
pilot = The pilot has the final say on the plane, a federal rule says. It is a federal crime to attack or threaten crew so that it gets in the way of their work.
safety-limit = The airline may not use safety as a cover for discrimination. Whether it did is argued case by case, afterwards.

write = What to write down
cair = CAIR advises: stay polite and ask for a supervisor. Ask staff for names and ID numbers, and witnesses for contact details. Write it down right away.
details = Write down names, the airline, the flight date and number, and the cities. Write all that happened. A complaint should give these and your contact details, a government page of 2016 says.

tell = Whom to tell, and by when
dot = You can complain to the US Department of Transportation. Its page of 2016 says it looks into complaints that an airline discriminated.
send = Send a complaint by web form or letter, a page of 2016 by the US Department of Transportation says. Check the form and address of today at transportation.gov/airconsumer.
airline-sees = The US Department of Transportation sends your letter to the airline. It asks the airline to answer you, says its page of 2016.
deadline = The law on complaints to the Secretary of Transportation names no time limit. Another rule or the form may set one, so complain soon.
leave-gap = What should you do if the crew tells you to leave the plane?
case-gap = Can a complaint hurt your immigration case?
