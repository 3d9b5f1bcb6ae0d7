# Every word that a person reads. The ids are scene_beat and scene_answer.
# INVENTED marks what was not in the source: somebody must write it. So must every text that uses one of the words with a hyphen in front, such as -to-write.

# INVENTED: stands for words that the source does not have.
-to-write = (to be written)
# INVENTED: what she does when she says nothing. Every decision has such a way.
-step-away = Say nothing, and step away.
# INVENTED: the answer that leads to more answers.
-more = Something else.
# INVENTED: the answer for a way that the source took by itself.
-a-way-on = Go on.
# INVENTED: who somebody is to her.
-about-somebody = (who is that to her?)
# INVENTED: what a scene is about, in a few words.
-about-a-scene = (what happens here?)
# INVENTED: what the story is called.
-untitled = (a story without a title)

# INVENTED: who the player is. She is the target, a friend or a carer, and never the recruiter.
scenario-line = { -to-write }
# INVENTED: a calm word about what is in it.
scenario-before = { -to-write }
# INVENTED: the questions above the answers.
ask-do = What do you do?
ask-say = What do you say?
ask-write = What do you write?
# INVENTED: the player’s name.
cast-player = You
    .about = you
    .letter = Y
# INVENTED: the one place where everything stands.
channel-chat = Chat
    .about = chat
