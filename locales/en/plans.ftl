# What belongs to the session plans of assets/plans: their names, what is said in each step, and the sentences on the room’s screen.
# A step’s text is for whoever leads. .hear is what a group often says in it. Sentences stand before everybody.
# Licence: CC BY 4.0.

plan-lesson-50 = One lesson
    .line = 50 minutes: rules, story, talking, who to talk to.
plan-lesson-50-measured = One lesson, with a question before and after
    .line = 50 minutes, with eight short messages at the beginning and eight others at the end.
plan-community-90 = An evening in two languages
    .line = 90 minutes with a break, for parents and neighbours.
plan-story-25 = Half a lesson
    .line = 25 minutes: only the scenes in which something is decided.
plan-booster-15 = Two weeks later
    .line = 15 minutes, two weeks after a story: eight short messages, what each of them does, a tactic told back.

step-welcome =
    Welcome everybody in both languages, and say what the evening is: a story from a messenger, invented from beginning to end. Nobody has to say anything
    about themselves. If children are in the room, choose Quiet Lately.
    .carer = Welcome everybody in both languages, and say what the evening is: a story from a messenger, invented from beginning to end. Nobody has to say anything about themselves or their children. This story is for parents among themselves: if children are in the room, choose Quiet Lately.
    .name = Welcome
    .hear = “Is this about us?” It’s about messages, not about a faith or a country. The people in the story come from everywhere, on both sides.
step-rules =
    Read the sentences aloud, one by one. Say where the door is and who sits nearest to it, and that nobody asks.
    .name = Rules
    .hear = “Is it real?” Everybody in it is invented. What is done in it happens to people, and that’s why we look at it.
step-before =
    Hand out the sheets. The upper half, alone and in silence. A blank sheet is fine, and nobody looks at another’s.
    .name = Before
step-story =
    Two people read aloud, or you do. Don’t hurry: a line can stand for a moment. At a vote everybody thinks alone first; then hands, then two minutes with a
    neighbour, then hands again. No answer is the right one. Ask what somebody would hope for who takes it.
    .name = The story
    .hear = “She’s stupid.” Say: whoever writes to her has practised. Ask which line would have worked on most of us on a tired evening.
    .hear-carer = “She’s a bad mother.” Say: it’s nearly everybody’s first move. What did she do next?
step-pause =
    A break. Say how long, and that whoever wants to talk finds you here.
    .name = Break
step-talk =
    First the line alone: what was done in it? Then its note. Take the line that’s fine as seriously as the one that presses, so that nobody goes home suspicious
    of everything that’s new.
    .name = Talking about it
    .hear = “So I can’t trust anybody?” You can. Look at what happens when somebody says no: it’s taken, or it isn’t.
    .hear-carer = “So I may never take the phone?” In danger, yes: with a reason and an hour. What had it brought here?
step-after =
    The lower half of the same sheet. Then everybody folds it.
    .name = After
step-booster =
    Hand out the sheets of two weeks later. Alone and in silence; a blank sheet is fine, and nobody looks at another’s. Without paper, read the messages aloud one
    by one, heads on the table, and count the hands for a second look and for letting it be.
    .name = Eight messages
step-key =
    Everybody turns the sheet round: the key is on its back. Take the messages one by one, each with its reason. Stay where the room differs, and not where it
    agrees.
    .name = The key
    .hear = “I had most of them wrong.” Nobody counts that. Which one would you show to somebody today?
step-told-back =
    Two people take a card of the tactics each, and tell it to the others in their own words: what it looks like, what helps, and when a message like that is fine.
    .name = Told back
    .hear = “I’ve had one like that.” Thank her, and ask for no more here: we talk about messages. Say how long you stay.
step-support =
    Name the person in this building first, with name and room. Read the numbers slowly. Say how long you stay, and hand out the slips: everybody folds one, so
    that nobody stands out.
    .carer = Name the person in this building first, with name and room. Read the lines for adults first, and slowly. Say how long you stay, and hand out the slips: everybody folds one, so that nobody stands out.
    .name = Who to talk to
    .hear = Somebody stays behind. Thank her, promise nothing that you can’t keep, and tell the person responsible today.

sentence-welcome = A story from a messenger. Everybody in it is invented.
sentence-pass = Anybody can pass, at any time. Nobody asks why.
sentence-distance = We talk about the people in the story, not about ourselves or others here.
    .carer = We talk about the people in the story, not about ourselves, our children or others here.
sentence-kind = No answer is stupid. We laugh about the story, not about each other.
    .carer = No answer is stupid, and nobody is a bad mother or father here. We laugh about the story, not about each other.
sentence-leaving = Whoever needs a break takes one. The door is open.
sentence-sheet = The sheet has no name. A blank one is fine.
sentence-turn = Turn the sheet round. What each message does stands there, and why. The crosses stay as they are.
sentence-reason = Did you see one differently? A good reason may be better than the key.
sentence-told-back = One tactic in your own words: what does it look like, and what helps?
sentence-fine-too = And when is a message like that fine?
