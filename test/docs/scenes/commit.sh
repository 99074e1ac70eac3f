git add .
git commit -q -m 'As the page says'
