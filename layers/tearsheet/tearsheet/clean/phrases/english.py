"""English."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["ENGLISH"]

ENGLISH = Language(
    code="en",
    whole={
        RemovedKind.COMMENTS: """
            leave a reply | be the first to comment | leave a comment | post a comment | add a comment
            add your comment | add comment | write a comment | comments | # comments | # comment
            no comments | no comments yet | comments (#) | comments # | sign in to comment
            log in to comment | you must be logged in to post a comment | view comments
            view all comments | show comments | view # comments | join the conversation
            join the discussion | comments are closed | comments have been disabled | cancel reply
            post comment | reply | view the discussion thread | required fields are marked *
            required fields are marked | load more comments | sort by newest | what do you think
            tell us what you think | have your say | leave your comment | start the conversation
            report error | report an error | report a typo
            please enable javascript to view the comments powered by disqus | comment | comments off
            what are your thoughts | read the comments | hide comments | newest first | oldest first
            report abuse | flag as inappropriate | log in to reply
        """,
        RemovedKind.SHARE: """
            share | share this | share this article | share this story | share this post
            share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp
            share on reddit | share on pinterest | share via email | share by email
            share via shortlink | tweet | tweet this | copy link | copied | link copied
            copy link url copied | email this article | print this article | print | print this page
            print article | email | email to a friend | sharing is caring | # shares | # share | shares
            share tweet | click to share | get short url | share to more | addthis | close share panel
            save | bookmark | save article | gift this article | share full article | send to a friend
            like this | share options | pin it
            print friendly | share via | share on bluesky | share on threads | share on telegram
            copy url | link copied to clipboard | share this page | share article | listen to this story
            send this article | share with friends | email this | print story | share on flipboard
            give this article | give article | gift article | share a gift link
            unlock this article for a friend | bookmark this article | save for later | add to favorites
            add to favourites | save story | reprints | order reprints
        """,
        RemovedKind.RELATED: """
            also this week | also today | also in the news | in other news | elsewhere | related
            related articles | related article | related stories | related story | related posts
            related content | related news | related links | related coverage | related topics
            related tags | related reading | read more | read next | more | see also | see more
            also read | read also | you may also like | you might also like | recommended
            recommended reading | recommended stories | recommended for you | more from this section
            more stories
            more news | more on this story | more on this topic | most popular | most read | most viewed
            most shared | most commented | trending | trending now | don't miss | up next | next up
            top stories | latest news | latest stories | editor's picks | editors' picks | recent posts
            popular posts | what to read next | keep reading | continue reading | in case you missed it
            around the web | from around the web | promoted stories | sponsored stories | popular now
            recent content | more headlines | next article | previous article | next story | the latest
            top video | on this story | you may be interested in | more from this author
            more like this | more in this series | featured stories | read the full story
            read full article | more to read | further reading | more in news | popular
            most popular stories | today's top stories | best of the week | also on our site | our pick
            our picks | what we are reading | recently published | related video | related videos
        """,
        RemovedKind.NEWSLETTER: """
            unsubscribe | view in browser | view online | view this email in your browser
            newsletter | newsletters | become a member | support our journalism | newsletter signup
            sign up | subscribe | subscribe now | subscribe today | your email address | email address
            enter your email | enter your email address | sign me up | sign up now
            most recent newsletter | thank you for subscribing | thanks for subscribing
            you have been successfully subscribed | subscribers only | for subscribers
            for subscribers only | subscriber exclusive | premium | premium content
            this article is for subscribers only | already a subscriber? log in
            already have an account? log in | subscribe to continue reading
            to continue reading, subscribe | create a free account | start your free trial | try it free
            cancel anytime | download the app | get the app | follow this topic | get email alerts
            privacy notice | please enter a valid email address | get it in your inbox | try again
            support us | become a supporter | make a contribution | support independent journalism
        """,
        RemovedKind.ADVERTISEMENT: """
            advertisement | advertisements | advert | ad | ads | sponsored | sponsored content
            sponsored by | paid content | promoted | story continues below advertisement
            article continues below advertisement | article continues after advertisement
            article continues after ad | continue reading below | scroll to continue
            scroll to continue with content | story continues | ad feedback | advertise with us
            skip advertisement | skip ad | this slideshow requires javascript | remaining time -#:#
        """,
        RemovedKind.NAVIGATION: """
            skip to content | skip to main content | skip to navigation | jump to content
            jump to navigation | back to top | back to the top | top | menu | main menu | home
            homepage | search | log in | login | sign in | register | my account | next | previous
            next page | previous page | next post | previous post | post navigation | back | close
            open menu | sections | show more | load more | view more | view all | see all | go to top
            return to top | scroll to top | site map | sitemap | contact us | about us | about
            privacy policy | cookie policy | terms of use | terms of service | accessibility
            terms and conditions | advertise | careers | help | faq | follow us | follow | follow us on
            follow us on twitter | follow us on facebook | topics | tags | tag | categories
            filed under | back to gallery | # / # | # of # | image # of # | donate | listen
            listen to article | listen to this article | hide caption | toggle caption
            enlarge this image | about the author | read in app | our standards | report this ad
            sign out | edition | share your thoughts | skip to footer | skip to main navigation
            jump to comments | news | opinion | sport | sports | business | politics | world | culture
            lifestyle | weather | video | videos | photos | podcasts | my profile | manage account
            accept all | accept all cookies | accept | reject all | manage cookies | manage preferences
            cookie settings | cookie preferences | do not sell my personal information | expand
            collapse | play | pause | mute | unmute | fullscreen | play video | watch video | play audio
            listen now | listen to this page | this article can be listened to | text size
            change text size | font size | a a a | in this article | in this story | key points
            what you need to know | table of contents | follow us on instagram | follow us on x
            follow us on social media | find us on facebook | like us on facebook | connect with us
            stay connected | read this in other languages | translate | hide | dismiss | view gallery
            view # images | view image in fullscreen | open image in gallery
        """,
        RemovedKind.COPYRIGHT: """
            all rights reserved
        """,
        RemovedKind.CAPTION: """
            media playback is unsupported on your device
        """,
        RemovedKind.CREDIT: """
            associated press | reuters | getty images | the associated press | afp | shutterstock
            file photo | stock photo
        """,
        RemovedKind.METADATA: """
            # min read | # minute read | # mins read | # min | read time: # min | read time: # minutes
            reading time: # min | reading time: # minutes | estimated reading time: # minutes
            # minutes ago | # minute ago | # hours ago | # hour ago | # days ago | # day ago | just now
            breaking news | breaking | exclusive | live | live updates | developing story
            this is a developing story and will be updated | this article is more than # years old
            this article is more than # months old | this article is more than # year old | # words
            # views | # reads
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            this site uses akismet | your email address will not be published | sign in to comment
            log in to comment | learn how your comment data is processed | you must be logged in
            please log in to comment | save my name, email | be the first to comment
            notify me of follow-up comments | notify me of new posts
            please enable javascript to view the comments | comments: our rules
            please report any comments | report this comment | the comments below have not been
        """,
        RemovedKind.SHARE: """
            share this: | share on facebook | share on twitter | click to share on | share this article
            share this story | like this: | sharing is caring | share this page | tap here to share
            gift this article
        """,
        RemovedKind.RELATED: """
            related: | related article: | related story: | related post: | related posts:
            related topics: | read more: | read next: | read also: | also read: | see also: | see more:
            don't miss: | you may also like: | you might also like: | more on this: | more articles from
            recommended: | must read: | next up in | click here to read | read more about
            explore further: | watch:
        """,
        RemovedKind.NEWSLETTER: """
            view this email in | view this mail in | read this email in | read this mail in
            you are receiving this | you're receiving this | you received this email | you receive this email
            you receive this mail | you received this mail | to unsubscribe | click here to unsubscribe
            update your preferences | manage your preferences | to stop receiving
            sign up for our | sign up to our | sign up for the | sign up to the | sign up to receive
            sign up here | subscribe to our | subscribe to the | click here to subscribe
            subscribe here | join our newsletter | join our mailing | get our free | get our weekly
            get the latest news delivered | get breaking news | enter your email | you can unsubscribe
            already a subscriber | want more like this | get daily news | thank you for signing up
            follow us on | download our app | download the app | get the app
            this article is for subscribers | this content is for subscribers
            to read the full article, subscribe | to continue reading this article
            subscribe to read the full | you have reached your limit of free | you have # free articles
            sign up for free to | get our best stories | get the day's top | by signing up you agree
            by signing up, you agree | by subscribing you agree | by subscribing, you agree
            by providing your email | by clicking sign up | this site is protected by recaptcha
            download the free app | read our app | get our daily news
        """,
        RemovedKind.NAVIGATION: """
            skip to content | skip to main | posted in | filed under | tags: | topics: | categories:
            category: | tagged with | tagged in | we use cookies | this website uses cookies
            this site uses cookies | by continuing to use this site | our standards: the | report a typo
            we and our partners use cookies | by using this site you agree | by clicking accept
            we value your privacy | your browser does not support
        """,
        RemovedKind.ADVERTISEMENT: """
            article continues below | story continues below | advertisement - | this is a paid
            if you buy something through
        """,
        RemovedKind.CREDIT: """
            source: | additional reporting by
        """,
    },
    rights="all rights reserved",
    labels="""
        reporting by | additional reporting by | editing by | writing by | edited by | compiled by
        source | sources | with inputs from | with files from | produced by | translated by
        photo editing by | graphics by
    """,
    sign_offs="""
        reporting by | additional reporting by | writing by | editing by | edited by
        compiled by | reporting and writing by | compiled and edited by | compiled and written by
    """,
    homes="home | homepage | news | front page",
    buttons="""
        share print tweet pin link copy email mail more plus via on like save comment listen gift
    """,
    bylines="""
        by | written by | words by | story by | posted by | text by | reported by | author | authors
    """,
    joiners="and | with | &",
    pictures="""
        photo | photos | picture | pictures | image | images | photograph | photographs | photo credit
        image credit | picture credit | credit | credits | illustration | video | screenshot | screengrab
        graphic | photo illustration | map | file photo
    """,
    taken_by="by | courtesy | via | credit | from | provided",
    captions="""
        file photo | file image | file picture | file pic | file | photo caption | image caption
        media caption | video caption
    """,
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    stamp="""
        published posted updated last modified first on at the an a of ago hour hours minute minutes min
        mins read am pm a m p et est edt pt pst pdt ct cst cdt gmt utc bst ist cet cest eet monday tuesday
        wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun st nd rd th
        date created time reading yesterday today day days week weeks local publication
    """,
    published="""
        published | posted | updated | last updated | last modified | modified | date | created
        first published | publication date
    """,
    updated="updated | last updated | modified | last modified",
)
