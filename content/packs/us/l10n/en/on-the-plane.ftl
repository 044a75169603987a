card-title = If an airline discriminates against you
card-summary = What the law says, what to write down, and who takes a complaint.
card-keywords = airline, plane, flight, airplane, crew, pilot, flight attendant, gate, boarding, kicked off plane, removed from plane, refused to fly, not let on, seat changed, made me move, discrimination, racism, racist, religion, Muslim, Arab, hijab, prayed, spoke Arabic, passenger complained, feel unsafe, DOT, Department of Transportation, complaint, report airline

now = At the gate or on the plane
law = US law says an airline may not discriminate against you because of race, color, national origin, religion, sex or ancestry.
safety = But an airline may refuse to fly a person it decides is, or might be, a danger to safety.
safety-limit = It may not use this power as a cover for discrimination. But that is argued case by case.
leave-gap = What should you do if the crew tells you to leave the plane?

write = What to write down
details = Write down the airline, the flight date and number, and the cities. Write all that happened. Add your own name and contact details.
details-source = A 2016 page of the US Department of Transportation says a complaint should give these. Check the current form.

tell = Whom to tell, and by when
dot = The US Department of Transportation takes and investigates complaints that an airline discriminated. We read this on the 2016 page.
send-gap = Where do you send this complaint today, and who will see it?
deadline-gap = Is there a deadline for this complaint?
case-gap = Can a complaint hurt your immigration case?
