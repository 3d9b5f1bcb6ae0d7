# Reference texts as they were when translations were made from them. `second-look text` shows them to translators beside what the reference says now.
# `second-look text … --bless` writes this file, and takes out what no translation names any more. It is no part of the program.

# @src 9daa18b5
plan-lesson-50 = One lesson
    .line = 50 minutes: rules, story, talking, who to talk to.

# @src 262ad6dc
plan-lesson-50-measured = One lesson, with a question before and after
    .line = 50 minutes, with eight short messages at the beginning and eight others at the end.

# @src 19019688
plan-community-90 = An evening in two languages
    .line = 90 minutes with a break, for parents and neighbours.

# @src f5a0f83a
plan-story-25 = Half a lesson
    .line = 25 minutes: only the scenes in which something is decided.

# @src 33b34554
plan-booster-15 = Two weeks later
    .line = 15 minutes, two weeks after a story: eight short messages, what each of them does, a tactic told back.

# @src b1ca6330
step-welcome =
    Welcome everybody in both languages, and say what the evening is: a story from a messenger, invented from beginning to end. Nobody has to say anything
    about themselves. If children are in the room, choose Quiet Lately.
    .carer = Welcome everybody in both languages, and say what the evening is: a story from a messenger, invented from beginning to end. Nobody has to say anything about themselves or their children. This story is for parents among themselves: if children are in the room, choose Quiet Lately.
    .name = Welcome
    .hear = “Is this about us?” It’s about messages, not about a faith or a country. The people in the story come from everywhere, on both sides.

# @src 0914f7d7
step-rules =
    Read the sentences aloud, one by one. Say where the door is and who sits nearest to it, and that nobody asks.
    .name = Rules
    .hear = “Is it real?” Everybody in it is invented. What is done in it happens to people, and that’s why we look at it.

# @src 0aaac89b
step-before =
    Hand out the sheets. The upper half, alone and in silence. A blank sheet is fine, and nobody looks at another’s.
    .name = Before

# @src dd00ab11
step-story =
    Two people read aloud, or you do. Don’t hurry: a line can stand for a moment. At a vote everybody thinks alone first; then hands, then two minutes with a
    neighbour, then hands again. No answer is the right one. Ask what somebody would hope for who takes it.
    .name = The story
    .hear = “She’s stupid.” Say: whoever writes to her has practised. Ask which line would have worked on most of us on a tired evening.
    .hear-carer = “She’s a bad mother.” Say: it’s nearly everybody’s first move. What did she do next?

# @src 9e43005d
step-pause =
    A break. Say how long, and that whoever wants to talk finds you here.
    .name = Break

# @src f4719cf1
step-talk =
    First the line alone: what was done in it? Then its note. Take the line that’s fine as seriously as the one that presses, so that nobody goes home suspicious
    of everything that’s new.
    .name = Talking about it
    .hear = “So I can’t trust anybody?” You can. Look at what happens when somebody says no: it’s taken, or it isn’t.
    .hear-carer = “So I may never take the phone?” In danger, yes: with a reason and an hour. What had it brought here?

# @src 062e9d26
step-after =
    The lower half of the same sheet. Then everybody folds it.
    .name = After

# @src 26814738
step-booster =
    Hand out the sheets of two weeks later. Alone and in silence; a blank sheet is fine, and nobody looks at another’s. Without paper, read the messages aloud one
    by one, heads on the table, and count the hands for a second look and for letting it be.
    .name = Eight messages

# @src de2f38c6
step-key =
    Everybody turns the sheet round: the key is on its back. Take the messages one by one, each with its reason. Stay where the room differs, and not where it
    agrees.
    .name = The key
    .hear = “I had most of them wrong.” Nobody counts that. Which one would you show to somebody today?

# @src ba193f6b
step-told-back =
    Two people take a card of the tactics each, and tell it to the others in their own words: what it looks like, what helps, and when a message like that is fine.
    .name = Told back
    .hear = “I’ve had one like that.” Thank her, and ask for no more here: we talk about messages. Say how long you stay.

# @src 99193e8c
step-support =
    Name the person in this building first, with name and room. Read the numbers slowly. Say how long you stay, and hand out the slips: everybody folds one, so
    that nobody stands out.
    .carer = Name the person in this building first, with name and room. Read the lines for adults first, and slowly. Say how long you stay, and hand out the slips: everybody folds one, so that nobody stands out.
    .name = Who to talk to
    .hear = Somebody stays behind. Thank her, promise nothing that you can’t keep, and tell the person responsible today.

# @src d7909fdd
sentence-welcome = A story from a messenger. Everybody in it is invented.

# @src ef66cca7
sentence-pass = Anybody can pass, at any time. Nobody asks why.

# @src d95c6fb6
sentence-distance = We talk about the people in the story, not about ourselves or others here.
    .carer = We talk about the people in the story, not about ourselves, our children or others here.

# @src 30003160
sentence-kind = No answer is stupid. We laugh about the story, not about each other.
    .carer = No answer is stupid, and nobody is a bad mother or father here. We laugh about the story, not about each other.

# @src 7e940a63
sentence-leaving = Whoever needs a break takes one. The door is open.

# @src b77a8264
sentence-sheet = The sheet has no name. A blank one is fine.

# @src 047a7348
sentence-turn = Turn the sheet round. What each message does stands there, and why. The crosses stay as they are.

# @src 55ad59ee
sentence-reason = Did you see one differently? A good reason may be better than the key.

# @src 34c1e1b6
sentence-told-back = One tactic in your own words: what does it look like, and what helps?

# @src f6185773
sentence-fine-too = And when is a message like that fine?
